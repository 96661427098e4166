import { rememberText } from './remember';

/** A line of a text without its line feed. The same words are the same object, so what is learnt of it can be remembered by it. */
export type Line = { readonly text: string };

const lineOf = rememberText((text): Line => ({ text }), 2000, 20_000);

let last: { readonly text: string; readonly lines: readonly Line[] } = { text: '', lines: [lineOf('')] };

/** The lines of a text in order; line feeds stand between them. */
export function linesOf(text: string): readonly Line[] {
  if (text !== last.text) last = { text, lines: text.split('\n').map(lineOf) };
  return last.lines;
}
