import { describe, expect, it } from 'vitest';
import { indonesian } from './indonesian';
import { stemIndonesian } from './stem';

const norms = (text: string): string[] => indonesian.tokenize(text).map(({ norm }) => norm);

describe('Indonesian as it is typed', () => {
  it.each([
    ['ga bs kak, blm sampe', ['tidak', 'bisa', 'kak', 'belum', 'sampai']],
    ['udh sy trf kmrn', ['sudah', 'saya', 'transfer', 'kemarin']],
    ['knp blm dtg yg psn', ['kenapa', 'belum', 'dtg', 'yang', 'pesan']],
    ['gpp kak', ['tidak', 'apa-apa', 'kak']],
  ])('makes "%s" standard', (typed, expected) => expect(norms(typed)).toEqual(expected));

  it('takes doubling for one word, but keeps doubled words with a meaning of their own', () => {
    expect(norms('paketnya ga gerak2 sejak tadi')).toContain('gerak');
    expect(norms('anak-anak')).toEqual(['anak']);
    expect(norms('tidak apa-apa, hati-hati')).toEqual(['tidak', 'apa-apa', 'hati-hati']);
    expect(norms('hati2 ya')).toEqual(['hati-hati', 'ya']);
    expect(norms('besok-besok aja')).toEqual(['besok-besok', 'saja']);
  });

  it('keeps mixed words, numbers and codes whole, and stretched letters short', () => {
    expect(norms('sudah di-follow up, order INV/2026/77 jam 17.00')).toEqual([
      'sudah',
      'di-follow',
      'up',
      'order',
      'inv/2026/77',
      'jam',
      '17.00',
    ]);
    expect(norms('lamaaa bangeeet')).toEqual(['lama', 'banget']);
  });

  it('gives each word the place where it was typed', () => {
    const text = 'Kak, makasih ya';
    expect(indonesian.tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kak',
      'makasih',
      'makasih',
      'ya',
    ]);
  });
});

describe('the light stemmer', () => {
  it.each([
    ['pesanannya', 'pesanan'],
    ['dikirimkan', 'kirim'],
    ['nomornya', 'nomor'],
    ['sampai', 'sampai'],
    ['menu', 'menu'],
  ])('meets %s and %s in one stem', (one, other) => expect(stemIndonesian(one)).toBe(stemIndonesian(other)));
});
