import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { openTicket, typeDraft } from '../browser/replica';
import { openSapa, readSapa } from '../browser/sapa';
import { useRig } from './rig';
import { expectUnderlined } from './see';

const rig = useRig();

describe('axe finds nothing', () => {
  it.each(['zendesk', 'freshdesk'] as const)('in panel and card on %s', async (desk) => {
    const page = await rig.newPage();
    const box = await openTicket(page, desk, '48124');
    await typeDraft(page, box, 'As I already told you, it is on page two. Please calm down. ');
    await expectUnderlined(page, 'calm down');
    await openSapa(page);
    await page.locator('[data-sapa="hints"] [data-do="open"]').first().click();
    await page.locator('[data-sapa="card"]').waitFor();
    const { violations } = await new AxeBuilder({ page }).include('sapa-panel').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it.each(['options', 'popup'])('on the %s page', async (name) => {
    const page = await rig.newPage();
    await page.goto(`chrome-extension://${rig.browser.extensionId}/${name}.html`);
    await page.locator('main').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

it('is worked by keyboard alone: open, read, dismiss, close, and the focus is back', async () => {
  const page = await rig.newPage();
  const box = await openTicket(page, 'zendesk', '48124');
  await typeDraft(page, box, 'As I already told you, it is on page two. Please calm down. ');
  await expectUnderlined(page, 'calm down');
  const worker = await rig.browser.worker();
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    await chrome.tabs.sendMessage(tab.id, { kind: 'command', command: 'next-hint' });
  })()`);
  await page.locator('[data-sapa="card"]').waitFor();
  const focus = (): Promise<string | null> =>
    page.evaluate(
      () => document.querySelector('sapa-panel')?.shadowRoot?.activeElement?.closest('li')?.dataset['concern'] ?? null,
    );
  await expect.poll(focus).not.toBeNull();
  const { hints } = await readSapa(page);
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await readSapa(page)).hints.length).toBe(hints.length - 1);
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => page.evaluate(() => document.activeElement?.getAttribute('contenteditable')))
    .toBe('true');
});
