import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightsIn } from '../../../lib/core/ticket/heat/table';
import { packWeights } from './pack';

const key = fc.nat(0xffffffff);

describe('a packed table of weights', () => {
  it('gives back every weight to half a step, and nothing for a key it was not given', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ key, weight: fc.double({ min: -4, max: 4, noNaN: true }) }), {
          minLength: 1,
          maxLength: 40,
          selector: (one) => `${one.key >>> 16}`,
        }),
        key,
        (entries, other) => {
          const given = new Map(entries.map((one) => [one.key, one.weight]));
          const packed = packWeights(given, 0, 64);
          const weightOf = weightsIn(packed);
          for (const { key: own, weight } of entries) {
            const found = weightOf(own) ?? 0;
            expect(Math.abs(found - weight)).toBeLessThanOrEqual(packed.step * 0.5 + 1e-6);
          }
          if (
            ![...given.keys()].some((own) => own >>> 16 === other >>> 16 || (own >>> 16 || 1) === (other >>> 16 || 1))
          )
            expect(weightOf(other)).toBeUndefined();
        },
      ),
    );
  });

  it('refuses more weights than it has room for', () => {
    const many = new Map([1, 2, 3, 4].map((at) => [at << 16, at]));
    expect(() => packWeights(many, 0, 4)).toThrow(/do not fit/);
  });
});
