import type { Span } from '../text/span';

/** A language that Sapa coaches in. */
export type Lang = 'en' | 'id';

/** The language of one sentence; `other` is every language Sapa does not know, and is met with silence. */
export type SentenceLang = Lang | 'other';

/**
 * A word of a sentence. `norm` is what patterns compare: lower case, straight quotes, contractions opened
 * ("don't" becomes two words, "do" and "not", over one span), informal Indonesian spellings made standard
 * ("gak", "nggak" → "tidak"). `stem` is `norm` without inflection ("sends" → "send", "pesanannya" → "pesan").
 */
export type Word = Span & { readonly norm: string; readonly stem: string };

/** What the engine needs to know of a language. */
export interface Language {
  readonly code: Lang;
  /** Words that end in a full stop without ending a sentence; lower case, without that stop ("dr", "bpk"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Frequent function words as people type them, for the vote on a sentence's language. */
  readonly markers: ReadonlySet<string>;
  /** Words of one sentence, in order; punctuation and emoji are no words. */
  tokenize(text: string): readonly Word[];
}
