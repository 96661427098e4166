import type { Counted, Described } from './described';
import type { Frequencies } from './frequencies';

/** Features with their weights in a given history, of unit length. */
type Weighed = { readonly ids: Uint32Array; readonly weights: Float64Array };
/** A described text, weighed once to be compared often. */
export type Weighted = { readonly words: Weighed; readonly grams: Weighed; readonly vector: Int8Array };

/** BM25: how fast repetition stops to matter, how much length matters. */
const saturation = 1.2;
const lengthShare = 0.4;
/** Logistic: how much each kind of likeness says. */
const fusion = { words: 1.8, grams: 2.9, offset: -2.5 } as const;

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

const rarity = (questions: number, having: number): number => Math.log(1 + (questions - having + 0.5) / (having + 0.5));

const total = (counted: Counted): number => counted.counts.reduce((sum, times) => sum + times, 0);

/** Weighs a described text by what is rare in a history. */
export const weigh = (described: Described, frequencies: Frequencies): Weighted => {
  const { questions } = frequencies;
  const mean = questions === 0 ? 1 : Math.max(1, frequencies.length / questions);
  const { words, grams } = described;
  const slow = saturation * (1 - lengthShare + (lengthShare * total(words)) / mean);
  const rare = (having: number | undefined): number => rarity(Math.max(questions, having ?? 0), having ?? 0);
  return {
    words: unit(words.ids, (at) => {
      const times = words.counts[at] ?? 1;
      return ((times * (saturation + 1)) / (times + slow)) * Math.sqrt(rare(frequencies.words[words.ids[at] ?? 0]));
    }),
    grams: unit(grams.ids, (at) => (1 + Math.log(grams.counts[at] ?? 1)) * rare(frequencies.grams[grams.ids[at] ?? 0])),
    vector: described.vector,
  };
};

const dot = (a: Weighed, b: Weighed): number => {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const one = a.ids[i] ?? 0;
    const other = b.ids[j] ?? 0;
    if (one === other) {
      sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      i += 1;
      j += 1;
    } else if (one < other) i += 1;
    else j += 1;
  }
  return sum;
};

/** How surely two weighed texts ask the same, 0 … 1 and symmetric; for order and for a threshold, no promise. */
export const samenessOf = (a: Weighted, b: Weighted): number => {
  const evidence = fusion.words * dot(a.words, b.words) + fusion.grams * dot(a.grams, b.grams) + fusion.offset;
  return 1 / (1 + Math.exp(-evidence));
};

/** The same for two described texts: for a few; a long list is faster with `weigh` and `samenessOf`. */
export const sameness = (a: Described, b: Described, frequencies: Frequencies): number =>
  samenessOf(weigh(a, frequencies), weigh(b, frequencies));
