import type { Random } from '../bench/random';
import { createAdam } from './adam';
import { contrast } from './contrast';
import { normalise, sumOf, type Model } from './model';

/** A training text as numbers of rows. */
export type Example = { readonly features: Int32Array; readonly intent: number; readonly set: string };

export type Recipe = {
  readonly steps: number;
  /** Intents in a batch, and texts of each. */
  readonly intents: number;
  readonly texts: number;
  readonly temperature: number;
  /** How hard rows are held to where they began. */
  readonly anchor: number;
  /** Share of the words left out at random. */
  readonly dropout: number;
  readonly rowRate: number;
  readonly weightRate: number;
};

export const recipe: Recipe = {
  steps: 500,
  intents: 64,
  texts: 6,
  temperature: 0.1,
  anchor: 0.5,
  dropout: 0.15,
  rowRate: 0.003,
  weightRate: 0.01,
};

const warmUp = 100;

const shuffled = <Value>(values: readonly Value[], random: Random): Value[] => {
  const mixed = [...values];
  for (let n = mixed.length - 1; n > 0; n -= 1) {
    const other = Math.floor(random() * (n + 1));
    const value = mixed[n];
    const swap = mixed[other];
    if (value === undefined || swap === undefined) continue;
    mixed[n] = swap;
    mixed[other] = value;
  }
  return mixed;
};

/** Every second batch is of one set only: texts of the same shop are the hard ones. */
const batchOf = (
  byIntent: ReadonlyMap<number, readonly Example[]>,
  bySet: ReadonlyMap<string, readonly number[]>,
  step: number,
  how: Recipe,
  random: Random,
): readonly Example[] => {
  const all = [...byIntent.keys()];
  const sets = [...bySet.values()];
  const from = step % 2 === 0 ? all : (sets[Math.floor(random() * sets.length)] ?? all);
  return shuffled(from, random)
    .slice(0, how.intents)
    .flatMap((intent) => shuffled(byIntent.get(intent) ?? [], random).slice(0, how.texts));
};

/** Trains a model in place; the same random stream gives the same model. `onStep` hears step and loss. */
export const fit = (
  model: Model,
  examples: readonly Example[],
  how: Recipe,
  random: Random,
  onStep: (step: number, loss: number) => void = () => undefined,
): void => {
  const { dims, rows, logWeights } = model;
  const start = Float64Array.from(rows);
  const byIntent = new Map<number, Example[]>();
  const bySet = new Map<string, number[]>();
  for (const example of examples) {
    const same = byIntent.get(example.intent);
    if (same === undefined) {
      byIntent.set(example.intent, [example]);
      bySet.set(example.set, [...(bySet.get(example.set) ?? []), example.intent]);
    } else same.push(example);
  }
  const moveRows = createAdam(rows, how.rowRate);
  const moveWeights = createAdam(logWeights, how.weightRate);
  for (let step = 0; step < how.steps; step += 1) {
    const batch = batchOf(byIntent, bySet, step, how, random).map(({ features, intent }) => ({
      intent,
      features: features.filter(() => random() >= how.dropout),
    }));
    const vectors = batch.map(({ features }) => sumOf(model, features));
    const lengths = vectors.map(normalise);
    const { loss, gradients } = contrast(
      vectors,
      batch.map(({ intent }) => intent),
      how.temperature,
    );
    const rowSlope = new Float64Array(rows.length);
    const weightSlope = new Float64Array(logWeights.length);
    const held = (2 * how.anchor) / model.features.length;
    for (let n = 0; n < rows.length; n += 1) rowSlope[n] = held * ((rows[n] ?? 0) - (start[n] ?? 0));
    for (const [n, { features }] of batch.entries()) {
      const vector = vectors[n];
      const gradient = gradients[n];
      const length = lengths[n] ?? 0;
      if (vector === undefined || gradient === undefined || length === 0) continue;
      let along = 0;
      for (let d = 0; d < dims; d += 1) along += (gradient[d] ?? 0) * (vector[d] ?? 0);
      for (const feature of features) {
        const weight = Math.exp(logWeights[feature] ?? 0);
        const from = feature * dims;
        let byWeight = 0;
        for (let d = 0; d < dims; d += 1) {
          const slope = (((gradient[d] ?? 0) - along * (vector[d] ?? 0)) / length) * weight;
          rowSlope[from + d] = (rowSlope[from + d] ?? 0) + slope;
          byWeight += slope * (rows[from + d] ?? 0);
        }
        weightSlope[feature] = (weightSlope[feature] ?? 0) + byWeight;
      }
    }
    const late = Math.min(1, (step + 1) / warmUp) * (1 - step / how.steps);
    moveRows(rowSlope, late);
    moveWeights(weightSlope, late);
    onStep(step, loss);
  }
};
