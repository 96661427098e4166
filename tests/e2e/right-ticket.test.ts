import { describe, expect, it } from 'vitest';
import { callReplica, openTicket, replyBox } from '../browser/replica';
import { openSapa, readSapa } from '../browser/sapa';
import { useRig } from './rig';

const rig = useRig();

describe('eight mounted tickets and fast switching', () => {
  it('never reads or writes another ticket', async () => {
    const page = await rig.newPage();
    await openTicket(page, 'zendesk', '48121');
    const ids = await callReplica(page, 'mountMany', 8);
    expect(ids.length).toBeGreaterThanOrEqual(8);
    for (const [i, id] of ids.entries()) {
      await callReplica(page, 'customerWrites', id, `My order number is ZZ-${id}-${i}7. When will it arrive?`);
      await callReplica(page, 'setDraft', id, `<p>Draft of ${id}: </p>`);
    }
    // A seeded walk, so that a failure can be walked again.
    let seed = 7;
    const next = (most: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
    await openSapa(page);
    for (let step = 0; step < 40; step++) {
      const at = next(ids.length);
      const id = ids[at] ?? '';
      const switching = callReplica(page, 'openTicket', id);
      if (next(3) > 0) await switching;
      else await page.waitForTimeout(next(120));
      await switching;
      await expect
        .poll(async () => (await readSapa(page)).told.some((line) => line.includes(`ZZ-${id}-${at}7`)), {
          timeout: 5000,
          interval: 20,
        })
        .toBe(true);
      const { told } = await readSapa(page);
      expect(told.filter((line) => /ZZ-/.test(line) && !line.includes(`ZZ-${id}-`))).toEqual([]);
      if (step % 4 === 0) {
        await replyBox(page, 'zendesk', id).click();
        await page.keyboard.press('Control+End');
        await page.waitForTimeout(450);
        await page
          .locator('[data-sapa="told"] li', { hasText: `ZZ-${id}-` })
          .first()
          .locator('[data-do="insert"]')
          .click();
        await expect.poll(async () => (await callReplica(page, 'composerHtml', id)) ?? '').toContain(`ZZ-${id}-${at}7`);
      }
      for (const other of ids) {
        const html = (await callReplica(page, 'composerHtml', other)) ?? '';
        const foreign = ids.filter((one) => one !== other && html.includes(`ZZ-${one}-`));
        expect(foreign, `draft of ${other}`).toEqual([]);
      }
    }
  });
});
