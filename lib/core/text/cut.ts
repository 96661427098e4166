import type { Lang, SentenceLang } from '../languages/language';
import { languages, settleLanguages } from '../languages/pick';
import type { Draft, Placed, Sentence } from './draft';
import { partsOf } from './parts';
import { rememberBy } from './remember';
import { sentencesIn, type Saying } from './sentences';

/** Cuts a text; `around` is the language to assume where the words do not tell. */
export type Cutter = (text: string, around?: Lang | null) => Draft;

/**
 * A cutter that remembers its sentences: the same words in the same language are the same object, so whatever is
 * cached by sentence survives edits elsewhere. A sentence lives as long as its words are remembered: see `sentences`.
 */
export function createCutter(): Cutter {
  const inLang = (lang: SentenceLang): ((saying: Saying) => Sentence) =>
    rememberBy(({ text }) => ({ text, lang, words: lang === 'other' ? [] : languages[lang].tokenize(text) }));
  const sentence = { en: inLang('en'), id: inLang('id'), other: inLang('other') };

  return (text, around = null) => {
    const said = sentencesIn(text);
    const places = partsOf(text, said);
    const langs = settleLanguages(
      said.map(({ saying }) => saying.vote),
      around,
    );
    const placed = said.map(({ start, saying }, i): Placed => ({
      sentence: sentence[langs[i] ?? 'other'](saying),
      start,
      block: places[i]?.block ?? 0,
      part: places[i]?.part ?? 'body',
    }));
    return { text, placed };
  };
}
