import { expect } from 'vitest';
import { expectEdit, expectText, type Question } from './question';

/** All that stands in elements of these names, one after the other. */
const wordsIn = (html: string, ...tags: string[]): string =>
  [...html.matchAll(new RegExp(`<(${tags.join('|')})>([^<]*)</\\1>`, 'g'))]
    .map((match) => match[2]?.replaceAll('&nbsp;', ' '))
    .join('');

const edit = (name: string, quote: string, text: string): Question => ({
  name,
  ask: (subject) => expectEdit(subject, quote, text),
});

/** Replacing, deleting, inserting; formats stay. */
export const edits: readonly Question[] = [
  edit('replaces a word', 'wait', 'give us a day'),
  edit('replaces the first word', 'Hi', 'Dear'),
  edit('replaces the last word', 'Bye', 'Best wishes'),
  edit('replaces from plain text into bold', 'I already', 'we have'),
  edit('replaces from bold into plain text', 'told you, you', 'said, you'),
  edit('replaces across a whole bold run', 'I already told you,', 'we said before,'),
  edit('replaces a whole list item', 'Then we check', 'Then I look at it'),
  edit('replaces a whole paragraph', 'Hi Imani,', 'Dear Imani,'),
  edit('replaces a word by an emoji', 'wait', '🙏🏽'),
  edit('replaces an emoji', '😀', 'please'),
  edit('replaces beside a non-breaking space', 'must', 'can'),
  edit('replaces across a non-breaking space', 'you must wait', 'we need you to wait'),
  edit('deletes a word', 'already ', ''),
  edit('deletes at the beginning', 'Hi ', ''),
  edit('deletes a whole line', 'Bye', ''),
  edit('takes signs of HTML for words', 'wait', '<b>&amp; "x" > y</b>'),
  edit('replaces the beginning of a bold run by signs of HTML', 'already', '<i>a & b</i>'),
  {
    name: 'makes line feeds spaces',
    not: ['textarea'],
    ask: async (subject) => {
      expect(await subject.hands.replace('wait', 'one\n two\r\nthree')).toBe('done');
      await expectText(subject, subject.draft.text.replace('wait', 'one two three'));
    },
  },
  {
    name: 'keeps bold at the beginning of a bold run',
    not: ['textarea'],
    ask: async (subject) => {
      await expectEdit(subject, 'already', 'just');
      expect(wordsIn(await subject.stage.html(), 'strong', 'b')).toBe('just told');
    },
  },
  {
    name: 'keeps bold at the end of a bold run',
    not: ['textarea'],
    ask: async (subject) => {
      await expectEdit(subject, 'told', 'said to');
      expect(wordsIn(await subject.stage.html(), 'strong', 'b')).toBe('already said to');
    },
  },
  {
    name: 'keeps bold when all of a bold run is replaced',
    not: ['textarea'],
    ask: async (subject) => {
      await expectEdit(subject, 'already told', 'wrote to');
      expect(wordsIn(await subject.stage.html(), 'strong', 'b')).toBe('wrote to');
    },
  },
  {
    name: 'keeps italic inside an italic run of a list item',
    not: ['textarea'],
    ask: async (subject) => {
      await expectEdit(subject, 'receipt', 'bill');
      expect(wordsIn(await subject.stage.html(), 'em', 'i')).toBe('whole bill');
    },
  },
  {
    name: 'keeps a link when its text is replaced',
    not: ['textarea'],
    ask: async (subject) => {
      await expectEdit(subject, 'form', 'page');
      expect(await subject.stage.html()).toContain('<a href="https://help.example/x">the page</a>');
    },
  },
  ...[
    ['at the beginning', 0, 'Oh, '],
    ['at the end', -1, ', Ana'],
    ['in the middle of a word', 5, 'x'],
    ['at the end of a line', 9, ' and Ben,'],
  ].map(([where, at, words]): Question => ({
    name: `inserts ${where}`,
    ask: async (subject) => {
      const { text } = subject.draft;
      const start = Number(at) < 0 ? text.length : Number(at);
      expect(await subject.hands.replaceAt(start, start, '', String(words))).toBe('done');
      await expectText(subject, text.slice(0, start) + String(words) + text.slice(start));
    },
  })),
  {
    name: 'inserts into an empty box',
    draft: { html: '<p><br></p>', text: '' },
    ask: async (subject) => {
      expect(await subject.hands.replaceAt(0, 0, '', 'Order 4711')).toBe('done');
      await expectText(subject, 'Order 4711');
    },
  },
  {
    name: 'inserts into an empty line',
    draft: { html: '<p>a</p><p><br></p><p>b</p>', text: 'a\n\nb' },
    ask: async (subject) => {
      expect(await subject.hands.replaceAt(2, 2, '', 'Order 4711')).toBe('done');
      await expectText(subject, 'a\nOrder 4711\nb');
    },
  },
  {
    name: 'lets the person type on',
    ask: async (subject) => {
      await subject.stage.leave();
      await expectEdit(subject, 'wait', 'give us a day');
      await subject.page.keyboard.type('!?');
      await expectText(subject, subject.draft.text.replace('wait', 'give us a day!?'));
    },
  },
  {
    name: 'replaces twice in a row',
    ask: async (subject) => {
      await expectEdit(subject, 'wait', 'give us a day');
      await expectEdit(subject, 'give us', 'allow');
    },
  },
];
