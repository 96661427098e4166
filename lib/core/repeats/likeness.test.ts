import { string, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeable, likeness } from './likeness';

const score = (a: string, b: string): number => likeness(likeable(a), likeable(b));

describe('likeness', () => {
  it.each([
    [
      'Where is my parcel? Tracking has not moved since Monday.',
      'My package still has not arrived, the tracking is stuck',
    ],
    ['I was charged twice for the same order', 'why did you bill me double for one purchase'],
    ['Paketku blm nyampe, resinya ga gerak', 'kapan paket saya tiba? resi tidak ada update'],
    ['Dana refund saya kapan masuk?', 'Refund belum saya terima sampai sekarang'],
    ['How do I reset my pasword', 'password reset does not work'],
  ])('near: %s | %s', (a, b) => {
    expect(score(a, b)).toBeGreaterThan(0.4);
  });

  it.each([
    ['How do I change the delivery address?', 'How do I change my password?'],
    ['Where is my parcel?', 'How do I cancel my subscription?'],
    ['Kapan paket saya tiba?', 'Bagaimana cara mengganti kata sandi?'],
    ['Kapan barang saya dikirim?', 'Barang yang saya terima rusak'],
    ['Can I get an invoice?', 'The app crashes at the start'],
  ])('far: %s | %s', (a, b) => {
    expect(score(a, b)).toBeLessThan(0.4);
  });

  it('listens to what is rare in the history', () => {
    const a = likeable('printer scanner');
    const rare = likeness(a, likeable('printer toner'), (key) => (key === 'printer' ? 1 : 0.1));
    const frequent = likeness(a, likeable('printer toner'), (key) => (key === 'printer' ? 0.1 : 1));
    expect(rare).toBeGreaterThan(frequent);
  });

  it('is symmetric, within 0 … 1, and 1 for a text with itself', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 80 }), string({ unit: 'grapheme', maxLength: 80 }), (a, b) => {
        const both = score(a, b);
        expect(both).toBeCloseTo(score(b, a), 10);
        expect(both).toBeGreaterThanOrEqual(0);
        expect(both).toBeLessThanOrEqual(1 + 1e-9);
        const self = score(a, a);
        expect(self === 0 || Math.abs(self - 1) < 1e-9).toBe(true);
      }),
    );
  });
});
