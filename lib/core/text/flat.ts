import { linesOf, type Line } from './lines';
import { rememberBy, rememberText } from './remember';

/** Does a text hold a value, however it is written? At a key only the changed line is made flat anew. */
const holding = (make: (line: string) => string, glue: string): ((text: string, value: string) => boolean) => {
  const flatOf = rememberBy(({ text }: Line) => make(text));
  const flat = (lines: readonly Line[]): string =>
    lines
      .map(flatOf)
      .filter((line) => line !== '')
      .join(glue);
  const flatValue = rememberText((value) =>
    value
      .split('\n')
      .map(make)
      .filter((line) => line !== '')
      .join(glue),
  );
  let last = { text: '', flat: '' };
  return (text, value) => {
    if (text !== last.text) last = { text, flat: flat(linesOf(text)) };
    return last.flat.includes(flatValue(value));
  };
};

/** Without regard to case, blanks and the marks that part numbers: two ways of writing a number are one. */
export const holdsNumber = holding((line) => line.toLowerCase().replace(/[\s.,:/-]+/g, ''), '');

/** Without regard to case and to any mark: two ways of setting commas are one. */
export const holdsWords = holding(
  (line) =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ' ',
);

/** Does a pattern that crosses no line feed occur? At a key only the changed line is looked at. */
export function occurs(pattern: RegExp): (text: string) => boolean {
  const inLine = rememberBy(({ text }: Line) => pattern.test(text));
  return (text) => linesOf(text).some(inLine);
}
