import type { Secret, SecretTag } from './secret';
import { cardsAndNiks } from './secret-numbers';
import { statedSecrets } from './secret-words';

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** International with a plus, Indonesian mobile from 08, or the North American three groups; others are too like order numbers. */
const phone =
  /(?<![\p{L}\p{N}/_#+.-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]?\d{2,4}){1,4}|08\d{1,2}(?:[ .-]?\d{3,4}){2,3}|(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4})(?![\p{L}\p{N}/_]|[-.]\d)/gu;

const found = (text: string, pattern: RegExp, tag: SecretTag): readonly Secret[] =>
  [...text.matchAll(pattern)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, tag }));

/**
 * All secrets in `text`, in order, none overlapping another; where two claims overlap the earlier in this list wins:
 * stated passwords and codes, card and identity numbers, then (with `contacts`) e-mail addresses and phone numbers.
 */
export const secretsIn = (text: string, contacts: boolean): readonly Secret[] => {
  const claims = [
    ...statedSecrets(text),
    ...cardsAndNiks(text),
    ...(contacts ? [...found(text, email, '[email]'), ...found(text, phone, '[phone]')] : []),
  ];
  const kept: Secret[] = [];
  for (const claim of claims) {
    if (!kept.some((other) => other.start < claim.end && claim.start < other.end)) kept.push(claim);
  }
  return kept.toSorted((a, b) => a.start - b.start);
};
