import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { draftOf, ticketOf, type FixtureTicket } from '../fixtures/helpdesks/tickets/inbox';
import { callReplica, openTicket, replyBox, typeDraft, type Desk } from './replica';
import { openSapa, readSapa, type Shown } from './sapa';

/** Milliseconds a key, and the rest that Sapa gets after the last one. */
const pace = 8;
const afterTyping = 900;

const stops: readonly { readonly desk: Desk; readonly id: string }[] = [
  { desk: 'zendesk', id: '48121' },
  { desk: 'zendesk', id: '48124' },
  { desk: 'zendesk', id: '48155' },
  { desk: 'freshdesk', id: '48146' },
  { desk: 'freshdesk', id: '48161' },
  { desk: 'freshdesk', id: '48152' },
];

const section = (title: string, lines: readonly string[]): void => {
  if (lines.length === 0) return;
  console.log(`   ${title}`);
  for (const line of lines) console.log(`     ${line}`);
};

const tell = (shown: Shown): void => {
  if (shown.heat !== null) section('What happened to them', [shown.heat.replaceAll('\n', ' ')]);
  section(
    'Already told',
    shown.told.map((line) => `- ${line}`),
  );
  section(
    'Open questions',
    shown.questions.map(({ text, answered }) => `[${answered ? 'x' : ' '}] ${text}`),
  );
  section(
    'Asked before',
    shown.earlier.map((line) => `- ${line}`),
  );
  section(
    'Words',
    shown.hints.map(({ concern, text }) => `- ${concern}: ${text}`),
  );
};

/** Numbers the pictures of the tour. */
const createCamera = (folder: string) => {
  let taken = 0;
  return async (page: Page, name: string): Promise<void> => {
    taken++;
    await page.screenshot({ path: path.join(folder, `${String(taken).padStart(2, '0')}-${name}.png`) });
  };
};

type Camera = ReturnType<typeof createCamera>;

const announce = (desk: Desk, ticket: FixtureTicket, words: string): void =>
  console.log(
    `\n${desk === 'zendesk' ? 'Zendesk' : 'Freshdesk'} #${ticket.id} · ${ticket.requester.name} · ${ticket.subject}\n   ${words}`,
  );

const closePanel = async (page: Page): Promise<void> => {
  const close = page.locator('[data-sapa="panel"] [data-do="close"]');
  if ((await close.count()) > 0) await close.click();
};

const look = async (page: Page, camera: Camera, name: string): Promise<Shown> => {
  await openSapa(page);
  await page.waitForTimeout(250);
  const shown = await readSapa(page);
  await camera(page, `${name}-panel`);
  return shown;
};

const visit = async (page: Page, camera: Camera, desk: Desk, id: string): Promise<void> => {
  const ticket = ticketOf(id);
  announce(desk, ticket, `The hurried draft: “${ticket.weakDraft.replaceAll(/\s+/g, ' ')}”`);
  const box = await openTicket(page, desk, id);
  await typeDraft(page, box, ticket.weakDraft, pace);
  await page.waitForTimeout(afterTyping);
  await camera(page, `${desk}-${id}-typed`);
  const shown = await look(page, camera, `${desk}-${id}`);
  tell(shown);
  const first = page.locator('[data-sapa="hints"] > li:not([hidden]) > [data-do="open"]').first();
  if ((await first.count()) > 0) {
    await first.click();
    await page.waitForTimeout(250);
    await camera(page, `${desk}-${id}-card`);
  }
  await closePanel(page);
};

const send = async (page: Page, camera: Camera): Promise<void> => {
  const ticket = ticketOf('48121');
  announce('zendesk', ticket, 'The same ticket, answered well, and sent.');
  await openTicket(page, 'zendesk', ticket.id);
  await callReplica(page, 'setDraft', ticket.id, draftOf(ticket.goodDraft ?? ''));
  await page.waitForTimeout(afterTyping);
  tell(await look(page, camera, 'zendesk-48121-good'));
  await closePanel(page);
  await callReplica(page, 'send', ticket.id);
  await page.waitForTimeout(600);
  await camera(page, 'zendesk-48121-sent');
};

/** A customer of October is back: Sapa has seen the old ticket and says so at the new one. */
const comeBack = async (page: Page, camera: Camera): Promise<void> => {
  const now = ticketOf('48130');
  announce('zendesk', now, 'She was here in October (#47610). First the old ticket, then the new one.');
  await openTicket(page, 'zendesk', '47610');
  await page.waitForTimeout(afterTyping);
  await callReplica(page, 'openTicket', now.id);
  await typeDraft(page, replyBox(page, 'zendesk', now.id), now.weakDraft, pace);
  await page.waitForTimeout(afterTyping);
  tell(await look(page, camera, 'zendesk-48130'));
  const earlier = page.locator('[data-sapa="earlier"]');
  if ((await earlier.count()) === 0) return;
  await earlier.scrollIntoViewIfNeeded();
  await camera(page, 'zendesk-48130-asked-before');
};

/**
 * Plays the tour: types hurried drafts into six tickets, prints what Sapa shows and takes pictures into `folder`
 * (emptied first), then sends a reply and meets a customer who comes back.
 *
 * @throws when Sapa does not appear beside a reply box.
 */
export const playTour = async (context: BrowserContext, folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const camera = createCamera(folder);
  const page = await context.newPage();
  for (const { desk, id } of stops) await visit(page, camera, desk, id);
  await send(page, camera);
  await comeBack(page, camera);
  await page.close();
};
