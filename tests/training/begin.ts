import type { Model } from './model';
import { principal } from './principal';
import type { WordVectors } from './start-vectors';

/** Smooth inverse frequency: a word of share p weighs a / (a + p). */
const smooth = 0.001;

/** The mean vector of the words of each feature, the frequent ones counting more. */
const meansOf = (vectors: WordVectors, featureOf: (word: string) => string): ReadonlyMap<string, Float64Array> => {
  const sums = new Map<string, Float64Array>();
  for (const [rank, word] of vectors.words.entries()) {
    const vector = vectors.of.get(word);
    if (vector === undefined) continue;
    const feature = featureOf(word);
    const sum = sums.get(feature) ?? new Float64Array(vector.length);
    for (const [d, value] of vector.entries()) sum[d] = (sum[d] ?? 0) + value / (50 + rank);
    sums.set(feature, sum);
  }
  return sums;
};

/** The model before training: word vectors brought to `dims` dimensions, frequent words weighing little. */
export const begin = (
  features: readonly string[],
  vectors: WordVectors,
  counts: ReadonlyMap<string, number>,
  featureOf: (word: string) => string,
  dims: number,
): Model => {
  const means = meansOf(vectors, featureOf);
  const total = [...counts.values()].reduce((sum, times) => sum + times, 0);
  const rank = new Map<string, number>();
  for (const [n, word] of vectors.words.entries()) if (!rank.has(featureOf(word))) rank.set(featureOf(word), n);
  const known = features.flatMap((feature) => means.get(feature) ?? []);
  const unit = (vector: Float64Array): Float64Array => {
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  };
  const reduce = principal(known.map(unit), dims);
  const rows = new Float64Array(features.length * dims);
  const logWeights = new Float64Array(features.length);
  for (const [n, feature] of features.entries()) {
    const mean = means.get(feature);
    if (mean !== undefined) rows.set(unit(reduce(unit(mean))), n * dims);
    // Zipf: the word of rank r takes some 0.1 / r of a text.
    const general = 0.1 / (1 + (rank.get(feature) ?? 1e6));
    const share = (general + (counts.get(feature) ?? 0) / Math.max(1, total)) / 2;
    logWeights[n] = Math.log(smooth / (smooth + share));
  }
  return { dims, features, rows, logWeights };
};
