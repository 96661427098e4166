import { assert, property, string } from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { describe } from './described';
import { count, createFrequencies } from './frequencies';
import { sameness } from './sameness';

const history = [
  'Where is my parcel?',
  'How do I cancel my subscription?',
  'I was charged twice for the same order',
  'Kapan paket saya tiba?',
  'Dana refund saya kapan masuk?',
  'The app crashes at the start',
].map((text) => describe(text));
const frequencies = createFrequencies();
for (const described of history) count(frequencies, described);

const score = (a: string, b: string): number => sameness(describe(a), describe(b), frequencies);

group('sameness', () => {
  it.each([
    ['Where is my parcel?', 'My parcel is not here, where is it', 'How do I cancel my subscription?'],
    ['I was charged twice', 'why was I charged two times for one order', 'The app crashes at the start'],
    ['paketku blm nyampe', 'Kapan paket saya tiba?', 'Dana refund saya kapan masuk?'],
    ['how to cancle subscribtion', 'How do I cancel my subscription?', 'Where is my parcel?'],
  ])('%s is rather “%s” than “%s”', (asked, near, far) => {
    expect(score(asked, near)).toBeGreaterThan(1.5 * score(asked, far));
  });

  it('is symmetric, within 0 … 1 and highest for a text with itself', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 80 }), string({ unit: 'grapheme', maxLength: 80 }), (a, b) => {
        const both = score(a, b);
        expect(both).toBeCloseTo(score(b, a), 10);
        expect(both).toBeGreaterThanOrEqual(0);
        expect(both).toBeLessThanOrEqual(1);
        expect(score(a, a)).toBeGreaterThanOrEqual(both - 1e-9);
      }),
    );
  });

  it('counts out what was counted in', () => {
    const extra = describe('a toner for the printer, a toner');
    const before = structuredClone(frequencies);
    count(frequencies, extra);
    expect(frequencies.questions).toBe(before.questions + 1);
    count(frequencies, extra, -1);
    expect([frequencies.questions, frequencies.length]).toEqual([before.questions, before.length]);
    expect(frequencies.words.every((times, id) => times === before.words[id])).toBe(true);
    expect(frequencies.grams.every((times, id) => times === before.grams[id])).toBe(true);
  });
});
