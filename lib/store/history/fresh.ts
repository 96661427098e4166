import type { Part } from '../../core/text/draft';
import type { Span } from '../../core/text/span';
import type { Turn } from '../../core/ticket/case';
import { redactSlice, type RedactOptions } from './redact';

const everything: ReadonlySet<Part> = new Set(['greeting', 'body', 'list', 'closing', 'code']);
const substance: ReadonlySet<Part> = new Set(['body', 'list', 'code']);

/** The stretches of a message whose sentences play one of `parts`; neighbours in one stretch, gaps kept as written. */
const stretches = (turn: Turn, parts: ReadonlySet<Part>): readonly Span[] => {
  const spans: { start: number; end: number }[] = [];
  let joined = false;
  for (const { sentence, start, part } of turn.draft.placed) {
    const end = start + sentence.text.length;
    const last = spans.at(-1);
    if (!parts.has(part)) joined = false;
    else if (joined && last !== undefined) last.end = end;
    else {
      spans.push({ start, end });
      joined = true;
    }
  }
  return spans;
};

const written = (turn: Turn, parts: ReadonlySet<Part>, options: RedactOptions): string =>
  stretches(turn, parts)
    .map((span) => redactSlice(turn.message.text, span, options))
    .join('\n')
    .trim();

/** What somebody wrote in this message themselves, redacted: no quoted mail, no signature. Empty when there is nothing. */
export const freshText = (turn: Turn, options: RedactOptions): string => written(turn, everything, options);

/**
 * What a reply says, redacted and without greeting and closing: those carry the name of the customer it went to. A reply of
 * greeting or closing alone is given whole.
 */
export const substanceOf = (turn: Turn, options: RedactOptions): string =>
  written(turn, substance, options) || freshText(turn, options);
