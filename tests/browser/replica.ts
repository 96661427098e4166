import type { Locator, Page } from 'playwright-core';
import type { ReplicaHook } from '../fixtures/helpdesks/page/hook';

/** Which replica helpdesk; both show the same tickets. */
export type Desk = 'zendesk' | 'freshdesk';

const paths = { zendesk: '/agent/tickets/', freshdesk: '/a/tickets/' } as const;

/** Address of a ticket; `query` for example `?theme=dark&locale=pt`. */
export const addressOf = (desk: Desk, id: string, query = ''): string =>
  `https://acme.${desk}.com${paths[desk]}${id}${query}`;

/**
 * Calls one function of the page's `window.__replica` and waits for it:
 * `callReplica(page, 'customerWrites', '48121', 'Hello?')`.
 */
export const callReplica = <Name extends Exclude<keyof ReplicaHook, 'sentHtml'>>(
  page: Page,
  name: Name,
  ...args: Parameters<ReplicaHook[Name]>
): Promise<Awaited<ReturnType<ReplicaHook[Name]>>> =>
  page.evaluate(`window.__replica[${JSON.stringify(name)}](...${JSON.stringify(args)})`);

/** What was sent from the page so far. */
export const sentFrom = (page: Page): Promise<ReplicaHook['sentHtml']> => page.evaluate('window.__replica.sentHtml');

/** The reply box of a ticket; on Freshdesk it stands only after `mode` or a press on Reply. */
export const replyBox = (page: Page, desk: Desk, id: string): Locator =>
  desk === 'zendesk'
    ? page.locator(`[data-side-conversations-anchor-id="${id}"] [contenteditable="true"]`)
    : page.locator('.ticket-editor .fr-element');

/** Loads a ticket's page and waits until its reply box can be typed into. */
export const openTicket = async (page: Page, desk: Desk, id: string, query = ''): Promise<Locator> => {
  await page.goto(addressOf(desk, id, query));
  await page.waitForFunction('window.__replica !== undefined');
  await callReplica(page, 'openTicket', id);
  if (desk === 'freshdesk') await callReplica(page, 'mode', id, 'public');
  const box = replyBox(page, desk, id);
  await box.waitFor();
  return box;
};

/** Types as a person does: paragraphs with Enter, lines with Shift+Enter, `pace` ms a key. */
export const typeDraft = async (page: Page, box: Locator, draft: string, pace = 0): Promise<void> => {
  await box.click();
  for (const piece of draft.split(/(\n+)/)) {
    if (piece.startsWith('\n')) await page.keyboard.press(piece.length > 1 ? 'Enter' : 'Shift+Enter');
    else await page.keyboard.type(piece, { delay: pace });
  }
};
