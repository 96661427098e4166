import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { copyOf } from '../built';
import { launch } from '../../browser/launch';
import { callReplica, openTicket, replyBox } from '../../browser/replica';
import { draftOf } from '../../fixtures/helpdesks/tickets/inbox';

/** A ticket of 100 messages on the Zendesk replica, with its reply box: a CKEditor 5. */
export type Stage = {
  readonly page: Page;
  readonly extensionId: string;
  /** Puts a draft into the reply box, a paragraph a line, and the caret at its end. */
  fill(draft: string): Promise<void>;
  close(): Promise<void>;
};

/** `throttle`: how many times slower the page's processor is made to look. */
export async function openStage(port: number, extension: string | null, throttle: number): Promise<Stage> {
  const copy = extension === null ? null : copyOf(extension);
  const browser = await launch({ port, headless: true, ...(copy === null ? {} : { extension: copy }) });
  const close = async (): Promise<void> => {
    await browser.close();
    if (copy !== null) rmSync(copy, { recursive: true, force: true });
  };
  try {
    const page = await browser.context.newPage();
    await openTicket(page, 'zendesk', '48121');
    const id = await callReplica(page, 'longTicket', 100);
    await callReplica(page, 'openTicket', id);
    const box = replyBox(page, 'zendesk', id);
    await box.waitFor();
    const fill = async (draft: string): Promise<void> => {
      await callReplica(page, 'setDraft', id, draftOf(draft.replaceAll('\n', '\n\n')));
      await box.click();
      await page.waitForTimeout(50);
      await page.keyboard.press('Control+End');
      // CKEditor learns of a new caret by `selectionchange`, a little later.
      await page.waitForTimeout(100);
    };
    await box.click();
    if (throttle > 1) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    }
    await page.waitForTimeout(2000);
    return { page, extensionId: browser.extensionId, fill, close };
  } catch (error) {
    await close();
    throw error;
  }
}
