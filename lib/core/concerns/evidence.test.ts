import { describe, expect, test } from 'vitest';
import { concernIds, concerns } from './concerns';
import { findStudy, grades, studies } from './evidence';
import { evidenceLine } from './evidence-line';
import { sources } from './sources';

describe('the ground under every concern', () => {
  test.each(concernIds)('%s rests on written-up studies or says common practice', (id) => {
    for (const key of concerns[id].evidence) expect(findStudy(key), `${id} cites ${key}`).not.toBeNull();
    if (grades[id] === 'C') {
      expect(evidenceLine(id, 'en', 'en')).toBe('Common practice; no study of exactly this.');
    } else {
      expect(concerns[id].evidence.length).toBeGreaterThan(0);
      expect(evidenceLine(id, 'en', 'en')).toMatch(/^Research: .+ \(.+; grade [AB]\)\.$/u);
    }
  });

  test('every study says where it was read, and is used', () => {
    expect(Object.keys(sources).toSorted()).toEqual(Object.keys(studies).toSorted());
    const cited = new Set(concernIds.flatMap((id) => concerns[id].evidence));
    expect(Object.keys(studies).filter((key) => !cited.has(key))).toEqual([]);
  });

  test('a claim is a clause: no capital needed, no full stop of its own', () => {
    for (const { claim } of Object.values(studies))
      for (const text of Object.values(claim)) expect(text).not.toMatch(/[.!]$/u);
  });
});

describe('what is said on Indonesian drafts', () => {
  test('English-only research says so, in the language of the panel', () => {
    expect(evidenceLine('blame', 'id', 'en')).toMatch(/Studied in English only\.$/u);
    expect(evidenceLine('blame', 'id', 'id')).toMatch(/Baru diteliti dalam bahasa Inggris\.$/u);
    expect(evidenceLine('blame', 'en', 'id')).not.toMatch(/Inggris/u);
  });

  test('research in other languages does not claim English', () => {
    expect(evidenceLine('hollow-empathy', 'id', 'en')).toMatch(/Not studied in Indonesian\.$/u);
  });

  test('Indonesian research needs no such word', () => {
    expect(evidenceLine('kok-question', 'id', 'en')).not.toMatch(/only|Not studied/u);
  });
});
