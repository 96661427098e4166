import type { Page } from 'playwright-core';
import { seeded } from '../bench/random';
import { stopWorkers, type Launched } from '../browser/launch';
import { callReplica } from '../browser/replica';
import { readStored, type Stored } from './stored';

export type Faults = {
  readonly kills: number;
  /** How much of the ticket being recorded was stored right after the kill. */
  readonly nothing: number;
  readonly all: number;
  /** Must be none: a ticket is stored as one. */
  readonly part: number;
  /** Must be none: rows that were stored once and are gone, messages missing or too many at the end. */
  readonly lost: number;
  readonly missing: number;
  readonly doubled: number;
  /** Must be none: difference between the counts of words and the stored questions. */
  readonly miscounted: number;
  readonly messages: number;
};

export type FaultOptions = {
  readonly browser: Launched;
  /** The Zendesk replica, a ticket open. */
  readonly page: Page;
  readonly kills: number;
  readonly seed: number;
};

const size = 60;
const patience = 8000;

const keyOf = (id: string): string => `zendesk:acme.zendesk.com:${id}`;
const of = (rows: Stored['messages'], id: string): number => rows[keyOf(id)]?.length ?? 0;
const idsIn = ({ messages, questions }: Stored): readonly string[] =>
  [...Object.values(messages), ...Object.values(questions)].flat();

/** Opens a ticket and waits until so many of its messages are stored; gives the milliseconds, or null when it takes too long. */
const openAndWait = async (page: Page, own: Page, id: string, wanted: number | null): Promise<number | null> => {
  const started = Date.now();
  await callReplica(page, 'openTicket', id);
  while (Date.now() - started < patience) {
    const stored = of((await readStored(own)).messages, id);
    if (wanted === null ? stored > 0 : stored >= wanted) return Date.now() - started;
    await page.waitForTimeout(10);
  }
  return null;
};

/**
 * Opens `kills` tickets of 60 messages one after another and stops the background each time at a random moment (seeded)
 * between the opening and some time after a ticket is usually stored. Then opens each again, undisturbed, and counts.
 *
 * @throws when an undisturbed ticket is not stored.
 */
export const killWhileRecording = async ({ browser, page, kills, seed }: FaultOptions): Promise<Faults> => {
  const random = seeded(seed);
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.bringToFront();
  const newTicket = (): Promise<string> => callReplica(page, 'longTicket', size);

  const first = await newTicket();
  const usual: number[] = [];
  for (const id of [first, await newTicket(), await newTicket()]) {
    const took = await openAndWait(page, own, id, null);
    if (took === null) throw new Error('A ticket was not stored though nothing disturbed it');
    usual.push(took);
  }
  const whole = of((await readStored(own)).messages, first);
  // Most of the time goes by before the writing begins.
  const usually = Math.max(...usual);

  const ids: string[] = [];
  const seen = new Set<string>();
  let [nothing, all, part, lost] = [0, 0, 0, 0];
  for (let kill = 0; kill < kills; kill += 1) {
    const id = await newTicket();
    ids.push(id);
    await callReplica(page, 'openTicket', id);
    await page.waitForTimeout(Math.floor((0.5 + random()) * usually));
    await stopWorkers(browser.context);
    const stored = await readStored(own);
    const here = of(stored.messages, id);
    if (here === 0 && of(stored.questions, id) === 0 && !stored.tickets.includes(keyOf(id))) nothing += 1;
    else if (here === whole && of(stored.questions, id) > 0 && stored.tickets.includes(keyOf(id))) all += 1;
    else part += 1;
    const now = new Set(idsIn(stored));
    lost += [...seen].filter((row) => !now.has(row)).length;
    for (const row of now) seen.add(row);
  }

  let missing = 0;
  let doubled = 0;
  for (const id of ids) {
    await openAndWait(page, own, id, whole);
    const here = of((await readStored(own)).messages, id);
    missing += Math.max(0, whole - here);
    doubled += Math.max(0, here - whole);
  }
  let last = await readStored(own);
  for (let waited = 0; last.rewriting && waited < patience; waited += 100) {
    await page.waitForTimeout(100);
    last = await readStored(own);
  }
  const questions = Object.values(last.questions).flat().length;
  await own.close();
  return {
    kills,
    nothing,
    all,
    part,
    lost,
    missing,
    doubled,
    miscounted: Math.abs(last.counted - questions),
    messages: Object.values(last.messages).flat().length,
  };
};
