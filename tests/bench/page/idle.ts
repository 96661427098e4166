import { meterPage, meterWorker } from './calls';
import { weakDraft } from './drafts';
import type { Stage } from './stage';

/** Calls of our functions while nothing happens; a timer that fires or a message that arrives is at least one. */
export type Idle = { readonly page: number; readonly background: number };

/**
 * Waits `seconds` with the caret in the reply box and counts. One key is typed before, to see that both meters count.
 *
 * @throws when a meter does not.
 */
export async function measureIdle({ page, extensionId, fill }: Stage, seconds: number): Promise<Idle> {
  await fill(weakDraft);
  const meters = [await meterPage(page, extensionId), await meterWorker(page, extensionId)] as const;
  await page.keyboard.type('a');
  await page.waitForTimeout(3000);
  const atWork = [await meters[0].take(), await meters[1].take()];
  if (atWork.includes(0)) throw new Error(`The meters do not count: ${atWork.join(' and ')} calls for a key`);
  await page.waitForTimeout(seconds * 1000);
  return { page: await meters[0].take(), background: await meters[1].take() };
}
