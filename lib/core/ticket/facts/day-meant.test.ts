import { expect, it } from 'vitest';
import { dayMeant } from './day-meant';

/** A Wednesday. */
const sent = '2026-03-04T09:10:00+07:00';

it.each<[string, string | null]>([
  ['yesterday', '2026-03-03'],
  ['kemarin sore', '2026-03-03'],
  ['TOMORROW', '2026-03-05'],
  ['lusa', '2026-03-06'],
  ['hari ini', '2026-03-04'],
  ['last Friday', '2026-02-27'],
  ['Sabtu kemarin', '2026-02-28'],
  ['Senin lalu', '2026-03-02'],
  ['14 July 2009', '2009-07-14'],
  ['27 Feb', '2026-02-27'],
  ['December 30', '2025-12-30'],
  ['9 Februari', '2026-02-09'],
  ['2026-01-05', '2026-01-05'],
  ['on Friday', null],
  ['the 28th', null],
  ['3/4/2026', null],
  ['20-22 Maret', null],
  ['31 Februari', null],
  ['minggu lalu', null],
])('“%s” written on 4 March 2026 means %s', (words, day) => {
  expect(dayMeant(words, sent)).toBe(day);
});

it('knows no day without the day of the message', () => {
  expect(dayMeant('yesterday', null)).toBeNull();
});
