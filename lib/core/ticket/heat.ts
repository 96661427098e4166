import type { Span } from '../text/span';

/** A sign of strong feeling, in the customer's own words. */
export type Cue = { readonly message: string; readonly quote: string; readonly span: Span };

/** How strongly the customer's latest turns show anger, fear or distress. A reading of words, never a forecast. */
export type Heat = {
  /** 0 calm … 1 very heated. */
  readonly score: number;
  readonly heated: boolean;
  readonly cues: readonly Cue[];
};
