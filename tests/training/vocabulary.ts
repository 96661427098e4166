import type { WordVectors } from './start-vectors';

/** How often each feature occurs in the training texts. */
export const countsOf = (texts: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const features of texts) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
};

/**
 * The `size` features worth a row: frequent in English, frequent in the training texts, or a bit of both. `featureOf` maps a
 * word to its feature. A feature seen in fewer than three texts needs a word vector.
 */
export const chooseVocabulary = (
  vectors: WordVectors,
  counts: ReadonlyMap<string, number>,
  featureOf: (word: string) => string,
  size: number,
): readonly string[] => {
  const total = [...counts.values()].reduce((sum, times) => sum + times, 0);
  const scores = new Map<string, number>();
  for (const [rank, word] of vectors.words.entries()) {
    const feature = featureOf(word);
    scores.set(feature, Math.max(scores.get(feature) ?? 0, 1 / (50 + rank)));
  }
  for (const [feature, times] of counts) {
    const known = scores.get(feature);
    if (known === undefined && times < 3) continue;
    scores.set(feature, (known ?? 0) + (20 * times) / Math.max(1, total));
  }
  return [...scores]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, size)
    .map(([feature]) => feature);
};
