import type { Span } from '../../core/text/span';

/** How far from its old place a quote is looked for, in UTF-16 units: about two sentences. */
const near = 200;

const letter = /[\p{L}\p{N}_]/u;
const joined = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && letter.test(before) && letter.test(after);

/** Is the quote at `start` a whole word, or whole words, there? */
const isWhole = (text: string, quote: string, start: number): boolean =>
  !joined(text[start - 1], quote[0]) && !joined(quote.at(-1), text[start + quote.length]);

/**
 * Where `quote` stands now: at `span`, or else at the only place close by. Null when it is gone or could be meant
 * twice. An empty quote marks a place, which only moves out of reach when the text became shorter.
 */
export const findQuote = (text: string, span: Span, quote: string): Span | null => {
  if (span.start < 0 || span.end < span.start) return null;
  if (span.end <= text.length && text.slice(span.start, span.end) === quote) return span;
  if (!quote) return null;
  const found: Span[] = [];
  const last = span.end + near;
  for (let at = text.indexOf(quote, Math.max(0, span.start - near)); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (at + quote.length > last) break;
    if (isWhole(text, quote, at)) found.push({ start: at, end: at + quote.length });
  }
  return found.length === 1 ? (found[0] ?? null) : null;
};
