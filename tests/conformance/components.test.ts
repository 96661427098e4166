import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../browser/find';
import { bundleGallery, lookAt, pageNames, serveGallery, views, type Look } from '../gallery/open-gallery';
import { states } from '../gallery/states';

let browser: Browser;
let script: string;
let context: BrowserContext;
let page: Page;
let trouble: string[] = [];

const open = async (view: (typeof views)[number]): Promise<void> => {
  context = await browser.newContext(view.context);
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  await serveGallery(page, script);
};

const violations = async (): Promise<readonly string[]> => {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
};

/** Boxes of ours whose content is wider than they are. */
const overflowing = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const roots: ParentNode[] = [
      document,
      ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []),
    ];
    return roots
      .flatMap((root) => [...root.querySelectorAll('.panel, .panel :not(.hear), .page *')])
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
      .filter((one) => !one.closest('.hear, svg'))
      .map((one) => `${one.tagName}.${one.className}`);
  });

beforeAll(async () => {
  const [{ path: executablePath }, bundled] = await Promise.all([findBrowser(), bundleGallery()]);
  script = bundled;
  browser = await chromium.launch({ executablePath });
});

afterAll(() => browser.close());

const everyLook: readonly Look[] = [...Object.keys(states), ...pageNames].flatMap((state) =>
  (['en', 'id'] as const).flatMap((lang) => (['light', 'dark'] as const).map((theme) => ({ state, lang, theme }))),
);

/** Small windows draw the same parts in the same colours: the longer language in one theme is enough there. */
const looksIn = (view: string): readonly Look[] =>
  view === 'wide' ? everyLook : everyLook.filter(({ lang, theme }) => lang === 'id' && theme === 'light');

describe.each(views)('$name', (view) => {
  beforeAll(() => open(view));
  afterAll(() => context.close());

  test.each(looksIn(view.name))(
    '$state, $lang, $theme: usable by everybody, nothing cut, no complaint of the page',
    async (look) => {
      trouble = [];
      await lookAt(page, look);
      expect(await violations()).toEqual([]);
      expect(await overflowing()).toEqual([]);
      expect(trouble).toEqual([]);
    },
  );
});

describe('beside the reply box', () => {
  beforeAll(() => open(views[0]));
  afterAll(() => context.close());

  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not drawn`);
    return box;
  };

  test.each(['heated', 'above', 'empty'])('%s: neither mark nor panel covers it', async (state) => {
    await lookAt(page, { state, lang: 'en', theme: 'light' });
    const reply = await boxOf('[data-reply]');
    for (const selector of ['[data-sapa="mark"]', '[data-sapa="panel"]']) {
      const ours = await boxOf(selector);
      const aside = ours.x >= reply.x + reply.width || ours.x + ours.width <= reply.x;
      expect(aside || ours.y + ours.height <= reply.y, `${selector} ${JSON.stringify(ours)}`).toBe(true);
      expect(ours.y + ours.height).toBeLessThanOrEqual(reply.y + reply.height);
    }
  });

  test('a page written from right to left gets the same readable panel', async () => {
    await lookAt(page, { state: 'left-and-right', lang: 'en', theme: 'light', dir: 'rtl' });
    const told = page.locator('[data-sapa="told"] > li').first();
    const [row, act] = await Promise.all([
      told.locator('.row').boundingBox(),
      told.locator('[data-do="insert"]').boundingBox(),
    ]);
    expect(row?.x ?? 0).toBeLessThan(act?.x ?? 0);
    expect(await violations()).toEqual([]);
  });

  test('forced colours keep the mark apart from the page', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(page.url().replace('left-and-right', 'closed-warm'));
    const width = await page.locator('[data-sapa="mark"]').evaluate((mark) => getComputedStyle(mark).borderTopWidth);
    expect(width).toBe('2px');
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('by keyboard alone: into the panel, along the rows, open a card, out again', async () => {
    await lookAt(page, { state: 'closed-warm', lang: 'en', theme: 'light' });
    const focused = () =>
      page.evaluate(() => {
        const inside = document.querySelector('[data-sapa-host]')?.shadowRoot?.activeElement;
        return inside?.getAttribute('data-do') ?? inside?.getAttribute('data-sapa') ?? null;
      });
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('mark');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('panel');
    await page.keyboard.press('End');
    expect(await focused()).toBe('more');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('[data-sapa="card"]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-sapa="panel"]').waitFor({ state: 'detached' });
  });
});
