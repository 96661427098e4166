import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './read-json';

const same = (source: string): unknown => {
  const read = readJson(source);
  return read.bad ? 'bad' : JSON.parse(JSON.stringify(read.value));
};

describe('readJson', () => {
  it('reads what JSON.parse reads, in any spacing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, 3), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        expect(same(source)).toEqual(JSON.parse(source));
      }),
    );
  });

  it('refuses what JSON.parse refuses, and never throws', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '\t',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (words) => {
        const source = words.join('');
        let right = true;
        try {
          JSON.parse(source);
        } catch {
          right = false;
        }
        expect(!readJson(source).bad).toBe(right);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['', 1],
    ['{\n"a": 1,\n"b": }', 3],
    ['{\n"a": [1,\n2\n', 4],
    ['[1]\n\n[2]', 3],
    ['["open\n"]', 1],
    ['['.repeat(100_000), 1],
  ])('says on which line it had to stop: %j', (source, line) => {
    expect(readJson(source)).toEqual({ bad: true, line });
  });

  it('knows on which line an object begins', () => {
    const read = readJson('{\n"a": [\n{"b": 1},\n{"c": {"d": 2}}]}');
    if (read.bad) throw new Error('bad');
    const { a } = read.value as { a: object[] };
    expect(a.map(read.lineOf)).toEqual([3, 4]);
  });

  it('takes __proto__ for a name like any other', () => {
    const read = readJson('{"__proto__": {"polluted": 1}}');
    expect(read.bad ? null : Object.keys(read.value as object)).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
