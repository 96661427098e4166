import { normalise, type Model } from './model';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const most = 7;
const clips = [1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;

/** The step of 4-bit values that loses least, by squared error, and those values. */
const quantised = (row: Float64Array): { readonly step: number; readonly values: readonly number[] } => {
  const peak = Math.max(...row.map(Math.abs));
  if (peak === 0) return { step: 0, values: Array.from(row, () => 0) };
  const tries = clips.map((clip) => {
    const step = (peak * clip) / most;
    const values = Array.from(row, (value) => Math.max(-most, Math.min(most, Math.round(value / step))));
    const error = values.reduce((sum, value, d) => sum + (value * step - (row[d] ?? 0)) ** 2, 0);
    return { step, values, error };
  });
  return tries.reduce((best, one) => (one.error < best.error ? one : best));
};

const digit = (value: number): string => alphabet[value & 63] ?? '';

/** A trained model as `lib/core/repeats/encoder.ts` reads it: 4 bits a value, weights folded into the steps. */
export const pack = (model: Model): import('../../lib/core/repeats/encoder').Weights => {
  const { dims, features, rows, logWeights } = model;
  const packed = features.map((_, n) => {
    const row = rows.slice(n * dims, (n + 1) * dims);
    const length = normalise(row);
    const { step, values } = quantised(row);
    return { step: step * length * Math.exp(logWeights[n] ?? 0), values };
  });
  const scale = Math.max(...packed.map(({ step }) => step));
  const flat = packed.flatMap(({ values }) => values);
  const steps = packed.map(({ step }) => {
    const share = Math.round((step / scale) * (64 ** 3 - 1));
    return digit(share >> 12) + digit(share >> 6) + digit(share);
  });
  let values = '';
  for (let n = 0; n < flat.length; n += 3) {
    const all = (((flat[n] ?? 0) + 8) << 8) | (((flat[n + 1] ?? 0) + 8) << 4) | ((flat[n + 2] ?? 0) + 8);
    values += digit(all >> 6) + digit(all);
  }
  return { dims, features: features.join(' '), scale, steps: steps.join(''), values };
};
