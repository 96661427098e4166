import { expect } from 'vitest';
import type { Colour } from '../stage';
import type { Question, Subject } from './question';

const lines = (text: string): string[] =>
  text
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** How many pixels of the page are of about this colour. */
const count = async ({ page, stage }: Subject, colour: Colour): Promise<number> => {
  const image = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  return stage.count(image.toString('base64'), colour);
};

const amber: Colour = [0xb4, 0x69, 0x0e];
/** `rgb(230 160 50 / 30%)` on white. */
const glow: Colour = [0xf7, 0xe2, 0xc1];

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
      if (kind !== 'textarea') await hands.place('wait');
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
    name: 'paints each severity in its own way, and takes the paint off again',
    not: ['textarea'],
    ask: async (subject) => {
      const { hands } = subject;
      expect([await count(subject, amber), await count(subject, glow)]).toEqual([0, 0]);
      await hands.underline('already told', 1);
      expect(await count(subject, amber)).toBe(0);
      await hands.underline('already told', 2);
      const straight = await count(subject, amber);
      expect(straight).toBeGreaterThan(60);
      await hands.underline('already told', 3);
      const wavy = await count(subject, amber);
      expect(wavy).toBeGreaterThan(20);
      expect(wavy).not.toBe(straight);
      await hands.clear();
      await hands.place('must wait');
      expect(await count(subject, amber)).toBe(0);
      expect(await count(subject, glow)).toBeGreaterThan(200);
      await hands.clear();
      expect([await count(subject, amber), await count(subject, glow)]).toEqual([0, 0]);
    },
  },
  {
    name: 'does not read the nodes of other writing tools',
    not: ['textarea', 'ckeditor5'],
    ask: async ({ hands, stage, draft }) => {
      await stage.intrude('<grammarly-extension><b>x</b></grammarly-extension><lt-highlighter>y</lt-highlighter>');
      expect(await hands.read()).toBe(draft.text);
    },
  },
];
