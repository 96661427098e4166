import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { matchesIn } from './matches';

const patterns = [/a/g, /(?<two>ab?)/g, /b*/g, /x?(?=a)/gu, /😊?/gu, /^a|b$/g];
const texts = array(constantFrom('a', 'b', 'ab', '😊', ' ', 'x'), { maxLength: 12 }).map((all) => all.join(''));

it('tells what matchAll tells, each time it is asked', () => {
  assert(
    property(texts, constantFrom(...patterns), (text, pattern) => {
      const told = [...text.matchAll(pattern)].map((one) => [one.index, ...one, one.groups?.['two']]);
      for (const _ of [1, 2])
        expect(matchesIn(text, pattern).map((one) => [one.index, ...one, one.groups?.['two']])).toEqual(told);
    }),
    { numRuns: 300 },
  );
});
