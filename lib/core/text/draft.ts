import type { SentenceLang, Word } from '../languages/language';

/** Knows no offset: the same words in the same language are the same object, whatever stands around them. */
export type Sentence = { readonly text: string; readonly lang: SentenceLang; readonly words: readonly Word[] };

/**
 * What part of the text a sentence plays. Hints look at `greeting`, `body`, `list` and `closing`;
 * `signature`, `quote` (quoted history) and `code` are never anybody's fresh words.
 */
export type Part = 'greeting' | 'body' | 'list' | 'closing' | 'signature' | 'quote' | 'code';

/** A sentence with its place: `start` in the draft's text, `block` counts paragraphs from 0. */
export type Placed = {
  readonly sentence: Sentence;
  readonly start: number;
  readonly block: number;
  readonly part: Part;
};

/** A text cut into sentences. Made by `createCutter`; used for drafts and for messages alike. */
export type Draft = { readonly text: string; readonly placed: readonly Placed[] };
