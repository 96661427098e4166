import type { Case } from '../core/ticket/case';
import type { Sent } from '../core/repeats/copies';
import type { Requester, Ticket } from '../core/ticket/ticket';
import { countReplies, mostAsked, searchMessages, type MostAsked, type SearchPage } from './history/look-back';
import { repliesTo } from './history/sent';
import { countHistory, type Counts } from './history/counts';
import { deleteHistory, openHistory, type History, type HistoryOptions } from './history/db';
import { forgetAll, forgetCustomer, ticketsOfCustomer, type Forgotten } from './history/forget';
import { nothingRecalled, recall, type Recalled } from './history/recall';
import { record, type Recorded } from './history/record';
import { refreshKeys } from './history/refresh-keys';
import { forgetOld } from './history/retention';
import { exportHistory, type Exported } from './history/export';
import { rewritten, settleFrequencies } from './history/frequencies';
import { importHistory, type Imported } from './history/import';
import { changeSettings, readSettings } from './settings';
import { isTrouble, tell, type Told } from './trouble';

/** The agent's history on this machine. Nothing here ever throws: each call gives its answer or its trouble. Times in ms since 1970. */
export type Memory = {
  /** Writes what is new in the ticket; nothing (`stored: 0`) while remembering is switched off. */
  readonly record: (about: Case, now: number) => Promise<Told<Recorded>>;
  /** What was asked before; nothing while remembering is switched off. */
  readonly recall: (about: Case, now: number) => Promise<Told<Recalled>>;
  /** What agents wrote to this customer in other tickets; nothing while remembering is switched off. */
  readonly repliesTo: (ticket: Ticket) => Promise<Told<readonly Sent[]>>;
  /** Replies between each two neighbouring times. */
  readonly countReplies: (times: readonly number[]) => Promise<Told<readonly number[]>>;
  /** What was asked most in an account and a period. */
  readonly mostAsked: (
    account: string,
    from: number,
    until: number,
    most: number,
  ) => Promise<Told<readonly MostAsked[]>>;
  /** Messages with all of these words, newest first. */
  readonly search: (words: string, before: number, most: number) => Promise<Told<SearchPage>>;
  /** Forgets what was not seen for the given number of days, by default that of the settings, and puts the index in order. */
  readonly sweep: (now: number, days?: number) => Promise<Told<Forgotten>>;
  /** Empties the history, also an unreadable one, and the waved-away words and quiet tickets of the settings. */
  readonly forgetEverything: () => Promise<Told<Forgotten>>;
  /** How many tickets `forgetRequester` would take. */
  readonly countRequester: (account: string | null, who: Requester) => Promise<Told<Forgotten>>;
  /** Forgets a customer by id, e-mail address or name, in one account or (null) in all. */
  readonly forgetRequester: (account: string | null, who: Requester) => Promise<Told<Forgotten>>;
  /** Everything as the pieces of a JSON file; see `exportHistory`. */
  readonly exported: (now: number) => Promise<Told<Exported>>;
  /** Joins an exported file with what is stored, all of it or nothing, redacted as the settings say. */
  readonly imported: (source: string, now: number) => Promise<Told<Imported>>;
  readonly counts: () => Promise<Told<Counts>>;
  /** Lets go of the database; the next call opens it again. */
  readonly close: () => Promise<void>;
};

/** Goes on with a rewriting of keys that was stopped, and writes down what was counted. */
const keepInOrder = async (db: History): Promise<void> => {
  if ((await rewritten(db)) !== null) await refreshKeys(db);
  await settleFrequencies(db);
};

/** Opens the memory: costs nothing until first asked, opens the database then, and again whenever it was closed from outside. */
export const openMemory = (options: HistoryOptions = {}): Memory => {
  let opening: Promise<History> | null = null;
  let pending: Promise<History> | null = null;

  const history = async (): Promise<History> => {
    const before = await opening?.catch(() => null);
    if (before?.isOpen() === true) return before;
    // Whoever comes while it opens waits for the same one.
    opening = pending ??= openHistory(options).finally(() => {
      pending = null;
    });
    return await opening;
  };
  const close = async (): Promise<void> => {
    const db = await opening?.catch(() => null);
    opening = null;
    db?.close();
  };

  return {
    record: (about, now) =>
      tell(async () => {
        const { remember, redactContacts } = await readSettings();
        if (!remember) return { stored: 0 };
        const db = await history();
        const recorded = await record(db, about, now, { contacts: redactContacts });
        // Nobody waits for it; what a stopped background leaves undone is done after a later ticket.
        void tell(() => keepInOrder(db));
        return recorded;
      }),
    recall: (about, now) =>
      tell(async () => ((await readSettings()).remember ? await recall(await history(), about, now) : nothingRecalled)),
    repliesTo: (ticket) =>
      tell(async () => ((await readSettings()).remember ? await repliesTo(await history(), ticket) : [])),
    countReplies: (times) => tell(async () => await countReplies(await history(), times)),
    mostAsked: (account, from, until, most) =>
      tell(async () => await mostAsked(await history(), account, from, until, most)),
    search: (words, before, most) => tell(async () => await searchMessages(await history(), words, before, most)),
    sweep: (now, days) =>
      tell(async () => {
        const db = await history();
        const forgotten = await forgetOld(db, now, days ?? (await readSettings()).retentionDays);
        await refreshKeys(db);
        await settleFrequencies(db);
        return forgotten;
      }),
    forgetEverything: () =>
      tell(async () => {
        const forgotten = await tell(async () => await forgetAll(await history()));
        if (isTrouble(forgotten)) {
          await close();
          await deleteHistory(options);
        }
        await changeSettings({ dismissed: {}, quietTickets: [] });
        return isTrouble(forgotten) ? { tickets: 0 } : forgotten;
      }),
    countRequester: (account, who) =>
      tell(async () => ({ tickets: (await ticketsOfCustomer(await history(), account, who)).length })),
    forgetRequester: (account, who) =>
      tell(async () => {
        const { tickets, keys } = await forgetCustomer(await history(), account, who);
        const gone = new Set(keys);
        await changeSettings(({ quietTickets }) => ({ quietTickets: quietTickets.filter((key) => !gone.has(key)) }));
        return { tickets };
      }),
    exported: (now) => tell(async () => await exportHistory(await history(), now)),
    imported: (source, now) =>
      tell(async () => {
        const { redactContacts } = await readSettings();
        const db = await history();
        const imported = await importHistory(db, source, now, { contacts: redactContacts });
        if (imported.refused === null) await settleFrequencies(db);
        return imported;
      }),
    counts: () => tell(async () => await countHistory(await history())),
    close,
  };
};
