import { isElement, isText } from './nodes';
import { isBlock, roleOf } from './roles';

/**
 * `text.slice(start, end)` stands in `node` from `at` on. A piece without length marks an empty line: `node` is then
 * an element and `at` a place between its children.
 */
export type Piece = {
  readonly node: Node;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly block: Element;
};

/** `cut` is the quoted history that ended the walk. */
export type Walk = { readonly text: string; readonly pieces: readonly Piece[]; readonly cut: Element | null };

/** U+200B, U+2060 (CKEditor writes seven where the caret needs a text node) and U+FEFF: nobody typed them. */
const fillers = /[\u200B\u2060\uFEFF]+/g;

/** `words` as `walk` would read them. `verbatim`: line feeds and tabs are what they are. */
export const asRead = (words: string, verbatim: boolean): string =>
  words.replace(fillers, '').replace(verbatim ? /\u00A0/g : /[\u00A0\t\n\r]/g, ' ');

const endsLine = (node: Node | null): boolean => isElement(node) && (isBlock(node) || node.nodeName === 'BR');

/** White space between blocks comes from the source's layout and is not shown. */
const isGap = (node: Text, parent: Element, root: Element): boolean => {
  if (!/^[ \t\r\n\f]*$/.test(node.data)) return false;
  if (parent !== root && !isBlock(parent)) return false;
  return !node.previousSibling || endsLine(node.previousSibling) || endsLine(node.nextSibling);
};

const indexOf = (node: ChildNode): number => {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
  return index;
};

/**
 * One walk over an editor's content makes the text and the places of all its parts. A `br` ends the line it stands
 * on, so the `br` that editors keep in an empty block, or after a last line, is no line of its own.
 */
export const walk = (root: Element, verbatim: boolean): Walk => {
  const pieces: Piece[] = [];
  let text = '';
  let cut: Element | null = null;
  let begun = false;
  let due = false;

  const openLine = (): void => {
    if (due) text += '\n';
    due = false;
    begun = true;
  };
  const endLine = (): void => {
    due = begun;
  };
  const add = (node: Node, at: number, words: string, block: Element): void => {
    openLine();
    pieces.push({ node, at, start: text.length, end: text.length + words.length, block });
    text += words;
  };
  const addText = (node: Text, block: Element, kept: boolean): void => {
    let from = 0;
    const until = (to: number): void => {
      if (to > from) add(node, from, asRead(node.data.slice(from, to), kept), block);
    };
    for (const filler of node.data.matchAll(fillers)) {
      until(filler.index);
      from = filler.index + filler[0].length;
    }
    until(node.data.length);
  };
  const addBlock = (element: Element, kept: boolean): void => {
    endLine();
    const before = pieces.length;
    visit(element, element, kept);
    if (pieces.length === before && !cut) add(element, 0, '', element);
    endLine();
  };
  const visit = (parent: Element, block: Element, kept: boolean): void => {
    for (let node = parent.firstChild; node && !cut; node = node.nextSibling) {
      if (isText(node) && (kept || !isGap(node, parent, root))) addText(node, block, kept);
      if (!isElement(node)) continue;
      const role = roleOf(node);
      if (role === 'quote') cut = node;
      else if (role === 'block' || role === 'verbatim') addBlock(node, kept || role === 'verbatim');
      else if (role === 'inline') visit(node, block, kept);
      else if (role === 'rule') endLine();
      else if (role === 'line-end') {
        if (due || !begun) add(parent, indexOf(node), '', block);
        endLine();
      }
    }
  };

  visit(root, root, verbatim);
  if (pieces.length === 0) add(root, 0, '', root);
  return { text, pieces, cut };
};
