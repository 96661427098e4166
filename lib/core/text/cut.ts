import type { Lang, SentenceLang } from '../languages/language';
import { languages, pickLanguages } from '../languages/pick';
import type { Draft, Placed, Sentence } from './draft';
import { partsOf } from './parts';
import { rememberText } from './remember';
import { sentenceSpans } from './sentences';
import { textAt } from './span';

/** The longest sentence that is the same object each time it is cut, in UTF-16 units. */
const longest = 20_000;

/** Cuts a text; `around` is the language to assume where the words do not tell. */
export type Cutter = (text: string, around?: Lang | null) => Draft;

/**
 * A cutter that remembers its sentences: the same words in the same language are the same object, so whatever is
 * cached by sentence survives edits elsewhere. Holds up to `most` sentences of each language, those cut latest.
 */
export function createCutter(most = 4000): Cutter {
  const cutterFor = (lang: SentenceLang): ((text: string) => Sentence) =>
    rememberText(
      (text) => ({ text, lang, words: lang === 'other' ? [] : languages[lang].tokenize(text) }),
      most,
      longest,
    );
  const sentence = { en: cutterFor('en'), id: cutterFor('id'), other: cutterFor('other') };

  return (text, around = null) => {
    const spans = sentenceSpans(text);
    const texts = spans.map((span) => textAt(text, span));
    const places = partsOf(text, spans, texts);
    const langs = pickLanguages(texts, around);
    const placed = places.map(({ span, block, part }, i): Placed => ({
      sentence: sentence[langs[i] ?? 'other'](texts[i] ?? ''),
      start: span.start,
      block,
      part,
    }));
    return { text, placed };
  };
}
