// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fragmentOf } from '../../../tests/fixtures/editors/fragment';
import { readSnapshot, type Reading } from './snapshot';

const filler = '\u2060'.repeat(7);

/** Every habit of an editor that shows in its DOM, and what a person reads there. */
const cases: readonly [name: string, html: string, text: string][] = [
  ['paragraphs', '<p>Hi Imani,</p><p>Thanks.</p>', 'Hi Imani,\nThanks.'],
  ['an empty box', '', ''],
  ['an empty paragraph only', '<p><br></p>', ''],
  ['a blank line', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
  ['two blank lines', '<p>a</p><p><br></p><p></p><p>b</p>', 'a\n\n\nb'],
  ['a blank line at the beginning', '<p><br></p><p>a</p>', '\na'],
  ['a blank line at the end', '<p>a</p><p><br></p>', 'a\n'],
  ['a line break', '<p>a<br>b</p>', 'a\nb'],
  ['a line break that only ends the paragraph', '<p>a<br></p><p>b</p>', 'a\nb'],
  ['a blank line made of line breaks', 'a<br><br>b', 'a\n\nb'],
  ["CKEditor's block filler", '<p><br data-cke-filler="true"></p><p>b</p>', '\nb'],
  ["CKEditor's block filler after a line break", '<p>a<br><br data-cke-filler="true"></p>', 'a\n'],
  ["CKEditor's inline filler", `<p>a<strong>${filler}</strong>b</p>`, 'ab'],
  ['fillers inside a word', '<p>ca\u200Bf\uFEFFé</p>', 'café'],
  ['non-breaking spaces', '<p>a\u00A0b&nbsp;</p>', 'a b '],
  ['formats and links', '<p>You <b>mu<i>st</i></b> <a href="#">wait</a>.</p>', 'You must wait.'],
  ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', 'a\nb\nc'],
  ['a table', '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>', 'a\nb\nc'],
  ['text around a block', '<div>a<p>b</p>c</div>', 'a\nb\nc'],
  ['a quotation of the agent', '<blockquote><p>a</p></blockquote><p>b</p>', 'a\nb'],
  ['a rule', '<p>a</p><hr><p>b</p>', 'a\nb'],
  ['white space of the source', '\n  <p>a</p>\n  <ul>\n <li>b\nc</li>\n</ul>\n', 'a\nb c'],
  ['a space between formats', '<p><b>a</b> <i>b</i></p>', 'a b'],
  ['preformatted lines', '<pre>a\n  b</pre>', 'a\n  b'],
  ['pictures', '<p>a <img src="data:,x" alt="no"> b</p>', 'a  b'],
  ['a mention', '<p>Hi <span class="mention" contenteditable="false">@Imani</span>!</p>', 'Hi @Imani!'],
  ['emoji', '<p>👩‍👩‍👧 ok</p>', '👩‍👩‍👧 ok'],
  ['nodes of Grammarly', '<p>a</p><grammarly-extension><p>x</p></grammarly-extension>', 'a'],
  ['nodes of LanguageTool', '<p>a<lt-highlighter>x</lt-highlighter>b</p>', 'ab'],
  ['nodes of Harper', '<p>a</p><harper-popup>x</harper-popup>', 'a'],
  ["Froala's button for the quote", '<p>a</p><button class="fr-quoted-marker-remove">x</button>', 'a'],
  ["CKEditor's stand-in for a widget", '<div class="ck-fake-selection-container">x</div><p>a</p>', 'a'],
  ['quoted mail of Freshdesk', '<p>a</p><blockquote class="freshdesk_quote">x</blockquote>', 'a'],
  ['quoted mail of Gmail', '<p>a</p><div class="gmail_quote gmail_quote_container"><p>x</p></div><p>y</p>', 'a'],
  ['quoted mail deep inside', '<div><p>a</p><div><div class="freshdesk_quote">x</div></div></div><p>y</p>', 'a'],
  ['quoted mail of Apple', '<p>a</p><blockquote type="cite">x</blockquote>', 'a'],
  ['comments', '<p>a<!-- x -->b</p>', 'ab'],
];

let box: HTMLElement;
const read = (html: string): Reading => {
  box.replaceChildren(fragmentOf(box, html));
  return readSnapshot(box, false);
};

beforeEach(() => {
  box = document.createElement('div');
  document.body.replaceChildren(box);
});

describe('readSnapshot', () => {
  it.each(cases)('%s', (_name, html, text) => {
    expect(read(html).text).toBe(text);
    expect(box.outerHTML).toContain(box.innerHTML);
  });

  it('tells blocks apart', () => {
    const { sameBlock } = read('<p>ab</p><p>c<b>d</b><br>e</p><ul><li>f</li></ul>');
    expect(sameBlock({ start: 0, end: 2 })).toBe(true);
    expect(sameBlock({ start: 0, end: 3 })).toBe(false);
    expect(sameBlock({ start: 2, end: 3 })).toBe(false);
    expect(sameBlock({ start: 3, end: 6 })).toBe(true);
    expect(sameBlock({ start: 5, end: 8 })).toBe(false);
    expect(sameBlock({ start: 7, end: 8 })).toBe(false);
    expect(sameBlock({ start: 8, end: 9 })).toBe(true);
    expect(sameBlock({ start: 7, end: 9 })).toBe(false);
  });

  it('does not take a block in the middle for the same block', () => {
    expect(read('<div>a<p>b</p>c</div>').sameBlock({ start: 0, end: 5 })).toBe(false);
  });

  it('finds places for insertions, in empty lines too', () => {
    const { rangeOf } = read('<p>a</p><p><br></p><p>b<i>c</i></p>');
    expect(rangeOf({ start: 2, end: 2 })?.startContainer).toBe(box.children[1]);
    expect(rangeOf({ start: 4, end: 4 })?.startContainer).toBe(box.children[2]?.firstChild);
    expect(rangeOf({ start: 5, end: 5 })?.startOffset).toBe(1);
    expect(rangeOf({ start: 6, end: 6 })).toBeNull();
  });

  it('knows nothing once its box is gone', () => {
    const before = read('<p>abc</p>');
    box.remove();
    expect(before.rangeOf({ start: 0, end: 1 })).toBeNull();
    const after = readSnapshot(box, false);
    expect([after.text, after.rangeOf({ start: 0, end: 0 }), after.sameBlock({ start: 0, end: 0 })]).toEqual([
      '',
      null,
      false,
    ]);
  });

  it('knows nothing of nodes that were taken out or shortened', () => {
    const { rangeOf } = read('<p>abc</p><p>def</p>');
    box.firstElementChild?.remove();
    box.querySelector('p')?.firstChild?.replaceWith('d');
    expect(rangeOf({ start: 0, end: 1 })).toBeNull();
    expect(rangeOf({ start: 4, end: 7 })).toBeNull();
  });
});
