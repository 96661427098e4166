import { expect, it } from 'vitest';
import { openTicket, typeDraft } from '../browser/replica';
import { openSapa, readSapa } from '../browser/sapa';
import { stopWorkers } from '../browser/workers';
import { useRig } from './rig';
import { expectUnderlined } from './see';

const rig = useRig();

/** Each has one finding that must be underlined once its sentence is finished. */
const sentences = [
  ['As I already told you, the money is on its way. ', 'As I already told you'],
  ['Please calm down. ', 'calm down'],
  ['You should have checked your account first. ', 'You should have checked'],
  ['You failed to send the form in time. ', 'You failed to'],
] as const;

it('loses no finding when the background is stopped twenty times while typing', async () => {
  const page = await rig.newPage();
  const box = await openTicket(page, 'zendesk', '48124');
  await box.click();
  for (let stop = 0; stop < 20; stop++) {
    const [words, flagged] = sentences[stop % sentences.length] ?? sentences[0];
    const middle = Math.floor(words.length / 2);
    await page.keyboard.type(words.slice(0, middle));
    await stopWorkers(rig.browser.context);
    await page.keyboard.type(words.slice(middle));
    await expectUnderlined(page, flagged);
    if (stop % sentences.length === sentences.length - 1) {
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await expectUnderlined(page, flagged, true);
    }
  }
});

it('shows the whole picture again after a stop while nobody types', async () => {
  const page = await rig.newPage();
  const box = await openTicket(page, 'freshdesk', '48121');
  await openSapa(page);
  await expect.poll(async () => (await readSapa(page)).told.length).toBeGreaterThan(0);
  await stopWorkers(rig.browser.context);
  await page.waitForTimeout(300);
  expect((await readSapa(page)).told.length).toBeGreaterThan(0);
  await typeDraft(page, box, 'As I already told you, the door is oak. ');
  await expectUnderlined(page, 'As I already told you');
});
