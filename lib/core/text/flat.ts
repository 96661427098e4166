import { rememberText } from './remember';

/** Makes a text flat line by line, so that at a key only the changed line is made anew. */
const byLine = (make: (line: string) => string, glue: string): ((text: string) => string) => {
  const lineOf = rememberText(make);
  let last = { text: '', flat: '' };
  return (text) => {
    if (text !== last.text)
      last = {
        text,
        flat: text
          .split('\n')
          .map(lineOf)
          .filter((line) => line !== '')
          .join(glue),
      };
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
