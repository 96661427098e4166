import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { isolatedWorld } from '../browser/isolated';
import { readSapa, type Shown } from '../browser/sapa';

/** The words under Sapa's underlines, as the browser paints them (the highlight registry is shared with the page). */
export const underlined = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    ['sapa-3', 'sapa-2', 'sapa-quiet'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    ),
  );

/** Waits until the underlines hold `words` (or, with `not`, no longer do). At most 5 s. */
export const expectUnderlined = (page: Page, words: string, not = false): Promise<void> =>
  expect
    .poll(async () => (await underlined(page)).some((one) => one.includes(words)), {
      timeout: 5000,
      interval: 50,
      message: `underlined: ${words}`,
    })
    .toBe(!not);

/** Waits until what the open panel shows satisfies `holds`. At most 5 s. */
export const expectShown = (page: Page, what: string, holds: (shown: Shown) => boolean): Promise<void> =>
  expect.poll(async () => holds(await readSapa(page)), { timeout: 5000, interval: 50, message: what }).toBe(true);

/** Runs an expression in the content script's world. */
export async function inSapa<Value>(page: Page, expression: string): Promise<Value> {
  const world = await isolatedWorld(page);
  try {
    return await world.evaluate<Value>(expression);
  } finally {
    await world.close();
  }
}

/** Clicks in the middle of underlined words, as an agent does who wants to know why. */
export async function clickUnderlined(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const ranges = ['sapa-3', 'sapa-2', 'sapa-quiet'].flatMap(
      (name) => [...(CSS.highlights.get(name) ?? [])] as Range[],
    );
    const box = ranges.find((range) => range.toString().includes(wanted))?.getClientRects()[0];
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, words);
  if (!at) throw new Error(`Not underlined: ${words}`);
  await page.mouse.click(at.x, at.y);
}
