import { concernIds } from '../../lib/core/concerns/concerns';
import { findHelpdeskByHost } from './own-hosts';
import type { Channel, Role, Visibility } from '../../lib/core/ticket/ticket';
import type { ToBrain } from '../../lib/protocol';

/** As much of `runtime.MessageSender` as decides who may speak. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** Longest draft and message that are judged, in UTF-16 units; a mailed book is not. */
const longest = 2_000_000;

/**
 * The helpdesk account a port belongs to, or null when it is not one of our own content scripts in the top frame of a
 * helpdesk tab. The host comes from the browser, never from what the page says.
 */
export function accountOf(sender: Sender | undefined, ownId: string): string | null {
  if (sender?.id !== ownId || sender.tab === undefined || sender.frameId !== 0 || sender.url === undefined) return null;
  try {
    const url = new URL(sender.url);
    return url.protocol === 'https:' && findHelpdeskByHost(url.hostname) ? url.hostname : null;
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;
const isMaybeText = (value: unknown): boolean => value === null || isText(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every value of the union once: the compiler refuses one that is missing. */
const roles: Readonly<Record<Role, true>> = {
  customer: true,
  agent: true,
  'third-party': true,
  bot: true,
  unknown: true,
};
const visibilities: Readonly<Record<Visibility, true>> = { public: true, internal: true, unknown: true };
const channels: Readonly<Record<Channel, true>> = { email: true, chat: true, messaging: true, unknown: true };
const isOneOf = (value: unknown, of: Readonly<Record<string, true>>): boolean =>
  isText(value) && Object.hasOwn(of, value);

const isMessage = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.id) &&
  isOneOf(value.role, roles) &&
  isOneOf(value.visibility, visibilities) &&
  isText(value.text) &&
  isMaybeText(value.author) &&
  isMaybeText(value.at) &&
  Array.isArray(value.attachments) &&
  value.attachments.every(isText);

const isTicket = (value: unknown, account: string): boolean =>
  isObject(value) &&
  isText(value.id) &&
  isText(value.helpdesk) &&
  value.account === account &&
  isOneOf(value.channel, channels) &&
  isMaybeText(value.subject) &&
  isObject(value.requester) &&
  [value.requester.name, value.requester.id, value.requester.email].every(isMaybeText) &&
  Array.isArray(value.messages) &&
  value.messages.every(isMessage) &&
  (value.folded === null || typeof value.folded === 'number');

const isConcern = (value: unknown): boolean => concernIds.some((id) => id === value);
const isKeyOf = (value: unknown, account: string): boolean => isText(value) && value.split(':')[1] === account;
const isSize = (value: unknown): boolean =>
  isObject(value) && [value.width, value.height].every((side) => typeof side === 'number');

const isAct = (value: unknown, account: string): boolean =>
  isObject(value) &&
  ((value.kind === 'not-useful' && isConcern(value.concern) && isText(value.quote)) ||
    (value.kind === 'quiet-ticket' && isKeyOf(value.key, account)) ||
    (value.kind === 'concern-off' && isConcern(value.concern)) ||
    (value.kind === 'panel-size' && isText(value.helpdesk) && isSize(value.size)));

/** Is this well formed, and about the account it was sent from? Anything else is dropped without an answer. */
export function isToBrain(value: unknown, account: string): value is ToBrain {
  if (!isObject(value)) return false;
  switch (value.kind) {
    case 'hello':
      return true;
    case 'look':
      return isTicket(value.ticket, account);
    case 'coach':
      return (
        isText(value.key) &&
        isText(value.text) &&
        typeof value.seq === 'number' &&
        (value.caret === null || typeof value.caret === 'number')
      );
    case 'act':
      return isAct(value.act, account);
    default:
      return false;
  }
}
