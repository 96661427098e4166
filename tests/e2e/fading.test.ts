import { expect, it } from 'vitest';
import { callReplica, openTicket, typeDraft } from '../browser/replica';
import { useRig } from './rig';
import { expectUnderlined } from './see';

const rig = useRig();

type Counts = { readonly shown?: number; readonly slips?: number };

const habitOf = async (concern: string): Promise<Counts> => {
  const worker = await rig.browser.worker();
  const stored: unknown = await worker.evaluate(`chrome.storage.local.get('habits')`);
  return ((stored as { habits?: Record<string, Counts> }).habits ?? {})[concern] ?? {};
};

it.each(['zendesk', 'freshdesk'] as const)('counts a slip in a reply that was sent on %s, and once', async (desk) => {
  const before = (await habitOf('belittling')).slips ?? 0;
  const page = await rig.newPage();
  const box = await openTicket(page, desk, '48124');
  await typeDraft(page, box, 'Hi Desmond, please calm down. The technician comes on Thursday at nine.');
  await expectUnderlined(page, 'calm down');
  await expect.poll(async () => (await habitOf('belittling')).shown ?? 0).toBeGreaterThan(0);
  await callReplica(page, 'send', '48124');
  await expect.poll(async () => (await habitOf('belittling')).slips).toBe(before + 1);
  await page.waitForTimeout(1500);
  expect((await habitOf('belittling')).slips).toBe(before + 1);
});
