import type { Draft, Sentence } from '../text/draft';
import { rememberBoth, rememberBy } from '../text/remember';
import type { Span } from '../text/span';
import type { Case } from '../ticket/case';

/** Words of a sentence that stand in the same order in an earlier agent message. */
export type Repeated = { readonly span: Span; readonly words: number };

/** The words of a sentence as they are written: the same words are the same in whatever language they are read. */
const wordsOf = rememberBy((sentence: Sentence): readonly (Span & { readonly word: string })[] =>
  [...sentence.text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  })),
);

const size = 3;
const runsOf = (sentence: Sentence): readonly string[] => {
  const words = wordsOf(sentence);
  return words.slice(size - 1).map((_, i) =>
    words
      .slice(i, i + size)
      .map(({ word }) => word)
      .join(' '),
  );
};

const fresh = (draft: Draft): readonly Sentence[] =>
  draft.placed
    .filter(({ part }) => part === 'body' || part === 'list' || part === 'greeting')
    .map(({ sentence }) => sentence);

/** Runs of three words in agent messages after which the customer wrote again: what did not settle it. */
const sentBefore = rememberBy((about: Case): ReadonlySet<string> => {
  const last = about.turns.findLastIndex(({ message }) => message.role === 'customer');
  return new Set(
    about.turns
      .slice(0, Math.max(0, last))
      .filter(({ message }) => message.role === 'agent')
      .flatMap(({ draft }) => fresh(draft).flatMap(runsOf)),
  );
});

type Stretch = { readonly first: number; readonly last: number; readonly words: number };

/** The longest stretch of a sentence that was sent before; up to two words in it may be new. */
function stretchOf(sentence: Sentence, sent: ReadonlySet<string>): Repeated | null {
  const words = wordsOf(sentence);
  const old = words.map(() => false);
  for (const [i, run] of runsOf(sentence).entries())
    if (sent.has(run)) for (let at = i; at < i + size; at++) old[at] = true;
  const stretches: Stretch[] = [];
  for (const [i, is] of old.entries()) {
    if (!is) continue;
    const before = stretches.at(-1);
    if (before && i - before.last <= 3)
      stretches[stretches.length - 1] = { ...before, last: i, words: before.words + 1 };
    else stretches.push({ first: i, last: i, words: 1 });
  }
  const best = stretches.toSorted((a, b) => b.words - a.words)[0];
  const [from, to] = best ? [words[best.first], words[best.last]] : [];
  return best && from && to ? { span: { start: from.start, end: to.end }, words: best.words } : null;
}

const inCase = rememberBoth((sentence: Sentence, about: Case): Repeated | null =>
  stretchOf(sentence, sentBefore(about)),
);

/** What of the sentence the customer has already been sent in this conversation; kept with sentence and case. */
export const repeatedIn = (sentence: Sentence, about: Case): Repeated | null =>
  sentBefore(about).size === 0 ? null : inCase(sentence, about);
