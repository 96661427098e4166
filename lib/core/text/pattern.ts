import type { Word } from '../languages/language';
import { compile, type Node } from './pattern-syntax';
import { rememberBy } from './remember';
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

/** What is still to match once a bracket is done. */
type Rest = { readonly nodes: readonly Node[]; readonly at: number; readonly rest: Rest | null };

/** Choices of a bracket by the word they begin with, so that a bracket of a hundred words costs one look. */
type Fan = { readonly byWord: ReadonlyMap<string, readonly number[]>; readonly always: readonly number[] };

const fanOf = rememberBy((node: Extract<Node, { kind: 'group' }>): Fan => {
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  for (const [i, choice] of node.choices.entries()) {
    const words = openings(choice);
    if (words === null || words.includes(start)) always.push(i);
    else for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), i]);
  }
  return {
    byWord: new Map([...byWord].map(([word, own]) => [word, [...own, ...always].toSorted((x, y) => x - y)])),
    always,
  };
});

/** Index after the match of `nodes[at..]` and `rest` from word `from`, or -1. Optional parts are tried present first, gaps short first. */
function walk(nodes: readonly Node[], at: number, rest: Rest | null, words: readonly Word[], from: number): number {
  const node = nodes[at];
  if (node === undefined) return rest ? walk(rest.nodes, rest.at, rest.rest, words, from) : from;
  switch (node.kind) {
    case 'start':
      return from === 0 ? walk(nodes, at + 1, rest, words, from) : -1;
    case 'end':
      return from === words.length ? walk(nodes, at + 1, rest, words, from) : -1;
    case 'word': {
      const word = words[from];
      return word !== undefined && wordFits(node, word) ? walk(nodes, at + 1, rest, words, from + 1) : -1;
    }
    case 'gap': {
      for (let skip = 0; skip <= node.most && from + skip <= words.length; skip++) {
        const end = walk(nodes, at + 1, rest, words, from + skip);
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'group': {
      const fan = fanOf(node);
      const after: Rest = { nodes, at: at + 1, rest };
      for (const i of fan.byWord.get(words[from]?.norm ?? '') ?? fan.always) {
        const end = walk(node.choices[i] ?? [], 0, after, words, from);
        if (end >= 0) return end;
      }
      return node.optional ? walk(nodes, at + 1, rest, words, from) : -1;
    }
  }
}

/** Stands among the openings for "the first word of the sentence, whatever it is". */
const start = '^';

/** The literal words a pattern may begin with, `^` for the start of the sentence, or null when it may begin with anything. */
function openings(nodes: readonly Node[]): readonly string[] | null {
  const node = nodes[0];
  if (node?.kind === 'start') return [start];
  if (node?.kind === 'word')
    return node.open || node.stem || node.text === '_' || node.text === '#' ? null : [node.text];
  if (node?.kind !== 'group') return null;
  const all = node.choices.map((choice) => openings(choice.length === 0 ? nodes.slice(1) : choice));
  if (node.optional) all.push(openings(nodes.slice(1)));
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
  return rememberBy((words: readonly Word[]): readonly Hit[] => {
    const hits: Hit[] = [];
    for (let from = 0; from < words.length;) {
      const opening = words[from];
      if (opening === undefined) break;
      let end = -1;
      for (const nodes of byOpening.get(opening.norm) ?? []) end = Math.max(end, walk(nodes, 0, null, words, from));
      for (const nodes of anywhere) end = Math.max(end, walk(nodes, 0, null, words, from));
      if (from === 0)
        for (const nodes of byOpening.get(start) ?? []) end = Math.max(end, walk(nodes, 0, null, words, 0));
      const last = words[end - 1];
      if (end > from && last !== undefined) {
        hits.push({ start: opening.start, end: last.end, first: from, last: end - 1 });
        from = end;
      } else from++;
    }
    return hits;
  });
}
