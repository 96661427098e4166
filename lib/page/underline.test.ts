// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createUnderline } from './underline';

/** What the browser's `Highlight` and registry are made of, as far as sets and names go. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
  type = 'highlight';
}

let registry: Map<string, FakeHighlight>;

const line = document.createTextNode('x'.repeat(100));

const range = (left: number): Range => {
  const made = document.createRange();
  made.setStart(line, left);
  made.setEnd(line, left + 10);
  const box = { left, right: left + 10, top: 0, bottom: 10 };
  return Object.assign(made, { getClientRects: () => [box] });
};

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
});
afterEach(() => vi.unstubAllGlobals());

describe('createUnderline', () => {
  it('paints severities 3 and 2 under their own names and leaves 1 to the list', () => {
    const [a, b, c] = [range(0), range(20), range(40)];
    createUnderline().paint([
      { range: a, severity: 1 },
      { range: b, severity: 2 },
      { range: c, severity: 3 },
    ]);
    expect([...registry.keys()].toSorted()).toEqual(['sapa-2', 'sapa-3']);
    expect([...(registry.get('sapa-2') ?? [])]).toEqual([b]);
    expect([...(registry.get('sapa-3') ?? [])]).toEqual([c]);
    expect(registry.get('sapa-3')?.priority).toBeGreaterThan(registry.get('sapa-2')?.priority ?? 9);
  });

  it('replaces what it painted, and leaves no empty names behind', () => {
    const underline = createUnderline();
    underline.paint([{ range: range(0), severity: 3 }]);
    const next = range(5);
    underline.paint([{ range: next, severity: 3 }]);
    expect([...(registry.get('sapa-3') ?? [])]).toEqual([next]);
    underline.place(range(1));
    underline.clear();
    expect(registry.size).toBe(0);
  });

  it('does not touch what stays as it was', () => {
    const underline = createUnderline();
    const [first, again, moved] = [range(0), range(0), range(30)];
    underline.paint([{ range: first, severity: 3 }]);
    const touched = vi.spyOn(FakeHighlight.prototype, 'add');
    underline.paint([
      { range: again, severity: 3 },
      { range: moved, severity: 3 },
    ]);
    expect(touched.mock.calls).toEqual([[moved]]);
    expect([...(registry.get('sapa-3') ?? [])]).toEqual([first, moved]);
    underline.paint([{ range: again, severity: 3, quiet: true }]);
    expect([...registry].map(([name, ranges]) => [name, [...ranges]])).toEqual([['sapa-quiet', [again]]]);
  });

  it('leaves other boxes of the page their underlines', () => {
    const [one, two] = [createUnderline(), createUnderline()];
    const kept = range(0);
    one.paint([{ range: kept, severity: 3 }]);
    two.paint([{ range: range(20), severity: 3 }]);
    two.clear();
    expect([...(registry.get('sapa-3') ?? [])]).toEqual([kept]);
  });

  it('paints again after the page cleared all highlights', () => {
    const underline = createUnderline();
    underline.paint([{ range: range(0), severity: 2 }]);
    registry.clear();
    underline.paint([{ range: range(0), severity: 2 }]);
    expect(registry.get('sapa-2')?.size).toBe(1);
  });

  it('moves the one place that is set off', () => {
    const underline = createUnderline();
    underline.place(range(0));
    const next = range(9);
    underline.place(next);
    expect([...(registry.get('sapa-place') ?? [])]).toEqual([next]);
    underline.place(null);
    expect(registry.has('sapa-place')).toBe(false);
  });

  it('tells what was clicked, the graver first, the line below the letters included', () => {
    const underline = createUnderline();
    underline.paint([
      { range: range(0), severity: 2 },
      { range: range(5), severity: 3 },
      { range: range(40), severity: 1 },
    ]);
    expect([underline.hit(1, 5), underline.hit(7, 5), underline.hit(1, 12)]).toEqual([0, 1, 0]);
    expect([underline.hit(45, 5), underline.hit(30, 5), underline.hit(1, 20)]).toEqual([null, null, null]);
  });

  it('stays silent where the browser has no highlights', () => {
    vi.stubGlobal('CSS', {});
    const underline = createUnderline();
    underline.paint([{ range: range(0), severity: 3 }]);
    underline.place(range(0));
    expect(underline.hit(1, 1)).toBeNull();
    underline.clear();
    vi.stubGlobal('CSS', undefined);
    expect(() => createUnderline().paint([{ range: range(0), severity: 3 }])).not.toThrow();
  });
});
