import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, type Launched } from '../browser/launch';
import { callReplica, openTicket } from '../browser/replica';
import { readStored } from '../faults/stored';
import { serve } from '../fixtures/helpdesks/serve';
import { useFolder } from './rig';

const extension = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const folder = useFolder();
let server: Awaited<ReturnType<typeof serve>>;
const open: Launched[] = [];

beforeAll(async () => {
  server = await serve();
});
afterAll(async () => {
  for (const browser of open) await browser.close();
  await server.close();
});

/** Chromium asks about the room on disk when it first writes after a start, so each part has its own start. */
const start = async (): Promise<{ browser: Launched; page: Page; own: Page }> => {
  const profile = path.join(folder.path, 'profile');
  const browser = await launch({ port: server.port, headless: true, extension, profile });
  open.push(browser);
  const page = await browser.context.newPage();
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.bringToFront();
  return { browser, page, own };
};
const keyOf = (id: string): string => `zendesk:acme.zendesk.com:${id}`;

it('says once that the disk is full, keeps what was stored, and goes on when there is room', async () => {
  const first = await start();
  await openTicket(first.page, 'zendesk', '47610');
  await expect.poll(async () => (await readStored(first.own)).tickets).toEqual([keyOf('47610')]);
  const before = await readStored(first.own);
  await first.browser.close();
  open.pop();

  const { browser, page, own } = await start();
  const session = await browser.context.newCDPSession(own);
  const origin = `chrome-extension://${browser.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openTicket(page, 'zendesk', '48121');
  const notice = page.locator('[data-sapa="notice"]');
  await notice.waitFor();
  expect(await notice.getAttribute('data-notice')).toBe('disk-full');
  await notice.locator('[data-do="close"]').click();
  await callReplica(page, 'customerWrites', '48121', 'Is there any news about the wardrobe?');
  await page.waitForTimeout(1500);
  expect(await notice.count()).toBe(0);
  expect((await readStored(own)).messages).toEqual(before.messages);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await callReplica(page, 'customerWrites', '48121', 'And is the hinge in stock again?');
  await expect.poll(async () => (await readStored(own)).tickets).toEqual([keyOf('47610'), keyOf('48121')]);
  expect(await readStored(own)).toMatchObject({ messages: before.messages, questions: before.questions });
});
