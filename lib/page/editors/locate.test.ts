import { describe, expect, it } from 'vitest';
import { findQuote } from './locate';

const cases: readonly [name: string, text: string, quote: string, from: number, found: number | null][] = [
  ['still there', 'You must wait.', 'must', 4, 4],
  ['pushed to the right by what was typed before', 'Well, you must wait.', 'must', 4, 10],
  ['pulled to the left by what was deleted before', 'must wait.', 'must', 14, 0],
  ['gone', 'You could wait.', 'must', 4, null],
  ['twice close by', 'must we? we must. We did.', 'must', 5, null],
  ['only as part of a longer word', 'The mustard is here.', 'must', 0 + 2, null],
  ['beside punctuation', '(must)', 'must', 3, 1],
  ['too far away to be the same', `must ${'x '.repeat(300)}`, 'must', 500, null],
  ['cut off at the end', 'You mus', 'must', 4, null],
  ['an emoji', 'a 😀 b', '😀', 4, 2],
];

describe('findQuote', () => {
  it.each(cases)('%s', (_name, text, quote, from, found) => {
    const span = { start: from, end: from + quote.length };
    expect(findQuote(text, span, quote)).toEqual(found === null ? null : { start: found, end: found + quote.length });
  });

  it('takes an empty quote as a place', () => {
    expect(findQuote('abc', { start: 3, end: 3 }, '')).toEqual({ start: 3, end: 3 });
    expect(findQuote('abc', { start: 4, end: 4 }, '')).toBeNull();
  });

  it('refuses spans that are none', () => {
    expect(findQuote('abc', { start: -1, end: 1 }, 'a')).toBeNull();
    expect(findQuote('abc', { start: 2, end: 1 }, '')).toBeNull();
  });
});
