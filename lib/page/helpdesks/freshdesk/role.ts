import { isBotName } from '../reading/bot';
import type { Role, Visibility } from '../../../core/ticket/ticket';
import type { Item } from './item';

/** What only the whole page tells. */
export type Around = {
  /** Some item is marked as not an agent's. If none is, the mark may be gone, and its absence proves nothing. */
  readonly requestorSeen: boolean;
  readonly requesterEmail: string | null;
};

const isMail = (item: Item): boolean => item.mailTo !== null;

/** Public, internal, or unknown: replies of outside parties are painted as notes but carry real recipients. */
export const visibilityOf = (item: Item, around: Around): Visibility => {
  if (!item.painted) return 'public';
  if (!isMail(item)) return 'internal';
  if (item.requestor) return 'public';
  // An agent's mail painted as a note: sent again to the customer after a bounce, or forwarded to somebody else.
  const to = item.mailTo?.toLowerCase() ?? '';
  return around.requesterEmail !== null && to.includes(around.requesterEmail) ? 'public' : 'unknown';
};

/** Who wrote the item, from marks that no language changes. */
export const roleOf = (item: Item, around: Around): Role => {
  if (item.requestor && item.painted) return isMail(item) ? 'third-party' : 'unknown';
  if (item.requestor) return 'customer';
  if (item.staff) return 'agent';
  if (isBotName(item.author)) return 'bot';
  return around.requestorSeen ? 'agent' : 'unknown';
};
