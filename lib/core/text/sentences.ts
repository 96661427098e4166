import { english } from '../languages/en/english';
import { indonesian } from '../languages/id/indonesian';
import type { SentenceLang } from '../languages/language';
import { voteLanguage } from '../languages/pick';
import { linesOf } from './lines';
import { shapeOf, type Shape } from './shape';
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
function cutsOf(line: string): readonly number[] {
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
}

/** Long lines that were broken by a mail program, not by the writer: no stop at the end, small letter at the next start. */
const joins = (line: string, next: string): boolean =>
  line.length >= 58 && /^\p{Ll}/u.test(next) && !/[.!?:;…]$/.test(line.trimEnd());

/** The words of a sentence, with what can be told of them without their place. The same words are the same object. */
export type Saying = { readonly text: string; readonly vote: SentenceLang | null; readonly shape: Shape };

/** A sentence in a text. */
export type SaidAt = Span & { readonly saying: Saying };

/** Keeps the latest few thousand sentences; a line keeps its own. */
const sayingOf = rememberText(
  (text): Saying => ({ text, vote: voteLanguage(text), shape: shapeOf(text) }),
  4000,
  20_000,
);

/** The sentences of a line, or of a few that were wrapped, without the white space around them. */
const saidIn = rememberText((line: string): readonly SaidAt[] => {
  const cuts = [0, ...cutsOf(line), line.length];
  return cuts.slice(1).flatMap((end, i) => {
    const piece = line.slice(cuts[i], end);
    const body = piece.trim();
    const start = (cuts[i] ?? 0) + piece.length - piece.trimStart().length;
    return body === '' ? [] : [{ start, end: start + body.length, saying: sayingOf(body) }];
  });
});

/**
 * The sentences of a text without the white space around them. A line feed ends a sentence, but for lines
 * wrapped by a mail program. Uses `Intl.Segmenter` (Unicode UAX 29), mended: it cuts after "Bpk." and inside addresses,
 * and never before a small letter.
 */
export function sentencesIn(text: string): readonly SaidAt[] {
  const lines = linesOf(text);
  const found: SaidAt[] = [];
  let from = 0;
  for (let i = 0; i < lines.length; i++) {
    let whole = lines[i]?.text ?? '';
    for (let next = lines[i + 1]; next && joins(lines[i]?.text ?? '', next.text); next = lines[i + 1]) {
      whole += `\n${next.text}`;
      i++;
    }
    for (const { start, end, saying } of saidIn(whole)) found.push({ start: from + start, end: from + end, saying });
    from += whole.length + 1;
  }
  return found;
}
