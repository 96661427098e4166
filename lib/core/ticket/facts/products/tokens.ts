import type { Span } from '../../../text/span';
import { spellings } from '../../../languages/id/spellings';

/** A word as it stands in a text, with the form to look it up by. */
export type Token = Span & { readonly text: string; readonly norm: string };

const word = /[\p{L}\p{N}][\p{L}\p{N}&+]*(?:[-'’./][\p{L}\p{N}]+)*/gu;

/** The words of a text with their places. `norm` is lower case, with Indonesian chat spellings made standard. */
export function tokensOf(text: string, indonesian: boolean): readonly Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(word)) {
    const low = found[0].toLowerCase().replaceAll('’', "'");
    tokens.push({
      start: found.index,
      end: found.index + found[0].length,
      text: found[0],
      norm: indonesian ? (spellings.get(low) ?? low) : low,
    });
  }
  return tokens;
}

/** Do two neighbouring words stand side by side, with nothing but a blank or an opening quotation mark between them? */
export const beside = (text: string, one: Token, other: Token): boolean =>
  /^\s?["“'‘]?$/.test(text.slice(one.end, other.start)) && !text.slice(one.end, other.start).includes('\n');

/** English plural and possessive endings taken away: "boxes" → "box", "boiler's" → "boiler". */
export function singular(norm: string): string {
  const bare = norm.replace(/'s$|'$/, '');
  if (/(?:ss|us|is)$/.test(bare) || bare.length < 4) return bare;
  if (bare.endsWith('ies')) return bare.length > 5 ? bare.replace(/ies$/, 'y') : bare.replace(/s$/, '');
  if (/(?:ch|sh|x|ss|zz)es$/.test(bare)) return bare.slice(0, -2);
  return bare.replace(/s$/, '');
}
