import type { Word } from '../../languages/language';
import { languages, voteLanguage } from '../../languages/pick';
import type { Sentence } from '../../text/draft';
import type { Span } from '../../text/span';
import { loudMarks, loudWords } from '../../hints/loud';
import { englishCues } from './cues-en';
import { indonesianCues } from './cues-id';
import { weights, type CueKind, type CueWords } from './cue-kinds';
import { rememberBy } from '../../text/remember';

/** A cue in one sentence: the clause that holds it, and the words that show it. */
export type SentenceCue = { readonly kind: CueKind; readonly clause: Span; readonly words: Span };

/** A whole sentence in capitals. */
const allLoud = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 3 && text.replace(/\P{Lu}/gu, '').length >= 12;

const kinds = Object.keys(weights) as CueKind[];
const nobody: ReadonlySet<string> = new Set();
/** A swear word with a letter hidden. */
const masked = /(?<![\p{L}\p{N}*])\p{L}{1,4}(?:\*{1,4}|[@#$]{1,3})\p{L}{1,4}(?![\p{L}\p{N}*@])/gu;

/** The clause around a span: up to the next comma, dash or stop on either side. */
export const clauseAt = (text: string, { start, end }: Span): Span => {
  const before = Math.max(...[',', ';', ':', '(', ' - ', ' – ', '. '].map((mark) => text.lastIndexOf(mark, start - 1)));
  const after = /[,;:)]\s|\s[-–]\s|$/u.exec(text.slice(end));
  const from = before < 0 ? 0 : before + 1;
  const lead = /^[\s\p{P}]*/u.exec(text.slice(from))?.[0].length ?? 0;
  return { start: Math.min(from + lead, start), end: end + (after?.index ?? 0) };
};

/** What heats a sentence, each stretch of words once, under its gravest kind. Kept as long as the sentence lives. */
export const cuesIn = rememberBy((sentence: Sentence): readonly SentenceCue[] => {
  const { text, words, lang } = sentence;
  const found: SentenceCue[] = [];
  const add = (kind: CueKind, span: Span): void => {
    const taken = found.some(({ words: other }) => other.start < span.end && span.start < other.end);
    if (!taken) found.push({ kind, clause: clauseAt(text, span), words: span });
  };
  const heard: readonly (readonly [CueWords, readonly Word[]])[] =
    lang === 'other' || voteLanguage(text) === null
      ? [
          [englishCues, languages.en.tokenize(text)],
          [indonesianCues, languages.id.tokenize(text)],
        ]
      : [[lang === 'en' ? englishCues : indonesianCues, words]];
  for (const kind of kinds)
    for (const [table, spoken] of heard)
      for (const { start, end } of table[kind]?.(spoken) ?? []) add(kind, { start, end });
  for (const hit of text.matchAll(masked)) add('swearing', { start: hit.index, end: hit.index + hit[0].length });
  const loud = allLoud(text) ? [{ start: 0, end: text.length }] : loudWords(sentence, nobody);
  for (const span of [...loud, ...loudMarks(sentence, true)])
    found.push({ kind: 'loud', clause: clauseAt(text, span), words: span });
  return found;
});
