import { concerns } from '../concerns/concerns';
import type { Lang } from '../languages/language';
import type { Draft, Part, Sentence } from '../text/draft';
import { nearsOf, type Near } from '../text/near';
import { covers, overlaps, shift, textAt, type Span } from '../text/span';
import type { Case } from '../ticket/case';
import type { Finding, Hint, Match } from './hint';
import { quotedBack } from './quoted';
import { rememberBoth, rememberBy } from '../text/remember';

/** Judges a draft: all findings, in draft order. */
export type Engine = (draft: Draft, about: Case) => readonly Finding[];

const spoken: ReadonlySet<Part> = new Set(['greeting', 'body', 'list', 'closing']);

const speaks = (hint: Hint, sentence: Sentence): boolean =>
  sentence.lang !== 'other' && (hint.id.startsWith('any/') || hint.id.startsWith(`${sentence.lang}/`));

/** The draft as hints may see it: without signature, quoted history, code and other languages. */
const heard = (draft: Draft): Draft => ({
  text: draft.text,
  placed: draft.placed.filter(({ part, sentence }) => spoken.has(part) && sentence.lang !== 'other'),
});

/** The language of the sentence at an offset; of the first one where there is none. */
const langAt = (draft: Draft, at: number): Lang => {
  const { sentence } = draft.placed.findLast(({ start }) => start <= at) ?? draft.placed[0] ?? { sentence: null };
  return sentence?.lang === 'id' ? 'id' : 'en';
};

/** What a hint saw in a sentence; the span lies in that sentence. */
type Seen = { readonly rank: number; readonly hint: Hint; readonly match: Match; readonly span: Span };

/**
 * Runs hints over drafts. Sentence hints are asked once a sentence, near hints once a neighbourhood and case, and their
 * answers are remembered; draft hints are asked each time. The engine adds id, quote and place, and drops what lies in
 * the customer's own words quoted back.
 */
export function createEngine(hints: readonly Hint[]): Engine {
  const lookAt = rememberBy((sentence: Sentence): readonly Seen[] =>
    hints.flatMap((hint) =>
      hint.detect === 'sentence' && speaks(hint, sentence)
        ? hint.see(sentence).map((match) => {
            const span = match.span ?? { start: 0, end: sentence.text.length };
            return { rank: -1, hint, match, span };
          })
        : [],
    ),
  );

  const lookAround = rememberBoth(({ draft, at, start }: Near, about: Case): readonly Seen[] => {
    const placed = draft.placed[at];
    if (!placed) return [];
    return hints.flatMap((hint, rank) =>
      hint.detect === 'near'
        ? hint.see(placed, draft, at, about).map((match) => {
            const span = match.span ?? { start, end: start + placed.sentence.text.length };
            return { rank, hint, match, span: shift(span, -start) };
          })
        : [],
    );
  });

  const finding = (hint: Hint, match: Match, span: Span, draft: Draft): Finding => ({
    ...match,
    hint: hint.id,
    concern: hint.concern,
    severity: concerns[hint.concern].severity,
    lang: langAt(draft, span.start),
    quote: textAt(draft.text, span),
    span,
  });

  /** What is remembered of a draft's sentences, in the order of the draft. */
  const remembered = (draft: Draft, about: Case): readonly (Seen & { readonly start: number })[] => {
    const found: (Seen & { readonly start: number })[] = [];
    const nears = nearsOf(draft);
    for (const [i, { sentence, start }] of draft.placed.entries()) {
      for (const seen of lookAt(sentence)) found.push({ ...seen, start });
      const near = nears[i];
      if (near) for (const seen of lookAround(near, about)) found.push({ ...seen, start });
    }
    return found;
  };

  return (full, about) => {
    const draft = heard(full);
    if (draft.placed.length === 0) return [];
    const whole = { start: 0, end: 0 };
    const known = remembered(draft, about);
    const findings = (rank: number, most: number): readonly Finding[] =>
      known
        .filter((seen) => seen.rank === rank)
        .slice(0, most)
        .map(({ hint, match, span, start }) => finding(hint, match, shift(span, start), draft));
    const all = [
      ...findings(-1, known.length),
      ...hints.flatMap((hint, rank) =>
        hint.detect === 'draft'
          ? hint.see(draft, about).map((match) => finding(hint, match, match.span ?? whole, draft))
          : hint.detect === 'near'
            ? findings(rank, hint.most)
            : [],
      ),
    ];
    if (all.length === 0) return [];
    const quoted = quotedBack(draft, about);
    return all
      .filter(({ span }) => !quoted.some((quote) => overlaps(quote, span) && covers(quote, span)))
      .toSorted((a, b) => a.span.start - b.span.start || b.severity - a.severity);
  };
}
