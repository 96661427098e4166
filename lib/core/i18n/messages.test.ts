import { describe, expect, test } from 'vitest';
import { concernIds } from '../concerns/concerns';
import { dayOf } from './dates';
import { cardsFor } from './cards';
import { messagesFor } from './index';
import { pageMessagesFor } from './pages';

const stringsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (value && typeof value === 'object') return Object.values(value).flatMap(stringsOf);
  return [];
};

const cardKeys = ['title', 'feels', 'why', 'before', 'after'] as const;

describe.each(['en', 'id'] as const)('%s', (lang) => {
  const words = messagesFor(lang);

  test('no exclamation marks in our own voice, no empty string', () => {
    const cards = Object.values(cardsFor(lang)).flatMap(({ title, feels, why, after }) => [title, feels, why, after]);
    for (const text of [...stringsOf(words), ...stringsOf(pageMessagesFor(lang)), ...cards]) {
      expect(text).not.toMatch(/!/u);
      expect(text.trim()).not.toBe('');
    }
  });

  test.each(concernIds)('the card of %s is short and changes something', (id) => {
    const card = cardsFor(lang)[id];
    for (const key of cardKeys) expect(card[key].trim(), key).toBe(card[key]);
    expect(card.title.length).toBeLessThanOrEqual(40);
    expect(card.feels.length).toBeLessThanOrEqual(60);
    expect(card.why.length).toBeLessThanOrEqual(120);
    expect(card.after).not.toBe(card.before);
  });

  test('our own voice never says what the agent is', () => {
    for (const { title, why } of Object.values(cardsFor(lang))) {
      expect(`${title} ${why}`).not.toMatch(/\b(you are|your (tone|fault|mistake)|Anda|kamu terlalu)\b/u);
    }
  });
});

test('examples carry no sympathy to paste', () => {
  for (const lang of ['en', 'id'] as const) {
    for (const { after } of Object.values(cardsFor(lang))) {
      expect(after).not.toMatch(/understand (how|your)|frustrat|inconvenience|memahami|kekecewaan|ketidaknyamanan/iu);
    }
  }
});

test('counts read naturally', () => {
  const { before, words, folded } = messagesFor('en');
  expect(before.contacts(3, '3 March 2026')).toBe('Third time since 3 March 2026');
  expect(before.contacts(22, null)).toBe('22nd time about this');
  expect(before.contacts(11, null)).toBe('11th time about this');
  expect(words.more(1)).toBe('1 more note');
  expect(folded(1)).toMatch(/^1 older message is folded\. Unfold it /u);
  expect(messagesFor('id').before.contacts(3, '3 Maret 2026')).toBe('Kontak ke-3 sejak 3 Maret 2026');
});

test('days are written out, and no time gives nothing', () => {
  expect(dayOf('2026-03-03T12:00:00Z', 'en')).toBe('3 March 2026');
  expect(dayOf('2026-03-03T12:00:00Z', 'id')).toBe('3 Maret 2026');
  expect(dayOf('yesterday', 'en')).toBe('');
});
