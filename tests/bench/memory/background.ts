import MiniSearch from 'minisearch';
import { openHistory } from '../../../lib/store/history/db';
import { entriesOf } from '../../../lib/store/history/entries';
import { recordTables, write } from '../../../lib/store/history/record';
import { openMemory } from '../../../lib/store/memory';
import { isTrouble, type Told } from '../../../lib/store/trouble';
import { benchStart, madeCase, madeQuery } from './made';

/** The background of the bench's own extension: Sapa's memory as it ships, driven from outside. */

const memory = openMemory();
const now = benchStart + 86_400_000 * 400;
const options = { contacts: true };
const perTicket = 4;
let stored = 0;
let mini: MiniSearch | null = null;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const must = async <Value extends object>(work: Promise<Told<Value>>): Promise<Value> => {
  const told = await work;
  if (isTrouble(told)) throw new Error(`memory says ${told.trouble}`);
  return told;
};

/** Stores tickets until there are `messages` messages; many a transaction, because nobody waits for single ones here. */
const fill = async (messages: number): Promise<number> => {
  const db = await openHistory();
  while (stored * perTicket < messages) {
    const until = Math.min(stored + 250, messages / perTicket);
    const entries = Array.from({ length: until - stored }, (_, at) =>
      entriesOf(madeCase(stored + at, perTicket), now, options),
    );
    await db.transaction('rw', [...recordTables], async () => {
      for (const one of entries) await write(db, one);
    });
    stored = until;
  }
  db.close();
  await must(memory.sweep(now, 3650));
  return (await must(memory.counts())).messages;
};

/** One recall of a ticket never seen: its time in ms, and how many earlier questions it found. */
const recallOne = async (n: number): Promise<{ readonly ms: number; readonly found: number }> => {
  const about = madeQuery(n, stored);
  let found = 0;
  const ms = await timed(async () => {
    found = (await must(memory.recall(about, now))).earlier.length;
  });
  return { ms, found };
};

const recalls = async (from: number, count: number) => {
  const all = [];
  for (let n = from; n < from + count; n += 1) all.push(await recallOne(n));
  return all;
};

/** Stores `count` tickets of `size` messages, one after another; times in ms. Forgets them again. */
const records = async (count: number, size: number): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const about = madeCase(9_000_000 + n, size);
    // What the last ticket left to be put in order is not this one's.
    await new Promise((done) => setTimeout(done, 200));
    times.push(await timed(() => must(memory.record(about, now))));
  }
  for (let n = 0; n < count; n += 1)
    await must(memory.forgetRequester(null, madeCase(9_000_000 + n, size).ticket.requester));
  return times;
};

/** MiniSearch with every stored question in memory, as its documentation shows it; gives the time to build it, ms. */
const miniFill = (): Promise<number> =>
  timed(async () => {
    mini = new MiniSearch({ fields: ['text'], storeFields: ['ticket'] });
    for (let ticket = 0; ticket < stored; ticket += 1) {
      const { questions } = madeCase(ticket, perTicket);
      mini.addAll(questions.map(({ quote }, at) => ({ id: `${ticket}#${at}`, ticket, text: quote })));
    }
  });

const miniRecalls = async (from: number, count: number): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let n = from; n < from + count; n += 1) {
    const { questions } = madeQuery(n, stored);
    times.push(
      await timed(async () => {
        for (const { quote } of questions) mini?.search(quote).slice(0, 5);
      }),
    );
  }
  return times;
};

const miniForget = (): void => {
  mini = null;
};

const hook = { fill, recalls, records, miniFill, miniRecalls, miniForget };
export type BenchHook = typeof hook;
Object.assign(globalThis, { bench: hook });

type Api = {
  runtime: { onMessage: { addListener(hear: (m: unknown, s: unknown, say: (a: unknown) => void) => boolean): void } };
};
const { chrome } = globalThis as unknown as { readonly chrome: Api };
// The page asks with a number; the answer is that of a worker that may just have been woken for it.
chrome.runtime.onMessage.addListener((message, _sender, say) => {
  if (typeof message !== 'number') return false;
  void recallOne(message).then(say);
  return true;
});
