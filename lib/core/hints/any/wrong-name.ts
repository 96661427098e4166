import { addressedIn } from '../../ticket/addressed';
import { namesOf } from '../../ticket/known-names';
import { alikeName } from '../../ticket/names-alike';
import { draftHint } from '../hint';

/** The draft addresses the customer by a name that is not theirs. */
export default draftHint('any/wrong-name', (draft, about) => {
  const addressed = addressedIn(draft);
  if (addressed.length === 0) return [];
  const names = namesOf(about);
  if (names.length === 0) return [];
  const fits = (word: string): boolean =>
    names.some((name) => alikeName(word, name)) || alikeName(word, names.join(''));
  /** With a first and a last name known, every word must be theirs; with one known, one is enough. */
  const whole = /\p{L}{2,}\s+\p{L}{2,}/u.test(about.ticket.requester.name ?? '');
  /** "Nine, and coffee is on": a bare word is a name taken for theirs only where it begins like theirs. */
  const begins = (word: string): boolean => names.some((name) => name[0]?.toLowerCase() === word[0]?.toLowerCase());
  return addressed
    .filter(({ words, bare }) => !bare || words.some(begins))
    .filter(({ words }) => (whole ? !words.every(fits) : !words.some(fits)))
    .map(({ span }) => ({ span }));
});
