import type { Described } from './described';
import { encoder } from './encoder';
import type { Frequencies } from './frequencies';

/** Features with their weights in a given history, of unit length. */
export type Weighed = { readonly ids: Uint32Array; readonly weights: Float64Array };
/** A described text, weighed once to be compared often. */
export type Weighted = {
  readonly words: Weighed;
  readonly rows: Int16Array;
  readonly pairs: Weighed;
  readonly grams: Weighed;
  readonly vector: Int8Array;
  /** How much the encoder knows of it, 0 … 1. */
  readonly known: number;
};

/** BM25: how fast repetition stops to matter, how much length matters. */
const saturation = 1.2;
const lengthShare = 0.4;
/** Grams are weighed by a softened rarity: rare ones are often only typing errors. */
const gramRarity = 0.75;
/** Logistic: how much each kind of likeness says. */
const fusion = { words: 2, pairs: 0.6, grams: 2.4, meaning: 2.6, aligned: 3, unknown: 2, offset: -6 } as const;

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
    rows: described.rows,
    vector: described.vector,
    known: Math.hypot(...described.vector) / 127,
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

/** Kinds of likeness, each 0 … 1 (`meaning` -1 … 1). */
export type Likenesses = {
  readonly words: number;
  readonly pairs: number;
  readonly grams: number;
  /** Cosine of the sentence vectors, shorter where words are unknown. */
  readonly meaning: number;
  /** Each word with its likest in the other text: how much of the weight finds its match, squared so that near misses fade. */
  readonly aligned: number;
  /** What the encoder knows of neither: there the words must be enough. */
  readonly unknown: number;
};

const meaningOf = (a: Int8Array, b: Int8Array): number => {
  if (a.length !== b.length) return 0;
  let shared = 0;
  for (let d = 0; d < a.length; d += 1) shared += (a[d] ?? 0) * (b[d] ?? 0);
  return shared / (127 * 127);
};

const alignedOf = (a: Weighted, b: Weighted): number => {
  const { alike } = encoder();
  const found = new Float64Array(b.words.ids.length);
  let share = 0;
  for (let i = 0; i < a.words.ids.length; i += 1) {
    let best = 0;
    for (let j = 0; j < b.words.ids.length; j += 1) {
      const near = a.words.ids[i] === b.words.ids[j] ? 1 : alike(a.rows[i] ?? -1, b.rows[j] ?? -1) ** 2;
      if (near > best) best = near;
      if (near > (found[j] ?? 0)) found[j] = near;
    }
    share += best * (a.words.weights[i] ?? 0) ** 2;
  }
  for (let j = 0; j < found.length; j += 1) share += (found[j] ?? 0) * (b.words.weights[j] ?? 0) ** 2;
  return share / 2;
};

/** The evidence without the alignment, for choosing what to compare in full; from dot products that an index has summed. */
export const shortcutOf = (words: number, pairs: number, grams: number, a: Weighted, b: Weighted): number =>
  fusion.words * words + fusion.pairs * pairs + fusion.grams * grams + fusion.meaning * meaningOf(a.vector, b.vector);

export const likenessesOf = (a: Weighted, b: Weighted): Likenesses => ({
  words: dot(a.words, b.words),
  pairs: dot(a.pairs, b.pairs),
  grams: dot(a.grams, b.grams),
  meaning: meaningOf(a.vector, b.vector),
  aligned: alignedOf(a, b),
  unknown: 1 - Math.min(1, Math.max(a.known, b.known)),
});

/** How surely two weighed texts ask the same, 0 … 1 and symmetric; for order and for a threshold, no promise. */
export const samenessOf = (a: Weighted, b: Weighted): number => {
  const { words, pairs, grams, meaning, aligned, unknown } = likenessesOf(a, b);
  const evidence =
    fusion.words * words +
    fusion.pairs * pairs +
    fusion.grams * grams +
    fusion.meaning * meaning +
    fusion.aligned * aligned +
    fusion.unknown * unknown +
    fusion.offset;
  return 1 / (1 + Math.exp(-evidence));
};

/** The same for two described texts: for a few; a long list is faster with `weigh` and `samenessOf`. */
export const sameness = (a: Described, b: Described, frequencies: Frequencies): number =>
  samenessOf(weigh(a, frequencies), weigh(b, frequencies));
