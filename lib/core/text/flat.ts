import { linesOf, type Line } from './lines';
import { rememberBy } from './remember';

/** Makes a text flat line by line, so that at a key only the changed line is made anew. */
const byLine = (make: (line: string) => string, glue: string): ((text: string) => string) => {
  const flatOf = rememberBy(({ text }: Line) => make(text));
  let last = { text: '', flat: '' };
  return (text) => {
    if (text !== last.text) {
      const flat = linesOf(text)
        .map(flatOf)
        .filter((line) => line !== '')
        .join(glue);
      last = { text, flat };
    }
    return last.flat;
  };
};

/** Lower case without blanks and the marks that part numbers: two ways of writing a number are one. */
export const squeezed = byLine((line) => line.toLowerCase().replace(/[\s.,:/-]+/g, ''), '');

/** Lower case, letters and digits only, one blank between: two ways of setting marks are one. */
export const letterRun = byLine(
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
