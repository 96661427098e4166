import type { Word } from '../languages/language';
import { compile, type Node } from './pattern-syntax';
import type { Span } from './span';

/** A stretch of words that a pattern matched: `first` and `last` are word indexes, both inclusive. */
export type Hit = Span & { readonly first: number; readonly last: number };

/** Finds its phrases in the words of one sentence: leftmost first, without overlaps. */
export type Matcher = (words: readonly Word[]) => readonly Hit[];

const wordFits = (node: Extract<Node, { kind: 'word' }>, word: Word): boolean => {
  if (node.text === '_') return true;
  if (node.text === '#') return /\d/.test(word.norm);
  const form = node.stem ? word.stem : word.norm;
  return node.open ? form.startsWith(node.text) : form === node.text;
};

/** Index after the match of `nodes[at..]` from word `from`, or -1. Optional parts are tried present first, gaps short first. */
function walk(nodes: readonly Node[], at: number, words: readonly Word[], from: number): number {
  const node = nodes[at];
  if (node === undefined) return from;
  switch (node.kind) {
    case 'start':
      return from === 0 ? walk(nodes, at + 1, words, from) : -1;
    case 'end':
      return from === words.length ? walk(nodes, at + 1, words, from) : -1;
    case 'word': {
      const word = words[from];
      return word !== undefined && wordFits(node, word) ? walk(nodes, at + 1, words, from + 1) : -1;
    }
    case 'gap': {
      for (let skip = 0; skip <= node.most && from + skip <= words.length; skip++) {
        const end = walk(nodes, at + 1, words, from + skip);
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'group': {
      for (const choice of node.choices) {
        const end = walk([...choice, ...nodes.slice(at + 1)], 0, words, from);
        if (end >= 0) return end;
      }
      return node.optional ? walk(nodes, at + 1, words, from) : -1;
    }
  }
}

/** The literal words a pattern may begin with, or null when it may begin with anything. */
function openings(nodes: readonly Node[]): readonly string[] | null {
  const node = nodes[0];
  if (node?.kind === 'word')
    return node.open || node.stem || node.text === '_' || node.text === '#' ? null : [node.text];
  if (node?.kind !== 'group' || node.optional) return null;
  const all = node.choices.map(openings);
  return all.every((one) => one !== null) ? all.flat() : null;
}

/**
 * Makes one matcher of many phrases. Syntax of a phrase, words separated by spaces:
 * `a|b` either · `(a b|c)` groups · `x?`, `(…)?` optional · `..` up to three words between, `..5` up to five ·
 * `apolog*` begins with · `~send` the stem · `#` a word with a digit · `_` any word · `^` first, `$` last of the sentence.
 * Throws on a phrase it cannot read.
 */
export function phrases(...sources: readonly string[]): Matcher {
  const byOpening = new Map<string, Node[][]>();
  const anywhere: Node[][] = [];
  for (const source of sources) {
    const nodes = compile(source);
    const first = openings(nodes);
    if (first === null) anywhere.push(nodes);
    else for (const word of new Set(first)) byOpening.set(word, [...(byOpening.get(word) ?? []), nodes]);
  }
  return (words) => {
    const hits: Hit[] = [];
    for (let from = 0; from < words.length;) {
      const opening = words[from];
      if (opening === undefined) break;
      let end = -1;
      for (const nodes of byOpening.get(opening.norm) ?? []) end = Math.max(end, walk(nodes, 0, words, from));
      for (const nodes of anywhere) end = Math.max(end, walk(nodes, 0, words, from));
      const last = words[end - 1];
      if (end > from && last !== undefined) {
        hits.push({ start: opening.start, end: last.end, first: from, last: end - 1 });
        from = end;
      } else from++;
    }
    return hits;
  };
}
