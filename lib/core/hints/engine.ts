import { concerns } from '../concerns/concerns';
import type { Draft, Part, Placed, Sentence } from '../text/draft';
import { overlaps, shift, textAt, type Span } from '../text/span';
import type { Case } from '../ticket/case';
import type { Finding, Hint, Match } from './hint';
import { quotedBack } from './quoted';

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

/**
 * Runs hints over drafts. Sentence hints are asked once per sentence and remembered as long as the sentence lives;
 * draft hints are asked each time. The engine adds id, quote and place, and drops what lies in the customer's own words quoted back.
 */
export function createEngine(hints: readonly Hint[]): Engine {
  const bySentence = hints.filter((hint) => hint.detect === 'sentence');
  const byDraft = hints.filter((hint) => hint.detect === 'draft');
  const seen = new WeakMap<Sentence, readonly (readonly [Hint, Match])[]>();

  const look = (sentence: Sentence): readonly (readonly [Hint, Match])[] => {
    const old = seen.get(sentence);
    if (old) return old;
    const found = bySentence.flatMap((hint) =>
      speaks(hint, sentence) ? hint.see(sentence).map((match) => [hint, match] as const) : [],
    );
    seen.set(sentence, found);
    return found;
  };

  const finding = (hint: Hint, match: Match, span: Span, text: string): Finding => ({
    ...match,
    hint: hint.id,
    concern: hint.concern,
    severity: concerns[hint.concern].severity,
    quote: textAt(text, span),
    span,
  });

  const atSentence = ({ sentence, start }: Placed, text: string): readonly Finding[] =>
    look(sentence).map(([hint, match]) =>
      finding(hint, match, shift(match.span ?? { start: 0, end: sentence.text.length }, start), text),
    );

  return (full, about) => {
    const draft = heard(full);
    if (draft.placed.length === 0) return [];
    const quoted = quotedBack(draft, about);
    const whole = { start: 0, end: 0 };
    return [
      ...draft.placed.flatMap((placed) => atSentence(placed, draft.text)),
      ...byDraft.flatMap((hint) =>
        hint.see(draft, about).map((match) => finding(hint, match, match.span ?? whole, draft.text)),
      ),
    ]
      .filter(
        ({ span }) =>
          !quoted.some((quote) => overlaps(quote, span) && quote.start <= span.start && span.end <= quote.end),
      )
      .toSorted((a, b) => a.span.start - b.span.start || b.severity - a.severity);
  };
}
