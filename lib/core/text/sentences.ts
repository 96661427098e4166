import { english } from '../languages/en/english';
import { indonesian } from '../languages/id/indonesian';
import { rememberText } from './remember';
import { shieldsOf } from './shields';
import type { Span } from './span';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A mark that may end a sentence, closing quotes included, before white space. Needed for "sudah. tolong", which the segmenter keeps whole. */
const stops = /[.!?…。！？]+["'”’)\]]*(?=\s)/gu;

const isAbbreviation = (word: string): boolean => {
  const bare = word
    .toLowerCase()
    .replace(/[.]+$/, '')
    .replace(/^["'“‘(]+/, '');
  return (
    english.abbreviations.has(bare) || indonesian.abbreviations.has(bare) || /^\p{Lu}$/u.test(word.replace(/[.]+$/, ''))
  );
};

/** Cut points inside one line: what the segmenter and the stops propose, less what stands in a shield or after an abbreviation. */
const cutsOf = rememberText((line: string): readonly number[] => {
  const shields = shieldsOf(line);
  const proposed = new Set([...segmenter.segment(line)].map((segment) => segment.index));
  for (const stop of line.matchAll(stops)) {
    const after = stop.index + stop[0].length;
    proposed.add(after + (/^\s+/.exec(line.slice(after))?.[0].length ?? 0));
  }
  return [...proposed]
    .filter((at) => at > 0 && at < line.length)
    .filter((at) => {
      const before = line.slice(0, at).trimEnd();
      if (shields.some((shield) => shield.start < before.length && before.length < shield.end)) return false;
      if (
        shields.some(
          (shield) =>
            shield.end === before.length &&
            /[\s.]$|^\s/.test(line.slice(shield.start, shield.end)) &&
            !/\.{2,}$/.test(before),
        )
      )
        return false;
      if (!before.endsWith('.')) return true;
      const word = /\S+$/.exec(before)?.[0] ?? '';
      return /\.{2,}$/.test(word) || !isAbbreviation(word);
    })
    .toSorted((a, b) => a - b);
});

/** Long lines that were broken by a mail program, not by the writer: no stop at the end, small letter at the next start. */
const joins = (line: string, next: string): boolean =>
  line.length >= 58 && !/[.!?:;…]\s*$/.test(line) && /^\p{Ll}/u.test(next);

/**
 * The sentences of a text as spans without the white space around them. A line feed ends a sentence, but for lines
 * wrapped by a mail program. Uses `Intl.Segmenter` (Unicode UAX 29), mended: it cuts after "Bpk." and inside addresses,
 * and never before a small letter.
 */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const body = piece.trim();
    if (body !== '') spans.push({ start: start + lead, end: start + lead + body.length });
  };
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    while (to < text.length) {
      const nextEnd = text.indexOf('\n', to + 1);
      const next = text.slice(to + 1, nextEnd < 0 ? text.length : nextEnd);
      const lineStart = Math.max(from, text.lastIndexOf('\n', to - 1) + 1);
      if (!joins(text.slice(lineStart, to), next)) break;
      to = nextEnd < 0 ? text.length : nextEnd;
    }
    const cuts = [0, ...cutsOf(text.slice(from, to)), to - from];
    for (let i = 0; i + 1 < cuts.length; i++) add(from + (cuts[i] ?? 0), from + (cuts[i + 1] ?? 0));
    from = to + 1;
  }
  return spans;
}
