import type { Word } from '../languages/language';
import { matcherCount, register, walksFor } from './pattern-index';
import { compile } from './pattern-syntax';
import type { Walk } from './pattern-walk';
import type { Span } from './span';

/** A stretch of words that a pattern matched: `first` and `last` are word indexes, both inclusive. */
export type Hit = Span & { readonly first: number; readonly last: number };

/** Finds its phrases in the words of one sentence: leftmost first, without overlaps. */
export type Matcher = (words: readonly Word[]) => readonly Hit[];

const none: readonly Hit[] = [];

/** The longest phrase from each word on; words of a hit begin no other. */
function hitsOf(words: readonly Word[], walks: readonly Walk[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < words.length;) {
    let end = -1;
    for (const walk of walks) end = Math.max(end, walk(words, from));
    const opening = words[from];
    const last = words[end - 1];
    if (end > from && last !== undefined && opening !== undefined) {
      hits.push({ start: opening.start, end: last.end, first: from, last: end - 1 });
      from = end;
    } else from++;
  }
  return hits.length === 0 ? none : hits;
}

type Seen = {
  readonly matchers: number;
  readonly walks: ReadonlyMap<number, readonly Walk[]>;
  readonly hits: Map<number, readonly Hit[]>;
};

const seen = new WeakMap<readonly Word[], Seen>();

const seenIn = (words: readonly Word[]): Seen => {
  const old = seen.get(words);
  if (old && old.matchers === matcherCount()) return old;
  const made: Seen = { matchers: matcherCount(), walks: walksFor(words), hits: new Map() };
  seen.set(words, made);
  return made;
};

/**
 * Makes one matcher of many phrases. Syntax of a phrase, words separated by spaces:
 * `a|b` either · `(a b|c)` groups · `x?`, `(…)?` optional · `..` up to three words between, `..5` up to five ·
 * `apolog*` begins with · `~send` the stem · `#` a word with a digit · `_` any word · `^` first, `$` last of the sentence.
 * Throws on a phrase it cannot read.
 */
export function phrases(...sources: readonly string[]): Matcher {
  const matcher = register(sources.map(compile));
  return (words) => {
    const { walks, hits } = seenIn(words);
    const own = walks.get(matcher);
    if (own === undefined) return none;
    const old = hits.get(matcher);
    if (old) return old;
    const made = hitsOf(words, own);
    hits.set(matcher, made);
    return made;
  };
}
