import type { Span } from './span';

/** Stretches in which no sentence may end: addresses, numbers, placeholders, file names, emoticons, "No. 12". */
const shielded =
  /https?:\/\/\S*[^\s.,;:!?)\]}'"”]|www\.\S*[^\s.,;:!?)\]}'"”]|\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|\{\{[^}]*\}\}|\[\[[^\]]*\]\]|\b\w+(?:\.\w+)+\b|\d+(?:[.,:]\d+)+|\b(?:No|Nos|Nr|Tgl|Jl|Jln|Rp|RT|RW|Art|Sec|Ref)\.\s*\d*|[:;=8][-']?[)(DPpO|/\\]|\.{2,}|(?<=^|\n)[ \t]*(?:\d{1,2}[.)]|[a-z][.)]|[-*•–])[ \t]/giu;

/** Where sentences may not be cut. Linear in the text. */
export const shieldsOf = (text: string): readonly Span[] =>
  [...text.matchAll(shielded)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
