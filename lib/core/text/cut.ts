import type { Lang, SentenceLang } from '../languages/language';
import { languages, pickLanguages } from '../languages/pick';
import type { Draft, Placed, Sentence } from './draft';
import { partsOf } from './parts';
import { sentenceSpans } from './sentences';
import { textAt } from './span';

/** Cuts a text; `around` is the language to assume where the words do not tell. */
export type Cutter = (text: string, around?: Lang | null) => Draft;

/**
 * A cutter that remembers its sentences: the same words in the same language are the same object, so whatever is
 * cached by sentence survives edits elsewhere. Holds `most` sentences, then forgets the oldest.
 */
export function createCutter(most = 4000): Cutter {
  const known = new Map<string, Sentence>();

  const sentence = (text: string, lang: SentenceLang): Sentence => {
    const key = `${lang}\u0000${text}`;
    const old = known.get(key);
    if (old) return old;
    if (known.size >= most)
      for (const oldest of known.keys()) {
        known.delete(oldest);
        break;
      }
    const made: Sentence = { text, lang, words: lang === 'other' ? [] : languages[lang].tokenize(text) };
    known.set(key, made);
    return made;
  };

  return (text, around = null) => {
    const places = partsOf(text, sentenceSpans(text));
    const texts = places.map((place) => textAt(text, place.span));
    const langs = pickLanguages(texts, around);
    const placed = places.map(({ span, block, part }, i): Placed => ({
      sentence: sentence(texts[i] ?? '', langs[i] ?? 'other'),
      start: span.start,
      block,
      part,
    }));
    return { text, placed };
  };
}
