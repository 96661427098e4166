import { assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thresholdAfter, usualThreshold } from './threshold';

describe('thresholdAfter', () => {
  it('is the usual one before any verdict', () => {
    expect(thresholdAfter({ accepted: 0, dismissed: 0 })).toBeCloseTo(usualThreshold, 10);
  });

  it('rises with dismissals and sinks a little with acceptance', () => {
    const after = [0, 1, 3, 10].map((dismissed) => thresholdAfter({ accepted: 0, dismissed }));
    expect(after).toEqual(after.toSorted((a, b) => a - b));
    expect(after.at(-1)).toBeGreaterThan(0.9);
    const sunk = thresholdAfter({ accepted: 50, dismissed: 0 });
    expect(sunk).toBeLessThan(usualThreshold);
    expect(sunk).toBeGreaterThan(usualThreshold - 0.12);
  });

  it('stays bounded whatever comes', () => {
    assert(
      property(nat(1e6), nat(1e6), (accepted, dismissed) => {
        const threshold = thresholdAfter({ accepted, dismissed });
        expect(threshold).toBeGreaterThan(0.6);
        expect(threshold).toBeLessThan(0.95);
        expect(thresholdAfter({ accepted, dismissed: dismissed + 1 })).toBeGreaterThanOrEqual(threshold);
        expect(thresholdAfter({ accepted: accepted + 1, dismissed })).toBeLessThanOrEqual(threshold);
      }),
    );
  });
});
