import type { Matcher } from './pattern';

/** The hits of several matchers, in the order of the words. Hits of one may share words with hits of another. */
export const either =
  (...matchers: readonly Matcher[]): Matcher =>
  (words) => {
    const found = matchers.map((matcher) => matcher(words)).filter((hits) => hits.length > 0);
    const [only] = found;
    if (found.length < 2) return only ?? [];
    return found.flat().toSorted((a, b) => a.first - b.first || b.last - a.last);
  };
