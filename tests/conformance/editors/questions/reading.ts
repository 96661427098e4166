import { expect } from 'vitest';
import type { Question } from './question';

const lines = (text: string): string[] =>
  text
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Reading, and leaving no trace of it. */
export const reading: readonly Question[] = [
  {
    name: 'reads what a person sees',
    ask: async ({ hands, stage, draft, kind }) => {
      const text = await hands.read();
      expect(text).toBe(draft.text);
      if (kind !== 'textarea') expect(lines(text)).toEqual(lines(await stage.visible()));
    },
  },
  {
    name: 'finds for every span a range that says the same',
    not: ['textarea'],
    ask: async ({ hands }) => {
      expect(await hands.mismatches()).toEqual([]);
    },
  },
  {
    name: 'knows where the caret is, and when there is none',
    ask: async ({ hands, stage, page, draft }) => {
      expect(await hands.caret()).toBeNull();
      await stage.focus();
      await page.keyboard.press('Control+End');
      expect(await hands.caret()).toBe(draft.text.length);
      await page.keyboard.press('ArrowLeft');
      expect(await hands.caret()).toBe(draft.text.length - 1);
      await page.keyboard.press('Control+Home');
      expect(await hands.caret()).toBe(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Home');
      expect(await hands.caret()).toBe(draft.text.indexOf('As I'));
      await page.keyboard.press('Shift+ArrowRight');
      expect(await hands.caret()).toBeNull();
      await page.keyboard.press('ArrowRight');
      await stage.leave();
      expect(await hands.caret()).toBeNull();
    },
  },
  {
    name: 'knows the caret in an empty line',
    draft: { html: '<p>a</p><p><br></p><p>b</p>', text: 'a\n\nb' },
    ask: async ({ hands, stage, page }) => {
      await stage.focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowDown');
      expect(await hands.read()).toBe('a\n\nb');
      expect(await hands.caret()).toBe(2);
    },
  },
  {
    name: 'changes no byte by reading and underlining',
    ask: async ({ hands, stage, page, kind }) => {
      const before = [await stage.html(), await stage.outerHtml()];
      const place = await hands.underline('must', 3);
      expect(place === null).toBe(kind === 'textarea');
      await page.waitForTimeout(50);
      expect([await stage.html(), await stage.outerHtml()]).toEqual(before);
    },
  },
  {
    name: 'knows which underline was clicked',
    not: ['textarea'],
    ask: async ({ hands }) => {
      const place = await hands.underline('already told', 2);
      expect(place && (await hands.hit(place.x, place.y))).toBe(0);
      expect(place && (await hands.hit(place.x, place.y + 200))).toBeNull();
      await hands.underline('already told', 1);
      expect(place && (await hands.hit(place.x, place.y))).toBeNull();
      await hands.clear();
      expect(place && (await hands.hit(place.x, place.y))).toBeNull();
    },
  },
  {
    name: 'does not read the nodes of other writing assistants',
    not: ['textarea', 'ckeditor5'],
    ask: async ({ hands, stage, draft }) => {
      await stage.intrude('<grammarly-extension><b>x</b></grammarly-extension><lt-highlighter>y</lt-highlighter>');
      expect(await hands.read()).toBe(draft.text);
    },
  },
];
