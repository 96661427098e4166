import type { Word } from '../language';
import type { Hit, Matcher } from '../../text/pattern';

/** Keeps of a matcher's hits those that `keep` wants; it sees the words and the hit. */
export const only =
  (matcher: Matcher, keep: (words: readonly Word[], hit: Hit) => boolean): Matcher =>
  (words) =>
    matcher(words).filter((hit) => keep(words, hit));

/** Is one of `listed` among the `reach` words before the hit? */
export const before = (words: readonly Word[], hit: Hit, listed: ReadonlySet<string>, reach = 1): boolean =>
  words.slice(Math.max(0, hit.first - reach), hit.first).some(({ norm }) => listed.has(norm));

/** Is one of `listed` among the `reach` words after the hit? */
export const after = (words: readonly Word[], hit: Hit, listed: ReadonlySet<string>, reach = 1): boolean =>
  words.slice(hit.last + 1, hit.last + 1 + reach).some(({ norm }) => listed.has(norm));

/** A set of words written in a row. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
