import { expect } from 'vitest';
import { expectEdit, expectText, type Question } from './question';

/** Taking back: by the editor's own undo, and by Sapa's. */
export const undoing: readonly Question[] = [
  ...[
    ['a word', 'wait', 'give us a day'],
    ['the beginning of a bold run', 'already', 'just'],
    ['a deletion', 'must ', ''],
  ].map(([what = '', quote = '', text = '']): Question => ({
    name: `one Ctrl+Z restores ${what}`,
    ask: async (subject) => {
      await subject.stage.focus();
      await subject.page.keyboard.press('Control+End');
      await expectEdit(subject, quote, text);
      await subject.page.keyboard.press('Control+z');
      await expectText(subject, subject.draft.text);
    },
  })),
  {
    name: 'takes back a replacement',
    ask: async (subject) => {
      await expectEdit(subject, 'wait', 'give us a day');
      expect(await subject.hands.canUndo()).toBe(true);
      expect(await subject.hands.undo()).toBe('done');
      expect(await subject.hands.canUndo()).toBe(false);
      await expectText(subject, subject.draft.text);
    },
  },
  {
    name: 'takes back a deletion and an insertion',
    ask: async (subject) => {
      await expectEdit(subject, 'must ', '');
      expect(await subject.hands.undo()).toBe('done');
      await expectText(subject, subject.draft.text);
      expect(await subject.hands.replaceAt(9, 9, '', ' dear friend')).toBe('done');
      expect(await subject.hands.undo()).toBe('done');
      await expectText(subject, subject.draft.text);
    },
  },
  {
    name: 'takes back after the person typed on',
    ask: async (subject) => {
      await expectEdit(subject, 'wait', 'give us a day');
      await subject.page.keyboard.press('Control+Home');
      await subject.page.keyboard.type('Oh. ');
      expect(await subject.hands.undo()).toBe('done');
      await expectText(subject, `Oh. ${subject.draft.text}`);
    },
  },
  {
    name: 'does not take back what is gone',
    ask: async (subject) => {
      await expectEdit(subject, 'wait', 'give us a day');
      await subject.stage.setHtml(subject.kind === 'textarea' ? 'New.' : '<p>New.</p>');
      expect(await subject.hands.undo()).toBe('moved');
      await expectText(subject, 'New.');
    },
  },
];
