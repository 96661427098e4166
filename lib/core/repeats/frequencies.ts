import { buckets, type Described } from './described';

/** How many questions of a history have each feature: what is rare there tells most. Plain arrays, to be kept or counted anew. */
export type Frequencies = {
  questions: number;
  /** The amounts of all words of all questions, for the mean length. */
  length: number;
  /** Keys and pairs of keys share these counts. */
  readonly words: Uint32Array;
  readonly grams: Uint32Array;
};

export const createFrequencies = (): Frequencies => ({
  questions: 0,
  length: 0,
  words: new Uint32Array(buckets),
  grams: new Uint32Array(buckets),
});

/** Counts a question in, or with `by` -1 out again. */
export const count = (frequencies: Frequencies, described: Described, by: 1 | -1 = 1): void => {
  frequencies.questions += by;
  for (const amount of described.words.amounts) frequencies.length += by * amount;
  for (const id of described.words.ids) frequencies.words[id] = Math.max(0, (frequencies.words[id] ?? 0) + by);
  for (const id of described.pairs.ids) frequencies.words[id] = Math.max(0, (frequencies.words[id] ?? 0) + by);
  for (const id of described.grams.ids) frequencies.grams[id] = Math.max(0, (frequencies.grams[id] ?? 0) + by);
};
