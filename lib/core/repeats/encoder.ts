import * as trained from './encoder-weights';

/** Numbers of 6 bits, as `tests/training/pack.ts` writes them. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A table of word vectors, small enough to ship. */
export type Weights = {
  readonly dims: number;
  /** The features with a row, space between. */
  readonly features: string;
  /** How long the longest step of a row is; the others are shares of it. */
  readonly scale: number;
  /** Three digits of 6 bits a row: its step, 0 … 2^18 - 1 for 0 … `scale`. */
  readonly steps: string;
  /** Three values of 4 bits (-7 … 7, plus 8) in two digits. */
  readonly values: string;
};

export type Encoder = {
  /** The row of a feature, -1 where it has none. */
  readonly rowOf: (feature: string) => number;
  /**
   * What the rows mean together, `dims` values; its length says which share of the features is known (squared), 127 for all. Empty where
   * nothing is known.
   */
  readonly encode: (rows: readonly number[]) => Int8Array;
  /** How alike the words of two rows are, 0 … 1. */
  readonly alike: (one: number, other: number) => number;
};

const digits = new Map(Array.from(alphabet, (letter, value) => [letter.charCodeAt(0), value]));
const digitAt = (text: string, at: number): number => digits.get(text.charCodeAt(at)) ?? 0;

const unpack = (weights: Weights, count: number): { rows: Int8Array; steps: Float32Array } => {
  const rows = new Int8Array(count * weights.dims);
  for (let n = 0, at = 0; n < rows.length; n += 3, at += 2) {
    const all = digitAt(weights.values, at) * 64 + digitAt(weights.values, at + 1);
    rows[n] = (all >> 8) - 8;
    if (n + 1 < rows.length) rows[n + 1] = ((all >> 4) & 15) - 8;
    if (n + 2 < rows.length) rows[n + 2] = (all & 15) - 8;
  }
  const steps = Float32Array.from({ length: count }, (_, row) => {
    const share =
      (digitAt(weights.steps, row * 3) * 64 + digitAt(weights.steps, row * 3 + 1)) * 64 +
      digitAt(weights.steps, row * 3 + 2);
    return (share / (64 ** 3 - 1)) * weights.scale;
  });
  return { rows, steps };
};

/** Unpacks a table: some 10 ms, once. */
export const createEncoder = (weights: Weights): Encoder => {
  const { dims } = weights;
  const numbers = new Map(weights.features.split(' ').map((feature, row) => [feature, row]));
  const { rows, steps } = unpack(weights, numbers.size);
  const lengths = Float32Array.from({ length: numbers.size }, (_, row) => {
    let square = 0;
    for (let d = 0; d < dims; d += 1) square += (rows[row * dims + d] ?? 0) ** 2;
    return Math.sqrt(square);
  });
  return {
    rowOf: (feature) => numbers.get(feature) ?? -1,
    encode: (found) => {
      const sum = new Float64Array(dims);
      let known = 0;
      for (const row of found) {
        if (row < 0) continue;
        known += 1;
        const step = steps[row] ?? 0;
        for (let d = 0; d < dims; d += 1) sum[d] = (sum[d] ?? 0) + step * (rows[row * dims + d] ?? 0);
      }
      const length = Math.hypot(...sum);
      if (length === 0) return new Int8Array(0);
      const full = (127 * (known / found.length) ** 2) / length;
      return Int8Array.from(sum, (value) => Math.round(value * full));
    },
    alike: (one, other) => {
      if (one < 0 || other < 0) return 0;
      if (one === other) return 1;
      let dot = 0;
      for (let d = 0; d < dims; d += 1) dot += (rows[one * dims + d] ?? 0) * (rows[other * dims + d] ?? 0);
      const both = (lengths[one] ?? 0) * (lengths[other] ?? 0);
      return both === 0 ? 0 : Math.max(0, Math.min(1, dot / both));
    },
  };
};

let shipped: Encoder | undefined;

/** The encoder that ships; unpacked at its first use. */
export const encoder = (): Encoder => (shipped ??= createEncoder(trained));

/** What the encoder has rows for: keys, and one row for all numbers. */
export const featureOf = (key: string): string => (/^\p{N}+$/u.test(key) ? '<n>' : key);
