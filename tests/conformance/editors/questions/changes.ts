import { expect } from 'vitest';
import { longReply } from '../drafts';
import { aWhile, expectEdit, type Question } from './question';

/** Hearing of changes: once for each, never for anything else. */
export const changes: readonly Question[] = [
  {
    name: 'hears of every key once',
    ask: async ({ hands, stage, page }) => {
      await stage.focus();
      await page.keyboard.press('Control+End');
      for (const [count, key] of ['a', ' ', 'b', 'Backspace'].entries()) {
        await page.keyboard.press(key);
        await page.waitForTimeout(aWhile);
        expect(await hands.notices()).toBe(count + 1);
      }
    },
  },
  {
    name: 'hears of its own edit once, and of undo once',
    ask: async (subject) => {
      await expectEdit(subject, 'wait', 'give us a day');
      expect(await subject.hands.notices()).toBe(1);
      await subject.page.keyboard.press('Control+z');
      await subject.page.waitForTimeout(aWhile);
      expect(await subject.hands.notices()).toBe(2);
    },
  },
  {
    name: 'hears of macros, which fire no input event',
    ask: async ({ hands, stage, page, kind }) => {
      await stage.setHtml(kind === 'textarea' ? 'Dear customer,\nnew' : '<p>Dear customer,</p><p>new</p>');
      await page.waitForTimeout(aWhile);
      expect(await hands.notices()).toBe(1);
      expect(await hands.read()).toBe('Dear customer,\nnew');
    },
  },
  {
    name: 'hears nothing of caret moves, focus and attributes',
    ask: async ({ hands, stage, page, draft }) => {
      await stage.focus();
      await page.keyboard.press('Control+Home');
      for (let step = 0; step < draft.text.indexOf(' you,'); step += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+ArrowLeft');
      await stage.attribute('data-gramm', 'false');
      await stage.leave();
      await page.waitForTimeout(aWhile);
      expect(await hands.notices()).toBe(0);
    },
  },
  {
    name: 'costs a key nearly nothing in a long draft',
    draft: longReply,
    ask: async ({ hands, draft }) => {
      expect(await hands.read()).toBe(draft.text);
      // Measured: 0.03 ms and 0.002 ms. A walk that reads style or layout takes more than this.
      expect((await hands.readCost(40)).median).toBeLessThan(1);
      const { heard } = await hands.listenerCost(40);
      expect(heard.median).toBeLessThan(0.1);
    },
  },
  {
    name: 'hears nothing any more once stopped',
    ask: async ({ hands, stage, page }) => {
      await stage.focus();
      await hands.stop();
      await page.keyboard.type('abc');
      await page.waitForTimeout(aWhile);
      expect(await hands.notices()).toBe(0);
    },
  },
];
