import { readText, type Reading } from '../reading/body-text';
import { isBotName } from '../reading/bot';
import { readLine } from '../reading/line';
import { quotes, quoteStarts, signatures } from '../reading/mail-marks';
import { createMemo } from '../reading/memo';
import { findAll, findFirst } from '../reading/row';
import type { Role, Visibility } from '../../../core/ticket/ticket';
import { mailDelimiter, rows, zendeskQuotes, zendeskSignatures } from './selectors';

/** An entry of the log by itself, before its neighbours are asked for what it leaves out. */
export type Entry = {
  /** `end-user`, `agent`, `internal`, or what else the page says. */
  readonly type: string | null;
  readonly staff: boolean;
  readonly visibility: Visibility;
  /** Null for a grouped bubble. */
  readonly author: string | null;
  readonly authorId: string | null;
  readonly at: string | null;
  /** `data-originated-from`, for example `EmailInteraction`. */
  readonly origin: string | null;
  readonly text: string;
  readonly attachments: readonly string[];
};

const mail: Reading = {
  drop: [...quotes, ...zendeskQuotes, ...signatures, ...zendeskSignatures],
  end: quoteStarts,
  endText: mailDelimiter,
  keepLines: false,
};
const bubble: Reading = { ...mail, keepLines: true };

/** A chat bubble is bare text; whatever has blocks or breaks of its own is laid out as HTML. */
const isBubble = (body: Element): boolean =>
  !body.classList.contains('zd-comment') && body.querySelector('p, div, br, table, ul, ol') === null;

const readTime = (entry: Element): string | null => {
  const written = findFirst(entry, rows.time)?.getAttribute('datetime') ?? '';
  const time = /(?:Z|[+-]\d\d:?\d\d)$/i.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

const fileName = (link: Element): string | null => {
  const named = /[?&]name=([^&#]+)/.exec(link.getAttribute('href') ?? '')?.[1];
  if (named === undefined) return readLine(link);
  try {
    return decodeURIComponent(named.replaceAll('+', ' '));
  } catch {
    return named;
  }
};

const readAttachments = (entry: Element): string[] => {
  const names = new Map<string, string>();
  for (const link of findAll(entry, rows.attachment)) {
    const name = link.closest('.zd-comment') ? null : fileName(link);
    if (name !== null) names.set(link.getAttribute('href') ?? name, name);
  }
  return [...names.values()];
};

const readEntry = (entry: Element): Entry | null => {
  const message = findFirst(entry, rows.bubble);
  if (!message || message.getAttribute('aria-hidden') === 'true' || findFirst(entry, rows.side)) return null;
  const body = findFirst(message, rows.body);
  if (!body) return null;
  const type = message.getAttribute('type');
  const note = type === 'internal' || findFirst(entry, rows.note) !== null;
  return {
    type,
    staff: findFirst(entry, rows.staff) !== null,
    visibility: note ? 'internal' : 'public',
    author: readLine(findFirst(entry, rows.sender)),
    authorId: /users\/(\d+)/.exec(findFirst(entry, rows.userLink)?.getAttribute('href') ?? '')?.[1] ?? null,
    at: readTime(entry),
    origin: findFirst(message, rows.content)?.getAttribute('data-originated-from') ?? null,
    text: readText(body, isBubble(body) ? bubble : mail),
    attachments: readAttachments(entry),
  };
};

/** Reads one `article` of the log; null for what is no message of this conversation. */
export const entries = createMemo(readEntry);

/**
 * Who wrote an entry, from marks that no language changes. An internal note hides the side, so it is an agent's only
 * with the badge. Triggers write in an agent's name; bots carry no badge and are told by their name.
 */
export const roleOf = ({ type, staff, origin, author, authorId }: Entry): Role => {
  if (origin === 'Trigger') return 'bot';
  if (staff) return 'agent';
  if (type === 'end-user') return isBotName(author) && authorId === null ? 'bot' : 'customer';
  if (isBotName(author)) return 'bot';
  return type === 'agent' ? 'agent' : 'unknown';
};
