// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSnapshot } from './snapshot';
import { asRead } from './walk';

type Tree = string | { readonly tag: string; readonly inside: readonly Tree[] };

const words = fc.array(fc.constantFrom('a', 'B', ' ', '\u00A0', '\n', '\u2060', '\u200B', '\uFEFF', '😀', '.'), {
  maxLength: 6,
});
const tags = fc.constantFrom(
  'p',
  'div',
  'li',
  'b',
  'i',
  'span',
  'a',
  'br',
  'hr',
  'blockquote',
  'pre',
  'td',
  'lt-div',
  'img',
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words.map((parts) => parts.join('')),
    fc.record({ tag: tags, inside: fc.array(tie('tree'), { maxLength: 4 }) }),
  ),
}));

const grow = (parent: Element, one: Tree): void => {
  if (typeof one === 'string') return parent.append(one);
  const element = document.createElement(one.tag);
  parent.append(element);
  // An element without contents has none, and the text of foreign nodes would stand in `Range.toString`.
  if (!['br', 'hr', 'img', 'lt-div'].includes(one.tag)) for (const each of one.inside) grow(element, each);
};

/** Line feeds belong to no node, gaps of the source and fillers to no text: only what can be typed is compared. */
const bare = (text: string): string => text.replace(/[\s\u00A0\u200B\u2060\uFEFF]+/g, '');

const plant = (trees: readonly Tree[]): HTMLElement => {
  const box = document.createElement('div');
  for (const each of trees) grow(box, each);
  document.body.replaceChildren(box);
  return box;
};

it('finds for every span a range that reads the same, and leaves the box as it was', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
      const box = plant(trees);
      const before = box.outerHTML;
      const snapshot = readSnapshot(box, false);
      const { text } = snapshot;
      const exact = !box.querySelector('br, hr, pre');
      const wrong: string[] = [];
      for (let start = 0; start <= text.length; start += 1) {
        for (let end = start; end <= text.length; end += 1) {
          const quote = text.slice(start, end);
          const found = snapshot.rangeOf({ start, end })?.toString() ?? 'no range';
          const same =
            exact && quote && snapshot.sameBlock({ start, end })
              ? asRead(found, false) === quote
              : bare(found) === bare(quote);
          if (!same) wrong.push(`${start} to ${end}: ${JSON.stringify([quote, found])}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(box.outerHTML).toBe(before);
    }),
    { numRuns: 100 },
  );
});

it('leads from the text to the page and back to the same offset', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
      const snapshot = readSnapshot(plant(trees), false);
      const { text } = snapshot;
      for (let at = 0; at <= text.length; at += 1) {
        const range = snapshot.rangeOf({ start: at, end: at });
        expect(range && snapshot.offsetOf(range.startContainer, range.startOffset)).toBe(at);
      }
    }),
    { numRuns: 100 },
  );
});
