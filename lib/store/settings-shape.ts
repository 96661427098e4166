import { concernIds, type ConcernId } from '../core/concerns/concerns';
import type { TicketKey } from '../core/ticket/ticket';

/** CSS px. */
export type PanelSize = { readonly width: number; readonly height: number };

/** All that the user decides, in one value. */
export type Settings = {
  /** `auto` follows the browser. */
  readonly language: 'auto' | 'en' | 'id';
  /** Concerns switched off. */
  readonly off: readonly ConcernId[];
  /** Host names on which Sapa stays away, lower case. */
  readonly sitesOff: readonly string[];
  /** Milliseconds since 1970 at which a requested quiet ends; null when none was requested. */
  readonly quietUntil: number | null;
  readonly level: 'new' | 'experienced';
  /** Write tickets to the local history and look into it. */
  readonly remember: boolean;
  /** Days after which a ticket not seen again is forgotten, 1 … 3650. */
  readonly retentionDays: number;
  /** Take e-mail addresses and phone numbers out of what is remembered. */
  readonly redactContacts: boolean;
  /** By concern, the words the agent waved away, newest last, at most `bounds.dismissed` each. */
  readonly dismissed: Readonly<Partial<Record<ConcernId, readonly string[]>>>;
  /** Tickets on which the agent wants no hints, newest last, at most `bounds.quietTickets`. */
  readonly quietTickets: readonly TicketKey[];
  /** The panel's size by helpdesk id, where it was changed. */
  readonly panels: Readonly<Record<string, PanelSize>>;
};

/** How much the lists may hold; the oldest entries go first. */
export const bounds = { dismissed: 200, quietTickets: 500, sitesOff: 200, entry: 500, panels: 20 } as const;

export const defaults: Settings = {
  language: 'auto',
  off: [],
  sitesOff: [],
  quietUntil: null,
  level: 'new',
  remember: true,
  retentionDays: 180,
  redactContacts: true,
  dismissed: {},
  quietTickets: [],
  panels: {},
};

const isConcern = (value: unknown): value is ConcernId => concernIds.some((id) => id === value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each string once, at its latest place; the newest `most`. */
const strings = (value: unknown, most: number): readonly string[] => {
  if (!Array.isArray(value)) return [];
  const newestFirst = value.filter((item): item is string => typeof item === 'string' && item.length <= bounds.entry);
  return [...new Set(newestFirst.toReversed())].slice(0, most).toReversed();
};

const dismissedIn = (value: unknown): Settings['dismissed'] => {
  if (!isRecord(value)) return {};
  const lists: Partial<Record<ConcernId, readonly string[]>> = {};
  for (const id of concernIds) {
    const list = strings(value[id], bounds.dismissed);
    if (list.length > 0) lists[id] = list;
  }
  return lists;
};

const boolean = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
const whole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

const length = (value: unknown): value is number => typeof value === 'number' && value >= 1 && value <= 10_000;

const panelsIn = (value: unknown): Settings['panels'] => {
  const sizes: Record<string, PanelSize> = {};
  for (const [helpdesk, size] of isRecord(value) ? Object.entries(value).slice(0, bounds.panels) : []) {
    if (!isRecord(size) || helpdesk === '__proto__') continue;
    const { width, height } = size;
    if (length(width) && length(height)) sizes[helpdesk] = { width, height };
  }
  return sizes;
};

/** Settings out of whatever was stored: each field that is missing or broken takes its default, lists are cut to their bounds. */
export const mendSettings = (stored: unknown): Settings => {
  const from = isRecord(stored) ? stored : {};
  const { language, level, quietUntil, retentionDays } = from;
  return {
    language: language === 'en' || language === 'id' ? language : defaults.language,
    off: strings(from.off, concernIds.length).filter(isConcern),
    sitesOff: strings(from.sitesOff, bounds.sitesOff).map((host) => host.toLowerCase()),
    quietUntil: whole(quietUntil, 0, Number.MAX_SAFE_INTEGER) ? quietUntil : null,
    level: level === 'experienced' ? level : defaults.level,
    remember: boolean(from.remember, defaults.remember),
    retentionDays: whole(retentionDays, 1, 3650) ? retentionDays : defaults.retentionDays,
    redactContacts: boolean(from.redactContacts, defaults.redactContacts),
    dismissed: dismissedIn(from.dismissed),
    quietTickets: strings(from.quietTickets, bounds.quietTickets),
    panels: panelsIn(from.panels),
  };
};
