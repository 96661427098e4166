import { keysOf, weightOf } from './keys';

/** A text made ready to be compared; costs some 20 µs to make, under 5 µs to compare. */
export type Likeable = {
  readonly words: ReadonlyMap<string, number>;
  readonly grams: ReadonlyMap<string, number>;
};

const counted = (items: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/** Character 3- to 5-grams inside word bounds: they forgive typing errors and unknown inflections. */
const gramsOf = function* (keys: readonly string[]): Generator<string> {
  for (const key of keys) {
    const word = `<${key}>`;
    for (let size = 3; size <= 5; size += 1) {
      for (let start = 0; start + size <= word.length; start += 1) yield word.slice(start, start + size);
    }
  }
};

export const likeable = (text: string): Likeable => {
  const keys = keysOf(text);
  return { words: counted(keys), grams: counted(gramsOf(keys)) };
};

/** How rare a key is in the history, 0 (everywhere) … 1 (only here). */
export type Rarity = (key: string) => number;

const even: Rarity = () => 1;

const cosine = (
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  weigh: (item: string, count: number) => number,
): number => {
  let shared = 0;
  let normA = 0;
  let normB = 0;
  for (const [item, count] of a) {
    const weight = weigh(item, count);
    normA += weight * weight;
    const other = b.get(item);
    if (other !== undefined) shared += weight * weigh(item, other);
  }
  for (const [item, count] of b) normB += weigh(item, count) ** 2;
  return normA === 0 || normB === 0 ? 0 : shared / Math.sqrt(normA * normB);
};

/** BM25's damping of repetition (k1 1.2); lengths are taken care of by the cosine. */
const damp = (count: number): number => (count * 2.2) / (count + 1.2);
const share = { words: 0.6, grams: 0.4 } as const;

/**
 * How alike two texts are in what they are about, 0 … 1 and symmetric: BM25 in cosine form over keys, blended with
 * character n-grams. Purely lexical; `lib/store/history/recall.ts` says from where on it counts as the same matter.
 */
export const likeness = (a: Likeable, b: Likeable, rarity: Rarity = even): number =>
  share.words * cosine(a.words, b.words, (key, count) => damp(count) * weightOf(key) * Math.sqrt(rarity(key))) +
  share.grams * cosine(a.grams, b.grams, (_gram, count) => 1 + Math.log(count));
