import type { Span } from '../../core/text/span';
import { copyInstead } from './clipboard';
import type { Edit } from './editor';
import { findQuote } from './locate';
import { isElement } from './nodes';
import { mark, select } from './select';
import { settle, type Outcome } from './settle';
import type { Reading } from './snapshot';
import { asRead } from './walk';
import type { Way } from './ways';

/** What replacing needs of a rich editor: its ways in the order to try them. */
export type Box = {
  readonly element: HTMLElement;
  readonly verbatim: boolean;
  readonly ways: readonly Way[];
  read(): Reading;
};

type Stand = { readonly before: string; readonly at: Span; readonly range: Range };

/** Is there something in `range` that words cannot stand for? */
const holdsMore = (range: Range): boolean => range.cloneContents().querySelector('img, hr, video, table') !== null;

/** A part that the editor itself does not let people edit, such as a mention. */
const islandOf = (root: HTMLElement, node: Node): Element | null => {
  const element = isElement(node) ? node : node.parentElement;
  const island = element?.closest('[contenteditable="false"]') ?? null;
  return island && island !== root && root.contains(island) ? island : null;
};

/** Selects the quote and looks once more, since a page may draw anew while it hears of the selection. */
const stand = async (box: Box, span: Span, quote: string): Promise<Stand | 'moved' | 'refused' | 'locked'> => {
  const first = box.read();
  const at = findQuote(first.text, span, quote);
  if (!at || !box.element.isConnected) return 'moved';
  if (!first.sameBlock(at)) return 'refused';
  const wanted = first.rangeOf(at);
  if (!wanted) return 'refused';
  const island = islandOf(box.element, wanted.startContainer) ?? islandOf(box.element, wanted.endContainer);
  if ((island && !wanted.collapsed) || holdsMore(wanted)) return 'locked';
  await select(box.element, wanted);
  const now = box.read();
  if (now.text !== first.text) return 'moved';
  const range = now.rangeOf(at);
  if (!range) return 'moved';
  if (island) range.setStartAfter(island);
  if (island || range.startContainer !== wanted.startContainer || range.endContainer !== wanted.endContainer) {
    mark(box.element.ownerDocument, range);
  }
  return { before: now.text, at, range };
};

const attempt = async (box: Box, { before, at, range }: Stand, words: string, way: Way): Promise<Outcome> => {
  const expected = before.slice(0, at.start) + asRead(words, box.verbatim) + before.slice(at.end);
  way(box.element, range, words);
  return settle(box.element, () => box.read().text, expected);
};

/** The stretch in which `now` differs from `before`. */
const difference = (before: string, now: string): { readonly span: Span; readonly words: string } => {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return { span: { start: head, end: now.length - tail }, words: before.slice(head, before.length - tail) };
};

/** Makes the text `before` again, by the browser's undo or by editing back. False when the editor resists. */
const putBack = async (box: Box, before: string): Promise<boolean> => {
  const same = (): boolean => box.read().text === before;
  if (same()) return true;
  // A box that was torn down meanwhile has nothing to put back, and the page's undo is not ours to press.
  if (!box.element.isConnected) return false;
  box.element.ownerDocument.execCommand('undo');
  if (same()) return true;
  for (const way of box.ways) {
    const now = box.read().text;
    const { span, words } = difference(before, now);
    const place = await stand(box, span, now.slice(span.start, span.end));
    if (typeof place === 'string') return false;
    if ((await attempt(box, place, words, way)) === 'kept') return true;
  }
  return same();
};

/** `Editor.replace` for editors made of DOM nodes; see there. Line feeds in `text` become spaces. */
export const replaceIn = async (box: Box, span: Span, quote: string, text: string): Promise<Edit> => {
  const words = text.replace(/[^\S\n]*[\r\n]+[^\S\n]*/g, ' ');
  if (words === quote) return findQuote(box.read().text, span, quote) ? 'done' : 'moved';
  for (const way of box.ways) {
    const place = await stand(box, span, quote);
    if (place === 'locked') break;
    if (typeof place === 'string') return place;
    const outcome = await attempt(box, place, words, way);
    if (outcome === 'kept') return 'done';
    if (outcome === 'muddled' || !(await putBack(box, place.before))) break;
  }
  return copyInstead(text);
};
