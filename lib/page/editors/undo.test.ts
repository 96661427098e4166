// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Edit, Editor } from './editor';
import { findQuote } from './locate';
import { openUndo } from './undo';

/** An editor that is nothing but a string. */
const openString = (initial: string, answer: Edit = 'done') => {
  let text = initial;
  const editor: Editor = {
    element: document.createElement('div'),
    read: () => ({ text, rangeOf: () => null, sameBlock: () => true }),
    caret: () => null,
    replace: async (span, quote, words) => {
      const at = findQuote(text, span, quote);
      if (!at) return 'moved';
      if (answer === 'done') text = text.slice(0, at.start) + words + text.slice(at.end);
      return answer;
    },
    onChange: () => {},
  };
  return { editor, text: () => text, write: (next: string) => (text = next) };
};

const spanOf = (text: string, quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

const draft = 'You must wait for two days, please.';

describe('openUndo', () => {
  it.each([
    ['a replacement', 'must', 'can'],
    ['a replacement that keeps some letters', 'must', 'might'],
    ['a deletion', 'must ', ''],
    ['a deletion at the beginning', 'You ', ''],
    ['a deletion at the end', ' please.', ''],
    ['a deletion of everything', draft, ''],
    ['a replacement of everything', draft, 'Ok'],
  ])('takes back %s', async (_what, quote, words) => {
    const { editor, text } = openString(draft);
    const undo = openUndo();
    expect(await undo.replace(editor, spanOf(draft, quote), quote, words)).toBe('done');
    expect(text()).toBe(draft.replace(quote, words));
    expect(undo.canUndo()).toBe(true);
    expect(await undo.undo(editor)).toBe('done');
    expect(text()).toBe(draft);
    expect(undo.canUndo()).toBe(false);
  });

  it('takes back an insertion', async () => {
    const { editor, text } = openString(draft);
    const undo = openUndo();
    await undo.replace(editor, { start: 3, end: 3 }, '', ' all');
    expect(await undo.undo(editor)).toBe('done');
    expect(text()).toBe(draft);
  });

  it('takes back where the words stood in truth, not where they were thought to stand', async () => {
    const { editor, text } = openString(`Well. ${draft}`);
    const undo = openUndo();
    expect(await undo.replace(editor, spanOf(draft, 'must'), 'must', 'can')).toBe('done');
    expect(await undo.undo(editor)).toBe('done');
    expect(text()).toBe(`Well. ${draft}`);
  });

  it('takes back in the box that was drawn anew', async () => {
    const old = openString(draft);
    const undo = openUndo();
    await undo.replace(old.editor, spanOf(draft, 'must '), 'must ', '');
    const fresh = openString(`Hello. ${old.text()}`);
    expect(await undo.undo(fresh.editor)).toBe('done');
    expect(fresh.text()).toBe(`Hello. ${draft}`);
  });

  it('leaves a draft alone in which the place cannot be told', async () => {
    const { editor, text, write } = openString(draft);
    const undo = openUndo();
    await undo.replace(editor, spanOf(draft, 'must '), 'must ', '');
    write(`${text()} ${text()}`);
    const twice = text();
    expect(await undo.undo(editor)).toBe('moved');
    write('Something else.');
    expect(await undo.undo(editor)).toBe('moved');
    expect(undo.canUndo()).toBe(true);
    write(twice);
    expect(text()).toBe(twice);
  });

  it('remembers only what was done', async () => {
    const { editor } = openString(draft, 'copied');
    const undo = openUndo();
    expect(await undo.undo(editor)).toBe('moved');
    expect(await undo.replace(editor, spanOf(draft, 'must'), 'must', 'can')).toBe('copied');
    expect(undo.canUndo()).toBe(false);
    const other = openString(draft);
    await undo.replace(other.editor, spanOf(draft, 'must'), 'must', 'can');
    undo.forget();
    expect(undo.canUndo()).toBe(false);
  });
});
