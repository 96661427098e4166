import { describe, expect, it } from 'vitest';
import { callReplica, openTicket, replyBox, sentFrom, typeDraft, type Desk } from '../browser/replica';
import { openSapa, readSapa } from '../browser/sapa';
import { useRig } from './rig';
import { clickUnderlined, expectShown, expectUnderlined, underlined } from './see';

const rig = useRig();
const desks: readonly Desk[] = ['zendesk', 'freshdesk'];

describe.each(desks)('%s: the agent types', (desk) => {
  it('underlines what lands badly, says why, and forgets it when it is mended', async () => {
    const page = await rig.newPage();
    const box = await openTicket(page, desk, '48124');
    await typeDraft(
      page,
      box,
      'Hi Desmond,\nAs I already told you, refunds take 5 to 10 working days. Have a good day.',
    );
    await expectUnderlined(page, 'As I already told you');
    await clickUnderlined(page, 'As I already told you');
    const card = page.locator('[data-sapa="card"]');
    await card.waitFor();
    expect(await card.innerText()).toMatch(/research|practice/i);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true');

    await callReplica(
      page,
      'setDraft',
      '48124',
      '<p>Hi Desmond,</p><p>The second 84.60 is on its way back to you, RF-30917, and arrives by Tuesday.</p>',
    );
    await expectUnderlined(page, 'As I already told you', true);
  });

  it('shows what was told and ticks what the draft answers', async () => {
    const page = await rig.newPage();
    const box = await openTicket(page, desk, '48121');
    await openSapa(page);
    await expectShown(page, 'the order number', ({ told }) => told.some((line) => line.includes('HB-204417')));
    await expectShown(page, 'an open question', ({ questions }) =>
      questions.some(({ text, answered }) => text.includes('When will the door be here') && !answered),
    );
    await typeDraft(page, box, 'The oak door reaches you on Tuesday 24 November between 8 and 12.');
    await expectShown(page, 'the question ticked', ({ questions }) =>
      questions.some(({ text, answered }) => text.includes('When will the door be here') && answered),
    );
  });

  it('inserts a told fact at the caret, and takes it back', async () => {
    const page = await rig.newPage();
    const box = await openTicket(page, desk, '48121');
    await typeDraft(page, box, 'I have your order');
    await page.waitForTimeout(400);
    await openSapa(page);
    const fact = page.locator('[data-sapa="told"] li[data-slot="order-number"]').first();
    await fact.locator('[data-do="insert"]').click();
    await expect.poll(async () => (await box.innerText()).trim()).toBe('I have your order HB-204417');
    await page.locator('[data-sapa="undo"]').click();
    await expect.poll(async () => (await box.innerText()).trim()).toBe('I have your order');
  });

  it('is silent in internal notes', async () => {
    const page = await rig.newPage();
    await openTicket(page, desk, '48124');
    await callReplica(page, 'mode', '48124', 'internal');
    const box = replyBox(page, desk, '48124');
    await typeDraft(page, box, 'Customer is annoying. As I already told you, calm down.');
    await page.waitForTimeout(800);
    expect(await underlined(page)).toEqual([]);
  });
});

describe.each(desks)('%s: a customer message arrives', (desk) => {
  it('reads it once it is there', async () => {
    const page = await rig.newPage();
    await openTicket(page, desk, '48121');
    await openSapa(page);
    await callReplica(
      page,
      'customerWrites',
      '48121',
      'Also, can I bring a folding bicycle? My phone is +62 812 5550 1234.',
    );
    await expectShown(page, 'the new question', ({ questions }) =>
      questions.some(({ text }) => text.includes('folding bicycle')),
    );
    await expectShown(page, 'the new phone number', ({ told }) =>
      told.some((line) => line.includes('0 1234') || line.includes('5550 1234')),
    );
  });
});

describe.each(desks)('%s: the agent sends', (desk) => {
  it('remembers the answer and offers it when the customer comes back', async () => {
    const page = await rig.newPage();
    await openTicket(page, desk, '47610');
    await page.waitForTimeout(800);
    await callReplica(page, 'openTicket', '48130');
    if (desk === 'freshdesk') await callReplica(page, 'mode', '48130', 'public');
    await openSapa(page);
    await expectShown(page, 'asked before', ({ earlier }) => earlier.some((line) => line.includes('no internet')));
  });

  it('sends byte for byte what it would send without Sapa', async () => {
    const page = await rig.newPage();
    const box = await openTicket(page, desk, '48124');
    await typeDraft(
      page,
      box,
      'Hi Desmond,\n\nAs I already told you, it is on page two. Please calm down. You should have checked!',
    );
    await expectUnderlined(page, 'calm down');
    await openSapa(page);
    await callReplica(page, 'send', '48124');
    await expect.poll(async () => (await sentFrom(page)).length).toBe(1);
    const [sent] = await sentFrom(page);
    expect(sent?.html).not.toMatch(/sapa/i);
    expect(sent?.html).toBe(await withoutSapa(desk));
  });
});

const bare = useRig({ without: true });

const withoutSapa = async (desk: Desk): Promise<string | undefined> => {
  const page = await bare.newPage();
  const box = await openTicket(page, desk, '48124');
  await typeDraft(
    page,
    box,
    'Hi Desmond,\n\nAs I already told you, it is on page two. Please calm down. You should have checked!',
  );
  await callReplica(page, 'send', '48124');
  await expect.poll(async () => (await sentFrom(page)).length).toBe(1);
  return (await sentFrom(page))[0]?.html;
};

it('shows nothing on a page without a ticket', async () => {
  const page = await rig.newPage();
  await openTicket(page, 'zendesk', '48121');
  await callReplica(page, 'openInbox');
  await expect.poll(async () => (await readSapa(page)).mark).toBeNull();
});
