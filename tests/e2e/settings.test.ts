import { expect, it } from 'vitest';
import { openTicket, typeDraft } from '../browser/replica';
import { openSapa, readSapa } from '../browser/sapa';
import { useRig } from './rig';
import { clickUnderlined, expectUnderlined } from './see';

const rig = useRig();

const optionsPage = async () => {
  const page = await rig.newPage();
  await page.goto(`chrome-extension://${rig.browser.extensionId}/options.html`);
  await page.locator('main').waitFor();
  return page;
};

it('waves a hint away for good, by concern and words', async () => {
  const page = await rig.newPage();
  const box = await openTicket(page, 'zendesk', '48121');
  await typeDraft(page, box, 'As I already told you, the door is oak. ');
  await expectUnderlined(page, 'As I already told you');
  await clickUnderlined(page, 'As I already told you');
  await page.locator('[data-sapa="card"] [data-do="not-useful"]').click();
  await expectUnderlined(page, 'As I already told you', true);
  const again = await openTicket(page, 'zendesk', '48121');
  await typeDraft(page, again, 'Yes. As I already told you, it is oak. You failed to reply. ');
  await expectUnderlined(page, 'You failed to');
  await expectUnderlined(page, 'As I already told you', true);
});

it('takes a concern switched off in the options out of an open draft at once', async () => {
  const page = await rig.newPage();
  const box = await openTicket(page, 'freshdesk', '48121');
  await typeDraft(page, box, 'You failed to send the photo. ');
  await expectUnderlined(page, 'You failed to');
  const options = await optionsPage();
  const blame = options
    .getByRole('checkbox', { name: /Reads as their fault/ })
    .or(options.getByRole('switch', { name: /Reads as their fault/ }));
  await blame.click();
  await page.bringToFront();
  await expectUnderlined(page, 'You failed to', true);
  await options.bringToFront();
  await blame.click();
  await page.bringToFront();
  await expectUnderlined(page, 'You failed to');
});

it('draws nothing on a site that was switched off, and comes back', async () => {
  const page = await rig.newPage();
  await openTicket(page, 'zendesk', '48121');
  await expect.poll(async () => (await readSapa(page)).mark).not.toBeNull();
  const options = await optionsPage();
  const change = async (sitesOff: readonly string[]): Promise<void> => {
    await options.evaluate(
      `chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, sitesOff: ${JSON.stringify(sitesOff)} } }))`,
    );
  };
  await change(['acme.zendesk.com']);
  await page.bringToFront();
  await expect.poll(async () => (await readSapa(page)).mark).toBeNull();
  await change([]);
  await expect.poll(async () => (await readSapa(page)).mark, { timeout: 5000 }).not.toBeNull();
});

it('speaks Indonesian when asked to, in the panel and on its pages', async () => {
  const page = await rig.newPage();
  await openTicket(page, 'zendesk', '48152');
  const options = await optionsPage();
  await options.locator('select').first().selectOption('id');
  await expect.poll(() => options.locator('html').getAttribute('lang')).toBe('id');
  await page.bringToFront();
  await openSapa(page);
  await expect.poll(async () => page.locator('[data-sapa="panel"]').innerText()).toContain('Sudah');
  await options.bringToFront();
  await options.locator('select').first().selectOption('en');
  await expect.poll(() => options.locator('html').getAttribute('lang')).toBe('en');
});

it('forgets everything when told to', async () => {
  const page = await rig.newPage();
  await openTicket(page, 'zendesk', '47610');
  await page.waitForTimeout(600);
  const options = await optionsPage();
  await expect.poll(async () => options.locator('main').innerText()).toMatch(/[1-9]\d* tickets?/);
  await options.getByRole('button', { name: 'Forget everything' }).click();
  await options.getByRole('button', { name: 'Yes, forget' }).click();
  await expect.poll(async () => options.locator('main').innerText()).not.toMatch(/[1-9]\d* tickets?/);
});
