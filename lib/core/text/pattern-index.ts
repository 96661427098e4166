import type { Word } from '../languages/language';
import { keysOf } from './pattern-keys';
import type { Node } from './pattern-syntax';
import { walkOf, type Walk } from './pattern-walk';

/** One phrase of one matcher; its walk is made when a sentence first asks for it. */
type Phrase = { readonly matcher: number; readonly nodes: readonly Node[]; walk: Walk | null };

/**
 * All phrases of all matchers by a word they cannot do without, so that a sentence is compared only with phrases it
 * holds a word of. Filled while the rules are loaded, and by tests.
 */
const byKey = new Map<string, Phrase[]>();
/** Lengths of the keys that are beginnings of words. */
const beginnings = new Set<number>();
/** Phrases that can match without any particular word. */
const free: Phrase[] = [];
/** What was looked up by norm and by stem; forgotten when another matcher comes. */
const found = { norm: new Map<string, readonly Phrase[]>(), stem: new Map<string, readonly Phrase[]>() };
const mostWords = 20_000;

let matchers = 0;

/** Takes a matcher's phrases into the index; its number. */
export function register(phrases: readonly (readonly Node[])[]): number {
  const matcher = matchers++;
  for (const nodes of phrases) {
    const phrase: Phrase = { matcher, nodes, walk: null };
    const keys = keysOf(nodes);
    if (keys === null) free.push(phrase);
    for (const key of new Set(keys)) {
      if (key.endsWith('*')) beginnings.add(key.replace(/^~/, '').length - 1);
      const known = byKey.get(key);
      if (known) known.push(phrase);
      else byKey.set(key, [phrase]);
    }
  }
  found.norm.clear();
  found.stem.clear();
  return matcher;
}

function under(form: 'norm' | 'stem', word: string): readonly Phrase[] {
  const old = found[form].get(word);
  if (old) return old;
  const mark = form === 'stem' ? '~' : '';
  const keys = [mark + word, ...[...beginnings].map((length) => `${mark}${word.slice(0, length)}*`)];
  if (form === 'norm' && /\d/.test(word)) keys.push('#');
  const phrases = keys.flatMap((key) => byKey.get(key) ?? []);
  if (found[form].size >= mostWords) found[form].clear();
  found[form].set(word, phrases);
  return phrases;
}

/** For each matcher, by number, the walks that may succeed in these words; a matcher that is missing finds nothing. */
export function walksFor(words: readonly Word[]): ReadonlyMap<number, readonly Walk[]> {
  const byMatcher = new Map<number, Walk[]>();
  const add = (phrase: Phrase): void => {
    const walk = (phrase.walk ??= walkOf(phrase.nodes));
    const walks = byMatcher.get(phrase.matcher);
    if (walks === undefined) byMatcher.set(phrase.matcher, [walk]);
    else if (!walks.includes(walk)) walks.push(walk);
  };
  for (const { norm, stem } of words) {
    for (const phrase of under('norm', norm)) add(phrase);
    for (const phrase of under('stem', stem)) add(phrase);
  }
  for (const phrase of free) add(phrase);
  return byMatcher;
}

/** How many matchers there are: what `walksFor` told before this grew is out of date. */
export const matcherCount = (): number => matchers;
