import type { Matcher } from './pattern';

/** The hits of `main` that share no word with a hit of `exception`: the innocent phrases in which the same words occur. */
export const unless =
  (main: Matcher, exception: Matcher): Matcher =>
  (words) => {
    const hits = main(words);
    if (hits.length === 0) return hits;
    const innocent = exception(words);
    return hits.filter((hit) => !innocent.some(({ first, last }) => first <= hit.last && hit.first <= last));
  };
