/** One line of the bench's table. Times in ms unless the unit says otherwise. */
export type Row = {
  readonly part: string;
  readonly what: string;
  /** Median and 95th percentile; for counts and sizes the first holds the figure and the second is null. */
  readonly p50: number;
  readonly p95: number | null;
  readonly unit: 'ms' | 'kB' | 'MB' | '%' | '';
  /** The promise: at most so much, at p95 where there is one, else of the figure. Null: for information. */
  readonly most?: { readonly of: 'p50' | 'p95'; readonly value: number } | null;
  /** The same done by somebody else, in the same run. */
  readonly peer?: { readonly name: string; readonly p50: number; readonly p95: number | null } | null;
};

/** The value that `share` (0 to 1) of the sorted values do not exceed; NaN for none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
};

export const spread = (values: readonly number[]): { readonly p50: number; readonly p95: number } => ({
  p50: quantile(values, 0.5),
  p95: quantile(values, 0.95),
});

/** Did the row keep its promise? Null when it made none. */
export const kept = ({ most, p50, p95 }: Row): boolean | null =>
  most ? (most.of === 'p50' ? p50 : (p95 ?? p50)) <= most.value : null;
