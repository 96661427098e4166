// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSnapshot } from './snapshot';

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
      const { text, rangeOf, sameBlock } = readSnapshot(box, false);
      for (let start = 0; start <= text.length; start += 1) {
        for (let end = start; end <= text.length; end += 1) {
          const range = rangeOf({ start, end });
          if (!range) throw new Error(`no range for ${start} to ${end} of ${JSON.stringify(text)}`);
          const quote = text.slice(start, end);
          expect(bare(range.toString())).toBe(bare(quote));
          if (quote && sameBlock({ start, end }) && !box.querySelector('br, hr, pre')) {
            expect(
              range
                .toString()
                .replace(/[\u200B\u2060\uFEFF]/g, '')
                .replace(/[\u00A0\n]/g, ' '),
            ).toBe(quote);
          }
        }
      }
      expect(box.outerHTML).toBe(before);
    }),
    { numRuns: 300 },
  );
});

it('leads from the text to the page and back to the same offset', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), (trees) => {
      const { text, rangeOf, offsetOf } = readSnapshot(plant(trees), false);
      for (let at = 0; at <= text.length; at += 1) {
        const range = rangeOf({ start: at, end: at });
        expect(range && offsetOf(range.startContainer, range.startOffset)).toBe(at);
      }
    }),
    { numRuns: 300 },
  );
});
