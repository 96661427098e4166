/**
 * The one door to compromise. Only `/one` (tokens): the larger builds cost half a second at every wake of the
 * background, and all entries share one mutable world, so a second import elsewhere would change this one.
 */
import nlp from 'compromise/one';
import type { Word } from '../language';

type Term = { text: string; normal: string; implicit?: string; offset: { start: number; length: number } };

/** Terms of a text with their places; contractions are opened into two words over the same span. */
export function tokensOf(text: string): readonly (Word & { text: string })[] {
  const sentences = nlp(text).json({
    offset: true,
    terms: { offset: true, normal: true, implicit: true, text: true },
  }) as { terms: Term[] }[];
  const words: (Word & { text: string })[] = [];
  let last: { start: number; end: number } | null = null;
  for (const term of sentences.flatMap((sentence) => sentence.terms)) {
    const hidden: boolean = term.text === '';
    const place: { start: number; end: number } | null = hidden
      ? last
      : { start: term.offset.start, end: term.offset.start + term.text.length };
    if (place === null) continue;
    const norm = (term.implicit || term.normal || term.text).toLowerCase().replaceAll('’', "'");
    if (!/[\p{L}\p{N}]/u.test(norm)) continue;
    words.push({ ...place, text: term.text, norm, stem: norm });
    last = place;
  }
  return words;
}
