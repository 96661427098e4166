// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, type Reading } from './body-text';

const how: Reading = { drop: ['.quote'], end: ['#end'], endText: /^##-.*-##$/, keepLines: false };
const bodyOf = (html: string): Element => {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
};
const read = (html: string, more: Partial<Reading> = {}): string => readText(bodyOf(html), { ...how, ...more });

describe('readText', () => {
  it.each([
    ['plain', 'plain'],
    ['<p>a</p>\n<p>b</p>', 'a\nb'],
    ['<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['a<br>b<br><br>c', 'a\nb\n\nc'],
    ['a<br>&nbsp;<br>b', 'a\n\nb'],
    ['<div>a<br></div><div>b</div>', 'a\nb'],
    ['a<div>b</div>c', 'a\nb\nc'],
    ['<div><div></div></div>a', 'a'],
    ['<b>a</b> <i>b</i>', 'a b'],
    ['a&nbsp;b &amp; c', 'a b & c'],
    ['<br><br>a<br><br>', 'a'],
    ['a<div class="quote">q</div>b', 'a\nb'],
    ['a<br>-- <br><div class="quote">q</div>', 'a'],
    ['a<div>b<span id="end">c</span></div>d', 'a\nb'],
    ['a<div>##- Reply above -##</div>d', 'a'],
    ['<pre>a\nb</pre>c', 'a\nb\nc'],
    ['<div style="white-space: pre-wrap">a\nb</div><div>c\nd</div>', 'a\nb\nc d'],
    ['', ''],
  ])('%s', (html, text) => expect(read(html)).toBe(text));

  it('keeps the line feeds of a chat bubble', () => {
    expect(read('a\r\nb\n\nc', { keepLines: true })).toBe('a\nb\n\nc');
  });

  const secret = fc.constantFrom('script', 'style', 'noscript', 'template', 'textarea', 'iframe', 'svg');
  const wrapper = fc.constantFrom('p', 'div', 'span', 'b', 'td', 'li', 'pre', 'section', 'x-y');
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.string().map((text) => text.replace(/[<>&]/g, '')),
      fc.constantFrom('<br>', '<!-- SECRET -->', '<br hidden>', '</p>', '&lt;script&gt;'),
      secret.map((tag) => `<${tag}>SECRET</${tag}>`),
      fc
        .constantFrom('hidden', 'aria-hidden="true"', 'style="display:none"', 'class="quote"')
        .map((mark) => `<span ${mark}>SECRET</span>`),
      fc
        .tuple(wrapper, fc.array(tie('node'), { maxLength: 5 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  }));

  it('never throws, never reads what is not shown, leaves the body as it was', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), fc.boolean(), (parts, keepLines) => {
        const body = bodyOf(parts.join(''));
        const before = body.innerHTML;
        const text = readText(body, { ...how, keepLines });
        expect(text).not.toContain('SECRET');
        expect(text).not.toMatch(/\u00a0|[^\S\n]{2}|^\n|\n$/);
        expect(body.innerHTML).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
