import type { Requester, TicketKey } from '../../core/ticket/ticket';

/** 53-bit digest (cyrb53) as 11 characters; to tell texts apart and to keep addresses out of plain sight, not against attackers. */
export const digest = (text: string): string => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
};

export const messageRowId = (ticket: TicketKey, messageId: string): string => `${ticket}#${messageId}`;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** The same words in the same message are the same question, wherever they stand and however often they are read. */
export const questionRowId = (messageRow: string, words: string): string => `${messageRow}#${digest(folded(words))}`;

/** Between the parts of a key; no host name, word or name holds it. */
export const apart = '\n';

const minutes = 60_000;
const digitsOfTime = 8;
const lastMinute = 36 ** digitsOfTime - 1;
/** Later times sort first. */
const newestFirst = (at: number): string =>
  (lastMinute - Math.min(lastMinute, Math.max(0, Math.floor(at / minutes)))).toString(36).padStart(digitsOfTime, '0');

/** All entries of one word in one account start so. */
export const wordPrefix = (account: string, word: string): string => `${account}${apart}${word}${apart}`;
export const indexKey = (account: string, word: string, at: number): string =>
  wordPrefix(account, word) + newestFirst(at);

export type RequesterKeys = {
  /** By these a returning customer is recognised. */
  readonly same: readonly string[];
  /** The name beside a better mark: two customers may share it, so it serves forgetting only. */
  readonly alias: readonly string[];
};

const requesterKey = (account: string, kind: 'id' | 'email' | 'name' | 'alias', value: string): string =>
  [account, kind, value].join(apart);

const strongKeys = (account: string, { id, email }: Requester): readonly string[] => {
  const trimmed = id?.trim() ?? '';
  const address = email?.trim().toLowerCase() ?? '';
  return [
    ...(trimmed === '' ? [] : [requesterKey(account, 'id', trimmed)]),
    ...(address === '' ? [] : [requesterKey(account, 'email', digest(address))]),
  ];
};

/**
 * Keys of a requester in one account: by id and by e-mail address (lower case, as a digest), by name only where neither is
 * known. Empty when nothing is known.
 */
export const requesterKeys = (account: string, requester: Requester): RequesterKeys => {
  const strong = strongKeys(account, requester);
  const name = folded(requester.name ?? '');
  if (name === '') return { same: strong, alias: [] };
  return strong.length > 0
    ? { same: strong, alias: [requesterKey(account, 'alias', name)] }
    : { same: [requesterKey(account, 'name', name)], alias: [] };
};

/** Every key under which any of the requester's marks may stand. */
export const anyRequesterKey = (account: string, requester: Requester): readonly string[] => {
  const name = folded(requester.name ?? '');
  const named = name === '' ? [] : [requesterKey(account, 'name', name), requesterKey(account, 'alias', name)];
  return [...strongKeys(account, requester), ...named];
};

/** The name that stands in a ticket's requester keys, lower case; empty when none does. */
export const nameIn = (keys: readonly string[]): string => {
  const parts = keys.map((key) => key.split(apart)).find(([, kind]) => kind === 'name' || kind === 'alias');
  return parts?.[2] ?? '';
};
