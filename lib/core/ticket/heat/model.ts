import type { Lang } from '../../languages/language';
import type { Sentence } from '../../text/draft';
import { rememberBy } from '../../text/remember';
import type { Span } from '../../text/span';
import { featuresOf, lengthKey } from './features';
import { weightsIn, type Packed } from './table';
import { weights as en } from './weights-en';
import { weights as id } from './weights-id';

const learnt: Readonly<Record<Lang, Packed>> = { en, id };

/** What the model makes of one sentence: the sum of its weights, how many features it knew, and the share of each word. */
type Reading = { readonly lang: Lang; readonly sum: number; readonly known: number; readonly byWord: Float64Array };

const readingOf = rememberBy((sentence: Sentence): Reading | null => {
  const { lang, words } = sentence;
  if (lang === 'other') return null;
  const weightOf = weightsIn(learnt[lang]);
  const byWord = new Float64Array(words.length);
  let sum = 0;
  let known = 0;
  for (const { key, first, last } of featuresOf(sentence)) {
    const weight = weightOf(key);
    if (weight === undefined) continue;
    sum += weight;
    known++;
    if (first < 0) continue;
    const share = weight / (last - first + 1);
    for (let at = first; at <= last; at++) byWord[at] = (byWord[at] ?? 0) + share;
  }
  return { lang, sum, known, byWord };
});

const squash = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * The chance, 0…1, that somebody who writes these sentences is upset, as the trained model sees it; null where it knows no
 * language of theirs. Each language is read by its own weights and counts by its number of words.
 */
export function chanceOfUpset(sentences: readonly Sentence[]): number | null {
  let raw = 0;
  let all = 0;
  for (const lang of ['en', 'id'] as const) {
    const readings = sentences.filter((one) => one.lang === lang);
    const words = readings.reduce((sum, one) => sum + one.words.length, 0);
    if (words === 0) continue;
    const length = weightsIn(learnt[lang])(lengthKey(words));
    let sum = length ?? 0;
    let known = length === undefined ? 0 : 1;
    for (const sentence of readings) {
      const reading = readingOf(sentence);
      sum += reading?.sum ?? 0;
      known += reading?.known ?? 0;
    }
    raw += words * (learnt[lang].bias + sum / Math.sqrt(Math.max(1, known)));
    all += words;
  }
  return all === 0 ? null : squash(raw / all);
}

/** The word of a sentence that weighs most towards heat, with its share; null where none does. */
export function heaviestWord(sentence: Sentence): { readonly span: Span; readonly weight: number } | null {
  const reading = readingOf(sentence);
  if (reading === null) return null;
  let best = -1;
  for (let at = 0; at < reading.byWord.length; at++)
    if ((reading.byWord[at] ?? 0) > (best < 0 ? 0 : (reading.byWord[best] ?? 0))) best = at;
  const word = sentence.words[best];
  return word ? { span: { start: word.start, end: word.end }, weight: reading.byWord[best] ?? 0 } : null;
}
