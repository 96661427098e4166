import type { Sentence } from '../text/draft';
import type { Span } from '../text/span';
import { rememberBy } from '../text/remember';

/**
 * A sentence as one line of normal words, for regular expressions that must not care about spelling: lower case,
 * contractions opened, informal Indonesian made standard, punctuation kept as tokens of its own.
 */
export type Plain = { readonly text: string; spanOf(start: number, end: number): Span };

const marks = /[.,;:?!()/–—"“”]/;

/** The plain line of a sentence; kept as long as the sentence lives. */
export const plainOf = rememberBy((sentence: Sentence): Plain => {
  const starts: number[] = [];
  const spans: Span[] = [];
  let text = '';
  let last = 0;
  const add = (token: string, span: Span): void => {
    if (text !== '') text += ' ';
    starts.push(text.length);
    spans.push(span);
    text += token;
  };
  const addMarks = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const mark = sentence.text[at] ?? '';
      if (marks.test(mark)) add(/[“”"]/.test(mark) ? '"' : mark, { start: at, end: at + 1 });
    }
  };
  for (const word of sentence.words) {
    if (word.start > last) addMarks(last, word.start);
    add(word.norm.replace(/[-'](nya|mu|ku)$/, '$1'), word);
    last = Math.max(last, word.end);
  }
  addMarks(last, sentence.text.length);
  return {
    text,
    spanOf: (start, end) => {
      let first = 0;
      let final = 0;
      for (const [i, at] of starts.entries()) {
        if (at <= start) first = i;
        if (at < end) final = i;
      }
      return { start: spans[first]?.start ?? 0, end: spans[final]?.end ?? sentence.text.length };
    },
  };
});
