import { assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markSize, placeMark, placePanel } from './place';

const view = { width: 1280, height: 720 };
const wanted = { width: 360, height: 480 };
const apart = (
  a: { left: number; top: number; width: number; height: number },
  b: { left: number; top: number; width: number; height: number },
): boolean =>
  a.left + a.width <= b.left || b.left + b.width <= a.left || a.top + a.height <= b.top || b.top + b.height <= a.top;

describe('the mark', () => {
  test('stands above the right end of the reply box', () => {
    expect(placeMark({ left: 300, top: 500, width: 600, height: 160 }, view)).toEqual({ left: 844, top: 468 });
  });

  test('stands beside the box when the box touches the top', () => {
    expect(placeMark({ left: 300, top: 10, width: 600, height: 160 }, view)).toEqual({ left: 904, top: 10 });
  });

  test('waits at the edge without a box, and goes with a box out of sight', () => {
    expect(placeMark(null, view)).toEqual({ left: 1216, top: 288 });
    expect(placeMark({ left: 300, top: 900, width: 600, height: 160 }, view)).toBeNull();
  });

  test('keeps its left end while the draft grows', () => {
    const lefts = [500, 460, 420].map(
      (top) => placeMark({ left: 300, top, width: 600, height: 660 - top }, view)?.left,
    );
    expect(new Set(lefts).size).toBe(1);
  });
});

describe('the panel', () => {
  test('stands right of the box and ends where the box ends', () => {
    const place = placePanel({ left: 200, top: 500, width: 600, height: 160 }, wanted, view);
    expect(place).toEqual({ left: 808, top: 180, width: 360, height: 480, bottom: 60, grip: 'top-right' });
  });

  test('goes left, then above, then to the corner', () => {
    expect(placePanel({ left: 600, top: 500, width: 600, height: 160 }, wanted, view).left).toBe(232);
    const above = placePanel({ left: 100, top: 500, width: 1000, height: 160 }, wanted, view);
    expect(above.top + above.height).toBeLessThanOrEqual(500 - markSize.height);
    expect(placePanel({ left: 100, top: 40, width: 1000, height: 600 }, wanted, view)).toMatchObject({
      left: 912,
      top: 8,
    });
  });

  test('covers no box for which a free side exists, and stays in the window', () => {
    const size = record({ width: integer({ min: 320, max: 1920 }), height: integer({ min: 240, max: 1080 }) });
    const box = record({
      left: integer({ min: 0, max: 1500 }),
      top: integer({ min: 0, max: 1000 }),
      width: integer({ min: 100, max: 1200 }),
      height: integer({ min: 40, max: 600 }),
    });
    assert(
      property(box, size, (where, window) => {
        const place = placePanel(where, wanted, window);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(window.width);
        const sides = [window.width - where.left - where.width, where.left];
        const inSight = where.top < window.height && where.left < window.width;
        if (inSight && sides.some((room) => room >= wanted.width + 16)) expect(apart(place, where)).toBe(true);
      }),
    );
  });
});
