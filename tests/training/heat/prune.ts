import type { Example } from './examples';
import type { Linear } from './regression';

/** A word that only the lexicon knows counts as if it had been seen in this share of an example. */
const unseen = 0.02;

/** The keys that matter most: weight times the root of how many examples have them. */
export function weightiest(model: Linear, examples: readonly Example[], most: number): ReadonlySet<number> {
  const seen = new Map<number, number>();
  for (const { keys } of examples) for (const key of new Set(keys)) seen.set(key, (seen.get(key) ?? 0) + 1);
  const worth = (key: number, weight: number): number => Math.abs(weight) * Math.sqrt(seen.get(key) ?? unseen);
  return new Set(
    [...model.weights]
      .map(([key, weight]) => [key, worth(key, weight)] as const)
      .toSorted(([a, x], [b, y]) => y - x || a - b)
      .slice(0, most)
      .map(([key]) => key),
  );
}
