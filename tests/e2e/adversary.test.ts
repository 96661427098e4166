import { describe, expect, it } from 'vitest';
import { callReplica, openTicket, typeDraft, type Desk } from '../browser/replica';
import { openSapa, readSapa } from '../browser/sapa';
import { stopWorkers } from '../browser/workers';
import { useRig } from './rig';
import { expectUnderlined } from './see';

const rig = useRig();
const desks: readonly Desk[] = ['zendesk', 'freshdesk'];
const host = 'sapa-panel';

const settings = async (change: string): Promise<void> => {
  const options = await rig.newPage();
  await options.goto(`chrome-extension://${rig.browser.extensionId}/options.html`);
  await options.evaluate(
    `chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, ${change} } }))`,
  );
  await options.close();
};

describe.each(desks)('%s', (desk) => {
  it('inserts beside what an input method has composed so far, and loses neither', async () => {
    const page = await rig.newPage();
    const box = await openTicket(page, desk, '48121');
    await typeDraft(page, box, 'Order ');
    await page.waitForTimeout(400);
    await openSapa(page);
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await page.waitForTimeout(400);
    await page.locator('[data-sapa="told"] li[data-slot="order-number"] [data-do="insert"]').first().click();
    await expect.poll(async () => (await box.innerText()).trim()).toBe('Order にほ HB-204417');
    await page.waitForTimeout(400);
    await page.keyboard.type(' ok');
    await expect.poll(async () => (await box.innerText()).trim()).toBe('Order にほ HB-204417 ok');
    await page.locator('[data-sapa="undo"]').click();
    await expect.poll(async () => (await box.innerText()).trim()).toBe('Order にほ ok');
  });

  it('keeps its mark at the reply box when the page moves that without resizing it', async () => {
    const page = await rig.newPage();
    const box = await openTicket(page, desk, '48124');
    const away = async (): Promise<number> => {
      const [mark, reply] = [await page.locator('[data-sapa="mark"]').boundingBox(), await box.boundingBox()];
      return mark && reply ? Math.round(mark.x + mark.width - reply.x - reply.width) : Number.NaN;
    };
    await expect.poll(away).toBe(0);
    const before = await box.boundingBox();
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await expect.poll(async () => (await box.boundingBox())?.x).not.toBe(before?.x);
    await expect.poll(away).toBe(0);
  });

  it('takes a click on what lies over underlined words for no click on them', async () => {
    const page = await rig.newPage();
    const box = await openTicket(page, desk, '48124');
    await typeDraft(page, box, 'As I already told you, the money is on its way. ');
    await expectUnderlined(page, 'As I already told you');
    await page.evaluate(() => {
      const menu = document.createElement('button');
      menu.id = 'menu';
      menu.style.cssText = 'position:fixed;inset:0;z-index:9999';
      document.body.append(menu);
    });
    const at = await box.boundingBox();
    if (!at) throw new Error('The reply box is gone');
    const words = await page.evaluate(() => {
      const [range] = ['sapa-3', 'sapa-2', 'sapa-quiet'].flatMap(
        (name) => [...(CSS.highlights.get(name) ?? [])] as Range[],
      );
      const rect = range?.getBoundingClientRect();
      return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
    });
    if (!words) throw new Error('Nothing is underlined');
    await page.mouse.click(words.x, words.y);
    await page.waitForTimeout(300);
    expect(await page.locator('[data-sapa="panel"]').count()).toBe(0);
    await page.evaluate(() => document.getElementById('menu')?.remove());
    await page.mouse.click(words.x, words.y);
    await page.locator('[data-sapa="panel"]').waitFor();
  });
});

it('reads on and keeps its place when the page changes its body', async () => {
  const page = await rig.newPage();
  await openTicket(page, 'zendesk', '48121');
  await openSapa(page);
  await page.evaluate(() => {
    const old = document.body;
    const fresh = document.createElement('body');
    fresh.append(...[...old.childNodes].filter(({ nodeName }) => nodeName !== 'SAPA-PANEL'));
    old.replaceWith(fresh);
  });
  await expect.poll(() => page.locator(host).count()).toBe(1);
  await page.evaluate((name) => document.querySelector(name)?.remove(), host);
  await expect.poll(() => page.locator(host).count()).toBe(1);
  // Nothing but the observer of the body tells of these.
  await page.waitForTimeout(4000);
  await callReplica(page, 'customerWrites', '48121', 'My new order number is HB-777123. When will it arrive?');
  await expect
    .poll(async () => (await readSapa(page)).told.some((line) => line.includes('HB-777123')), { timeout: 5000 })
    .toBe(true);
});

it('gives way to a page that will not have it instead of freezing it', async () => {
  const page = await rig.newPage();
  await openTicket(page, 'zendesk', '48121');
  await page.locator(host).waitFor({ state: 'attached' });
  const times = await page.evaluate(async (name) => {
    let count = 0;
    const evict = (): void => {
      const found = document.querySelector(name);
      // An end, so that a fight without one fails the test instead of hanging it.
      if (found && ++count < 1000) found.remove();
    };
    new MutationObserver(evict).observe(document.body, { childList: true });
    evict();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return count;
  }, host);
  expect(times).toBeLessThan(50);
});

it('judges the open draft anew when a setting changes while the background was stopped', async () => {
  const page = await rig.newPage();
  const box = await openTicket(page, 'zendesk', '48124');
  await typeDraft(page, box, 'You failed to send the photo. ');
  await expectUnderlined(page, 'You failed to');
  // The pause after the last key is judged, too; from then on nothing is asked.
  await page.waitForTimeout(2000);
  await stopWorkers(rig.browser.context);
  await settings("off: ['blame']");
  await page.bringToFront();
  await expectUnderlined(page, 'You failed to', true);
  await settings('off: []');
  await expectUnderlined(page, 'You failed to');
});

it('coaches beside a message longer than the background takes', async () => {
  const page = await rig.newPage();
  const box = await openTicket(page, 'zendesk', '48121');
  await callReplica(page, 'hugeMessage', '48121', 2_100_000);
  await page.waitForTimeout(800);
  await stopWorkers(rig.browser.context);
  await typeDraft(page, box, 'As I already told you, it is long. ');
  await expectUnderlined(page, 'As I already told you');
});

it('remembers a dragged size once, when the hand rests', async () => {
  const page = await rig.newPage();
  await openTicket(page, 'zendesk', '48121');
  await openSapa(page);
  const worker = await rig.browser.worker();
  await worker.evaluate('globalThis.writes = 0, chrome.storage.onChanged.addListener(() => { globalThis.writes++ })');
  // The panel grows with what arrives: its grip is taken hold of once it stands still.
  await expect.poll(async () => (await readSapa(page)).told.length, { timeout: 5000 }).toBeGreaterThan(0);
  await page.waitForTimeout(400);
  const grip = await page.locator('[data-do="resize"]').boundingBox();
  if (!grip) throw new Error('No grip');
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 30; i++) await page.mouse.move(x - i, y - i);
  await page.mouse.up();
  await expect.poll(() => worker.evaluate('globalThis.writes'), { timeout: 5000 }).toBe(1);
  await page.waitForTimeout(500);
  expect(await worker.evaluate('globalThis.writes')).toBe(1);
});
