import { describe, expect, it } from 'vitest';
import { callReplica, openTicket, typeDraft, type Desk } from '../browser/replica';
import { openSapa, readSapa } from '../browser/sapa';
import { hostile } from '../fixtures/helpdesks/tickets/hostile';
import { useRig } from './rig';
import { expectShown, expectUnderlined } from './see';

const rig = useRig();
const desks: readonly Desk[] = ['zendesk', 'freshdesk'];

describe.each(desks)('%s: a ticket that tries tricks', (desk) => {
  it('is shown as text and runs nothing', async () => {
    const page = await rig.newPage();
    const box = await openTicket(page, desk, hostile.id);
    await openSapa(page);
    await typeDraft(page, box, 'As I already told you, no. ');
    await expectUnderlined(page, 'As I already told you');
    const made = await page.evaluate(() => {
      const root = [...document.body.children].find((element) =>
        element.shadowRoot?.querySelector('[data-sapa]'),
      )?.shadowRoot;
      const bad = root?.querySelectorAll(
        'script, iframe, object, embed, img, [onerror], [onclick], a[href^="javascript:"]',
      ).length;
      return { bad, ran: Reflect.get(window, '__pwned') ?? null, found: root !== undefined };
    });
    expect(made).toEqual({ bad: 0, ran: null, found: true });
  });

  it('survives a message of a million characters', async () => {
    const page = await rig.newPage();
    const box = await openTicket(page, desk, '48121');
    await openSapa(page);
    await callReplica(page, 'hugeMessage', '48121', 1_000_000);
    await typeDraft(page, box, 'As I already told you, it is long. ');
    await expectUnderlined(page, 'As I already told you');
    await expectShown(page, 'the facts', ({ told }) => told.length > 0);
  });

  it('survives a thread of two thousand messages', async () => {
    const page = await rig.newPage();
    const first = await openTicket(page, desk, '48121');
    await first.waitFor();
    const id = await callReplica(page, 'longTicket', 2000);
    await callReplica(page, 'openTicket', id);
    if (desk === 'freshdesk') await callReplica(page, 'mode', id, 'public');
    const box = page.locator(
      desk === 'zendesk'
        ? `[data-side-conversations-anchor-id="${id}"] [contenteditable="true"]`
        : '.ticket-editor .fr-element',
    );
    await typeDraft(page, box, 'As I already told you, the thread is long. ');
    await expectUnderlined(page, 'As I already told you');
    expect((await readSapa(page)).mark).not.toBeNull();
  });
});
