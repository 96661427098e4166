/**
 * A stretch of one named text, in UTF-16 units: `start` inclusive, `end` exclusive, `start <= end`.
 * The same units as `String.slice` and DOM `Range` offsets, so no conversion is ever needed.
 */
export type Span = { readonly start: number; readonly end: number };

/** The words of `text` under `span`. */
export const textAt = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The same span in a text in which this one begins at `by`. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Do the two spans share at least one unit? Touching ends do not count. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Does `outer` hold all of `inner`? */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that holds both. */
export const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
