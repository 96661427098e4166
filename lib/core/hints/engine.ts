import { concerns } from '../concerns/concerns';
import type { Lang } from '../languages/language';
import type { Draft, Part, Placed, Sentence } from '../text/draft';
import { covers, overlaps, shift, textAt, type Span } from '../text/span';
import type { Case } from '../ticket/case';
import type { Finding, Hint, Match } from './hint';
import { quotedBack } from './quoted';
import { rememberBy } from '../text/remember';

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

/**
 * Runs hints over drafts. Sentence hints are asked once per sentence and remembered as long as the sentence lives;
 * draft hints are asked each time. The engine adds id, quote and place, and drops what lies in the customer's own words quoted back.
 */
export function createEngine(hints: readonly Hint[]): Engine {
  const bySentence = hints.filter((hint) => hint.detect === 'sentence');
  const byDraft = hints.filter((hint) => hint.detect === 'draft');

  const look = rememberBy((sentence: Sentence): readonly (readonly [Hint, Match])[] =>
    bySentence.flatMap((hint) =>
      speaks(hint, sentence) ? hint.see(sentence).map((match) => [hint, match] as const) : [],
    ),
  );

  const finding = (hint: Hint, match: Match, span: Span, draft: Draft): Finding => ({
    ...match,
    hint: hint.id,
    concern: hint.concern,
    severity: concerns[hint.concern].severity,
    lang: langAt(draft, span.start),
    quote: textAt(draft.text, span),
    span,
  });

  const atSentence = ({ sentence, start }: Placed, draft: Draft): readonly Finding[] =>
    look(sentence).map(([hint, match]) =>
      finding(hint, match, shift(match.span ?? { start: 0, end: sentence.text.length }, start), draft),
    );

  return (full, about) => {
    const draft = heard(full);
    if (draft.placed.length === 0) return [];
    const quoted = quotedBack(draft, about);
    const whole = { start: 0, end: 0 };
    return [
      ...draft.placed.flatMap((placed) => atSentence(placed, draft)),
      ...byDraft.flatMap((hint) =>
        hint.see(draft, about).map((match) => finding(hint, match, match.span ?? whole, draft)),
      ),
    ]
      .filter(({ span }) => !quoted.some((quote) => overlaps(quote, span) && covers(quote, span)))
      .toSorted((a, b) => a.span.start - b.span.start || b.severity - a.severity);
  };
}
