import type { Described } from './described';
import type { Frequencies } from './frequencies';

/** Features with their weights in a given history, of unit length. */
type Weighed = { readonly ids: Uint32Array; readonly weights: Float64Array };
/** A described text, weighed once to be compared often. */
export type Weighted = {
  readonly words: Weighed;
  readonly pairs: Weighed;
  readonly grams: Weighed;
  readonly vector: Int8Array;
};

/** BM25: how fast repetition stops to matter, how much length matters. */
const saturation = 1.2;
const lengthShare = 0.4;
/** Grams are weighed by a softened rarity: rare ones are often only typing errors. */
const gramRarity = 0.75;
/** Logistic: how much each kind of likeness says. */
const fusion = { words: 2, pairs: 0.6, grams: 2, offset: -2.5 } as const;

const unit = (ids: Uint32Array, weigh: (at: number) => number): Weighed => {
  const weights = new Float64Array(ids.length);
  let square = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const weight = weigh(at);
    weights[at] = weight;
    square += weight * weight;
  }
  const norm = Math.sqrt(square);
  if (norm > 0) for (let at = 0; at < ids.length; at += 1) weights[at] = (weights[at] ?? 0) / norm;
  return { ids, weights };
};

const sum = (amounts: Float32Array): number => {
  let all = 0;
  for (const amount of amounts) all += amount;
  return all;
};

/** Weighs a described text by what is rare in a history. */
export const weigh = (described: Described, frequencies: Frequencies): Weighted => {
  const { questions } = frequencies;
  const mean = questions === 0 ? 1 : Math.max(1, frequencies.length / questions);
  const { words, pairs, grams } = described;
  const rarity = (having: number): number => Math.log(1 + Math.max(0, questions - having + 0.5) / (having + 0.5));
  const wordRarity = (id: number | undefined): number => rarity(frequencies.words[id ?? 0] ?? 0);
  const slow = saturation * (1 - lengthShare + (lengthShare * sum(words.amounts)) / mean);
  return {
    words: unit(words.ids, (at) => {
      const amount = words.amounts[at] ?? 1;
      return ((amount * (saturation + 1)) / (amount + slow)) * Math.sqrt(wordRarity(words.ids[at]));
    }),
    pairs: unit(pairs.ids, (at) => (pairs.amounts[at] ?? 1) * Math.sqrt(wordRarity(pairs.ids[at]))),
    grams: unit(
      grams.ids,
      (at) => (1 + Math.log(grams.amounts[at] ?? 1)) * rarity(frequencies.grams[grams.ids[at] ?? 0] ?? 0) ** gramRarity,
    ),
    vector: described.vector,
  };
};

const dot = (a: Weighed, b: Weighed): number => {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const one = a.ids[i] ?? 0;
    const other = b.ids[j] ?? 0;
    if (one === other) {
      shared += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      i += 1;
      j += 1;
    } else if (one < other) i += 1;
    else j += 1;
  }
  return shared;
};

/** Kinds of likeness, each a cosine. */
export type Likenesses = { readonly words: number; readonly pairs: number; readonly grams: number };

export const likenessesOf = (a: Weighted, b: Weighted): Likenesses => ({
  words: dot(a.words, b.words),
  pairs: dot(a.pairs, b.pairs),
  grams: dot(a.grams, b.grams),
});

/** How surely two weighed texts ask the same, 0 … 1 and symmetric; for order and for a threshold, no promise. */
export const samenessOf = (a: Weighted, b: Weighted): number => {
  const { words, pairs, grams } = likenessesOf(a, b);
  return 1 / (1 + Math.exp(-(fusion.words * words + fusion.pairs * pairs + fusion.grams * grams + fusion.offset)));
};

/** The same for two described texts: for a few; a long list is faster with `weigh` and `samenessOf`. */
export const sameness = (a: Described, b: Described, frequencies: Frequencies): number =>
  samenessOf(weigh(a, frequencies), weigh(b, frequencies));
