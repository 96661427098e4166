import { rememberText } from '../../core/text/remember';
import type { Secret, SecretTag } from './secret';
import { cardsAndNiks } from './secret-numbers';
import { statedSecrets } from './secret-words';

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** International with a plus, Indonesian mobile from 08, or the North American three groups; others are too like order numbers. */
const phone =
  /(?<![\p{L}\p{N}/_#+.-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]?\d{2,4}){1,4}|08\d{1,2}(?:[ .-]?\d{3,4}){2,3}|(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4})(?![\p{L}\p{N}/_]|[-.]\d)/gu;

const found = (text: string, pattern: RegExp, tag: SecretTag): readonly Secret[] =>
  [...text.matchAll(pattern)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, tag }));

/** Most messages hold none of what a kind of secret needs; asking for that first costs a hundredth of looking for it. */
const hints = {
  words: /otp|one[- ]time|digit|code|kode|pin|cv[cvn]|pass|pw|sandi/iu,
  cards: /\d(?:[ -]?\d){12}/u,
  phones: /\d{3}/u,
} as const;

const find = (text: string, contacts: boolean): readonly Secret[] => {
  const claims = [
    ...(hints.words.test(text) ? statedSecrets(text) : []),
    ...(hints.cards.test(text) ? cardsAndNiks(text) : []),
    ...(contacts && text.includes('@') ? found(text, email, '[email]') : []),
    ...(contacts && hints.phones.test(text) ? found(text, phone, '[phone]') : []),
  ];
  const kept: Secret[] = [];
  for (const claim of claims) {
    if (!kept.some((other) => other.start < claim.end && claim.start < other.end)) kept.push(claim);
  }
  return kept.toSorted((a, b) => a.start - b.start);
};

/** A message is asked about once for every part of it, and again each time the ticket is looked at. */
const withContacts = rememberText((text) => find(text, true), 500);
const withoutContacts = rememberText((text) => find(text, false), 500);

/**
 * All secrets in `text`, in order, none overlapping another; where two claims overlap the earlier in this list wins:
 * stated passwords and codes, card and identity numbers, then (with `contacts`) e-mail addresses and phone numbers.
 */
export const secretsIn = (text: string, contacts: boolean): readonly Secret[] =>
  (contacts ? withContacts : withoutContacts)(text);
