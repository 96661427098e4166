import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { callReplica, openTicket } from '../browser/replica';
import { killWhileRecording } from '../faults/kills';
import { readStored } from '../faults/stored';
import { useFolder, useRig } from './rig';

const rig = useRig();
const folder = useFolder();

const optionsPage = async (): Promise<Page> => {
  const page = await rig.newPage();
  await page.goto(`chrome-extension://${rig.browser.extensionId}/options.html`);
  await page.locator('main').waitFor();
  return page;
};

const result = (page: Page, name: string) => page.locator(`[data-sapa="${name}"]`);

it('loses and doubles nothing when the background is stopped while it stores tickets', async () => {
  const page = await rig.newPage();
  await openTicket(page, 'zendesk', '48121');
  const faults = await killWhileRecording({ browser: rig.browser, page, kills: 20, seed: 20 });
  expect(faults).toMatchObject({ kills: 20, part: 0, lost: 0, missing: 0, doubled: 0, miscounted: 0 });
}, 180_000);

it('stores a ticket once that is open in two tabs, and what arrives in both', async () => {
  const pages = [await rig.newPage(), await rig.newPage()];
  const own = await optionsPage();
  for (const page of pages) await openTicket(page, 'zendesk', '48124');
  const key = 'zendesk:acme.zendesk.com:48124';
  await expect.poll(async () => (await readStored(own)).messages[key]?.length ?? 0).toBeGreaterThan(0);
  const before = (await readStored(own)).messages[key]?.length ?? 0;
  for (const page of pages) {
    await page.bringToFront();
    await callReplica(page, 'customerWrites', '48124', 'Is there any news about the wardrobe?');
  }
  // Each page made the message itself, at its own moment: two messages, as two customers' words would be.
  await expect.poll(async () => (await readStored(own)).messages[key]?.length ?? 0).toBe(before + 2);
  await pages[0]?.waitForTimeout(500);
  const stored = await readStored(own);
  expect(stored.messages[key]).toHaveLength(before + 2);
  expect(stored.counted).toBe(Object.values(stored.questions).flat().length);
});

it('saves the memory as a file, forgets, takes it back, and refuses a spoilt one with its line', async () => {
  const page = await rig.newPage();
  await openTicket(page, 'zendesk', '47610');
  const own = await optionsPage();
  const key = 'zendesk:acme.zendesk.com:47610';
  await expect.poll(async () => (await readStored(own)).tickets).toContain(key);
  await page.close();
  await own.reload();
  const before = await readStored(own);

  const [download] = await Promise.all([own.waitForEvent('download'), own.locator('[data-do="export"]').click()]);
  const file = path.join(folder.path, 'sapa.json');
  await download.saveAs(file);
  expect(download.suggestedFilename()).toMatch(/^sapa-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(file, 'utf8');
  expect((JSON.parse(text) as { tickets: unknown[] }).tickets).toHaveLength(before.tickets.length);

  await own.locator('[data-do="forget"]').click();
  await own.locator('[data-do="forget-yes"]').click();
  await expect.poll(async () => (await readStored(own)).tickets).toEqual([]);

  const spoilt = path.join(folder.path, 'spoilt.json');
  writeFileSync(spoilt, text.slice(0, -10));
  await own.locator('[data-do="import-file"]').setInputFiles(spoilt);
  await expect.poll(() => result(own, 'files-result').innerText()).toMatch(/^Line \d+ of this file/);
  expect((await readStored(own)).tickets).toEqual([]);

  for (const added of [/[1-9]\d* new messages? added/, /\b0 new messages added/]) {
    await own.locator('[data-do="import-file"]').setInputFiles(file);
    await expect.poll(() => result(own, 'files-result').innerText()).toMatch(added);
    const after = await readStored(own);
    expect(after.messages).toEqual(before.messages);
    expect(after.questions).toEqual(before.questions);
    expect(after.counted).toBe(Object.values(after.questions).flat().length);
  }
});

it('forgets one customer and keeps the others', async () => {
  const page = await rig.newPage();
  const own = await optionsPage();
  await page.bringToFront();
  await openTicket(page, 'zendesk', '48121');
  const id = await callReplica(page, 'longTicket', 4);
  await callReplica(page, 'openTicket', id);
  const key = `zendesk:acme.zendesk.com:${id}`;
  await expect.poll(async () => (await readStored(own)).tickets).toContain(key);
  await page.close();
  await own.bringToFront();
  await own.locator('[data-do="forget-one-name"]').fill(`Robin Sample ${id}`);
  await own.locator('[data-do="forget-one"]').click();
  await own.locator('[data-do="forget-one-yes"]').click();
  await expect.poll(() => result(own, 'forget-one-result').innerText()).toBe('Forgotten: 1 ticket.');
  const { tickets, messages, questions } = await readStored(own);
  expect(tickets).not.toContain(key);
  expect(tickets.length).toBeGreaterThan(0);
  expect(messages[key] ?? questions[key]).toBeUndefined();
});
