import type { Word } from '../languages/language';
import type { Node } from './pattern-syntax';

/** Index after the match that begins at word `from`, or -1. */
export type Walk = (words: readonly Word[], from: number) => number;

/** Stands among the openings for "the first word of the sentence, whatever it is". */
const start = '^';

/** The literal words a sequence may begin with, `^` for the start of the sentence, or null when it may begin with anything. */
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

function wordWalk({ text, open, stem }: Extract<Node, { kind: 'word' }>, next: Walk): Walk {
  if (text === '_') return (words, from) => (from < words.length ? next(words, from + 1) : -1);
  const fits = (word: Word): boolean => {
    if (text === '#') return /\d/.test(word.norm);
    const form = stem ? word.stem : word.norm;
    return open ? form.startsWith(text) : form === text;
  };
  return (words, from) => {
    const word = words[from];
    return word !== undefined && fits(word) ? next(words, from + 1) : -1;
  };
}

/** Choices by the word they begin with, so that a bracket of a hundred words costs one look. */
function groupWalk({ choices, optional }: Extract<Node, { kind: 'group' }>, next: Walk): Walk {
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  for (const [i, choice] of choices.entries()) {
    const words = openings(choice);
    if (words === null || words.includes(start)) always.push(i);
    else for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), i]);
  }
  const walks = choices.map((choice) => walkOf(choice, next));
  const pick = (own: readonly number[]): readonly Walk[] =>
    [...own, ...always].toSorted((a, b) => a - b).flatMap((i) => walks[i] ?? []);
  const fan = new Map([...byWord].map(([word, own]) => [word, pick(own)]));
  const others = pick([]);
  return (words, from) => {
    const word = words[from];
    const open = word === undefined ? others : (fan.get(word.norm) ?? others);
    for (const walk of open) {
      const end = walk(words, from);
      if (end >= 0) return end;
    }
    return optional ? next(words, from) : -1;
  };
}

function nodeWalk(node: Node, next: Walk): Walk {
  switch (node.kind) {
    case 'start':
      return (words, from) => (from === 0 ? next(words, from) : -1);
    case 'end':
      return (words, from) => (from === words.length ? next(words, from) : -1);
    case 'word':
      return wordWalk(node, next);
    case 'group':
      return groupWalk(node, next);
    case 'gap':
      return (words, from) => {
        for (let skip = 0; skip <= node.most && from + skip <= words.length; skip++) {
          const end = next(words, from + skip);
          if (end >= 0) return end;
        }
        return -1;
      };
  }
}

/** Turns a sequence into functions that call each other, ending in `done`. Optional parts are tried present first, gaps short first. */
export const walkOf = (nodes: readonly Node[], done: Walk = (_, from) => from): Walk =>
  nodes.reduceRight<Walk>((next, node) => nodeWalk(node, next), done);
