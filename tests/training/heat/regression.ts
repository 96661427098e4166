import { seeded } from '../../bench/random';
import type { Example } from './examples';

/** Weights by feature key; `bias` stands for no feature. */
export type Linear = { readonly bias: number; readonly weights: ReadonlyMap<number, number> };

export type Settings = {
  readonly rounds: number;
  readonly rate: number;
  /** Pull of every weight towards its prior, a step. */
  readonly decay: number;
  /** Features in fewer examples are left out. */
  readonly least: number;
  readonly seed: number;
};

const squash = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Logistic regression with soft labels by AdaGrad, averaged over the last half of the rounds; each feature of an example
 * counts 1/√(number of its known features). `valence` (by key) is one more input, the sum of what a lexicon says of the
 * words; its learnt share is folded into the weights of those words. `only`: the features to keep.
 */
export function learn(
  examples: readonly Example[],
  valence: ReadonlyMap<number, number>,
  settings: Settings,
  only: ReadonlySet<number> | null = null,
): Linear {
  const seen = new Map<number, number>();
  for (const { keys } of examples) for (const key of new Set(keys)) seen.set(key, (seen.get(key) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [key, count] of seen)
    if (only === null ? count >= settings.least || valence.has(key) : only.has(key)) ids.set(key, ids.size);
  const said = new Float64Array(ids.size);
  for (const [key, id] of ids) said[id] = valence.get(key) ?? 0;
  const rows = examples
    .map(({ keys, heat, weight }) => ({
      ids: Int32Array.from([...keys].map((key) => ids.get(key) ?? -1).filter((id) => id >= 0)),
      heat,
      weight,
    }))
    .filter((row) => row.ids.length > 0);

  const size = ids.size;
  const w = new Float64Array(size);
  const g = new Float64Array(size).fill(1e-3);
  const mean = new Float64Array(size);
  let [share, shareG, shareMean, bias, biasG, biasMean, taken] = [0, 1, 0, 0, 1, 0, 0];
  const random = seeded(settings.seed);
  const order = rows.map((_, i) => i);
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = swap;
    }
    for (const at of order) {
      const row = rows[at];
      if (row === undefined) continue;
      const scale = 1 / Math.sqrt(row.ids.length);
      let sum = bias;
      let lexicon = 0;
      for (const id of row.ids) {
        sum += scale * (w[id] ?? 0);
        lexicon += scale * (said[id] ?? 0);
      }
      sum += share * lexicon;
      const off = (squash(sum) - row.heat) * row.weight;
      for (const id of row.ids) {
        const step = off * scale + settings.decay * (w[id] ?? 0);
        const total = (g[id] ?? 0) + step * step;
        g[id] = total;
        w[id] = (w[id] ?? 0) - (settings.rate * step) / Math.sqrt(total);
      }
      shareG += (off * lexicon) ** 2;
      share -= (settings.rate * off * lexicon) / Math.sqrt(shareG);
      biasG += off * off;
      bias -= (settings.rate * off) / Math.sqrt(biasG);
    }
    if (round >= settings.rounds / 2) {
      taken++;
      for (let id = 0; id < size; id++) mean[id] = (mean[id] ?? 0) + (w[id] ?? 0);
      shareMean += share;
      biasMean += bias;
    }
  }
  const weights = new Map<number, number>();
  for (const [key, id] of ids) weights.set(key, ((mean[id] ?? 0) + shareMean * (said[id] ?? 0)) / taken);
  for (const [key, value] of valence)
    if (!weights.has(key) && (only === null || only.has(key))) weights.set(key, (shareMean * value) / taken);
  return { bias: biasMean / taken, weights };
}

/** The raw score of an example; the chance of heat is its logistic. */
export function scoreOf(bias: number, weightOf: (key: number) => number | undefined, { keys }: Example): number {
  let sum = 0;
  let known = 0;
  for (const key of keys) {
    const weight = weightOf(key);
    if (weight === undefined) continue;
    sum += weight;
    known++;
  }
  return bias + sum / Math.sqrt(Math.max(1, known));
}
