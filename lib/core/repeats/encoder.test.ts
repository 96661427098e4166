import { describe as group, expect, it } from 'vitest';
import { pack } from '../../../tests/training/pack';
import { describe } from './described';
import { createEncoder, encoder } from './encoder';
import { keyOfWord } from './keys';

const cosine = (a: Int8Array, b: Int8Array): number => {
  let dot = 0;
  for (const [d, value] of a.entries()) dot += value * (b[d] ?? 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b));
};
const near = (a: string, b: string): number => cosine(describe(a, 'en').vector, describe(b, 'en').vector);

group('the shipped encoder', () => {
  it.each([
    ['My card has not come yet', 'still waiting for my new card', 'what is the exchange rate'],
    ['I forgot my passcode', 'how do I reset my pin', 'the cash machine kept my card'],
    ['book me a flight', 'I need a plane ticket', 'play some music'],
    ['my screen is cracked', 'the display of my phone broke', 'when is my bill due'],
  ])('%s: nearer to “%s” than to “%s”', (text, same, other) => {
    expect(near(text, same)).toBeGreaterThan(near(text, other) + 0.1);
  });

  it('has a vector of full length for known words, a shorter one for half-known, none for unknown', () => {
    const length = (text: string): number => Math.hypot(...describe(text, 'en').vector);
    expect(length('where is my card')).toBeGreaterThan(120);
    expect(length('where is my card')).toBeLessThan(134);
    expect(length('xqzv bwrk my card')).toBeLessThan(60);
    expect(describe('xqzv bwrk').vector).toHaveLength(0);
    expect(describe('').vector).toHaveLength(0);
  });

  it('knows how alike words are', () => {
    const { alike, rowOf } = encoder();
    const row = (word: string): number => rowOf(keyOfWord(word));
    expect(alike(row('cash'), row('cash'))).toBe(1);
    expect(alike(row('currency'), row('exchange'))).toBeGreaterThan(alike(row('currency'), row('music')));
    expect(alike(-1, row('cash'))).toBe(0);
  });
});

group('packing', () => {
  it('comes back within the step of four bits, weights folded in', () => {
    const rows = Float64Array.from([1, -0.5, 0.25, 0.1, 0, 0.7, -0.7, 0.3, 0.9, -0.2]);
    const weights = pack({ dims: 5, features: ['one', 'two'], rows, logWeights: Float64Array.from([0, -1]) });
    const { encode, rowOf } = createEncoder(weights);
    expect([rowOf('one'), rowOf('two'), rowOf('three')]).toEqual([0, 1, -1]);
    for (const row of [0, 1]) {
      const vector = Float64Array.from(rows.slice(row * 5, row * 5 + 5));
      const back = encode([row]);
      const scale = 127 / Math.hypot(...vector);
      for (const [d, value] of vector.entries()) expect(Math.abs((back[d] ?? 0) - value * scale)).toBeLessThan(12);
    }
    // "one" weighs e times "two", so their sum leans to "one".
    const sum = encode([0, 1]);
    expect(cosine(sum, encode([0]))).toBeGreaterThan(cosine(sum, encode([1])));
    expect(cosine(sum, encode([0, 0, 0, 1, 1, 1]))).toBeCloseTo(1, 5);
  });
});
