import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './compromise';
import { byPieces } from './pieces';

const whole = (text: string) => tokensOf(text).map(({ start, end, norm, stem }) => ({ start, end, norm, stem }));
const quick = byPieces(whole);

/** Pieces that lean on their neighbours somewhere in the tokenizer, and ordinary ones. */
const pieces =
  `I you're we'd be gone there's been that'd go don't cannot it's 'quoted words' clients' goin' "Right," (well) and/or he / she - – 5 7 5-7 5- 10 +62 (800) 4km
  9am AB-12345, re-do well-known U.S. Dr. No. e.g. café naïve :) <3 . ... ! & @sam #tag https://a.example/b?c=1 me@a.example 1,200.50 $40 40% 3rd 12:30 l'amour`.split(
    /\s+/,
  );

describe('reading by pieces', () => {
  it('tells what reading the whole sentence tells', () => {
    assert(
      property(array(constantFrom(...pieces), { maxLength: 9 }), (own) => {
        const text = own.join(' ');
        expect(quick(text)).toEqual(whole(text));
      }),
      { numRuns: 800, seed: 7 },
    );
  });

  it('keeps every word in its place', () => {
    const text = 'Hi  Ann,\twe sent it.';
    expect(quick(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Hi', 'Ann', 'we', 'sent', 'it']);
  });
});
