import { expect } from 'vitest';
import { expectText, type Question, type Subject } from './question';

const clipboard = ({ page }: Subject): Promise<string> => page.evaluate('navigator.clipboard.readText()');

const putBefore = (subject: Subject, before: string): Promise<void> =>
  subject.stage.setHtml(
    subject.kind === 'textarea' ? `${before}\n${subject.draft.text}` : `<p>${before}</p>${subject.draft.html}`,
  );

/** What goes wrong on real pages. The draft is never spoiled, and no answer is a lie. */
export const failures: readonly Question[] = [
  {
    name: 'finds words that were pushed on',
    ask: async (subject) => {
      const start = subject.draft.text.indexOf('must');
      await putBefore(subject, 'One more line.');
      expect(await subject.hands.replaceAt(start, start + 4, 'must', 'can')).toBe('done');
      await expectText(subject, `One more line.\n${subject.draft.text.replace('must', 'can')}`);
    },
  },
  {
    name: 'says so when words are gone, or could be meant twice',
    ask: async (subject) => {
      const start = subject.draft.text.indexOf('must');
      expect(await subject.hands.replaceAt(start, start + 5, 'shall', 'can')).toBe('moved');
      await putBefore(subject, 'You must not.');
      expect(await subject.hands.replaceAt(start, start + 4, 'must', 'can')).toBe('moved');
      await expectText(subject, `You must not.\n${subject.draft.text}`);
    },
  },
  {
    name: 'refuses to edit across blocks',
    not: ['textarea'],
    ask: async (subject) => {
      const { text } = subject.draft;
      for (const quote of ['form.\nSend', 'receipt\nThen', 'check\nBye', '\nBye']) {
        const start = text.indexOf(quote);
        expect(await subject.hands.replaceAt(start, start + quote.length, quote, 'x')).toBe('refused');
      }
      await expectText(subject, text);
    },
  },
  {
    name: 'finds another way when the page swallows typed words',
    ask: async (subject) => {
      await subject.stage.spoil('deaf');
      expect(await subject.hands.replace('wait', 'give us a day')).toBe('done');
      await expectText(subject, subject.draft.text.replace('wait', 'give us a day'));
    },
  },
  {
    name: 'puts right what the page made of typed words',
    not: ['textarea'],
    ask: async (subject) => {
      await subject.stage.spoil('stutter');
      expect(await subject.hands.replace('wait', 'give us a day')).toBe('done');
      await expectText(subject, subject.draft.text.replace('wait', 'give us a day'));
    },
  },
  {
    name: 'copies the words when the editor takes none',
    ask: async (subject) => {
      await subject.stage.spoil('frozen');
      expect(await subject.hands.replace('wait', 'give us a day')).toBe('copied');
      expect(await clipboard(subject)).toBe('give us a day');
      await expectText(subject, subject.draft.text);
      expect(await subject.hands.replace('wait', '')).toBe('refused');
      await expectText(subject, subject.draft.text);
    },
  },
  {
    name: 'copies the words meant for a part that nobody may edit',
    not: ['textarea', 'ckeditor5'],
    draft: { html: '<p>Hi <span contenteditable="false">@Imani</span>, ok</p>', text: 'Hi @Imani, ok' },
    ask: async (subject) => {
      expect(await subject.hands.replace('Imani', 'Ana')).toBe('copied');
      expect(await clipboard(subject)).toBe('Ana');
      await expectText(subject, 'Hi @Imani, ok');
    },
  },
  {
    name: 'never doubles an edit that is asked for twice at once',
    ask: async (subject) => {
      const start = subject.draft.text.indexOf('wait');
      const ask = () => subject.hands.replaceAt(start, start + 4, 'wait', 'give us a day');
      const answers = await Promise.all([ask(), ask()]);
      expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
      await expectText(subject, subject.draft.text.replace('wait', 'give us a day'));
    },
  },
  {
    name: 'loses no key that is pressed meanwhile',
    ask: async (subject) => {
      await subject.stage.focus();
      const [answer] = await Promise.all([
        subject.hands.replace('wait', 'give us a day'),
        subject.page.waitForTimeout(30).then(() => subject.page.keyboard.type('#')),
      ]);
      const text = await subject.hands.read();
      expect(text).toContain('#');
      expect(text.split('give us a day')).toHaveLength(answer === 'done' ? 2 : 1);
    },
  },
  {
    name: 'outlives the box',
    ask: async (subject) => {
      await subject.stage.remove();
      expect(await subject.hands.read()).toBe('');
      expect(await subject.hands.caret()).toBeNull();
      expect(await subject.hands.replaceAt(0, 2, 'Hi', 'Dear')).toBe('moved');
      expect(await subject.hands.replaceAt(0, 0, '', 'Dear')).toBe('moved');
    },
  },
  {
    name: 'edits nothing when the box goes while it is being selected',
    ask: async (subject) => {
      await subject.stage.spoil('vanishing');
      expect(['moved', 'refused', 'copied']).toContain(await subject.hands.replace('wait', 'give us a day'));
      expect(await subject.hands.read()).toBe('');
    },
  },
];
