import type { Case } from '../core/ticket/case';
import type { Requester } from '../core/ticket/ticket';
import { countHistory, type Counts } from './history/counts';
import { deleteHistory, openHistory, type History, type HistoryOptions } from './history/db';
import { forgetAll, forgetCustomer, type Forgotten } from './history/forget';
import { recall, type Recalled } from './history/recall';
import { record, type Recorded } from './history/record';
import { forgetOld } from './history/retention';
import { changeSettings, readSettings } from './settings';
import { isTrouble, tell, type Told } from './trouble';

/** The agent's history on this machine. Nothing here ever throws: each call gives its answer or its trouble. Times in ms since 1970. */
export type Memory = {
  /** Writes what is new in the ticket; nothing (`stored: 0`) while remembering is switched off. */
  readonly record: (about: Case, now: number) => Promise<Told<Recorded>>;
  /** What was asked before; nothing while remembering is switched off. */
  readonly recall: (about: Case, now: number) => Promise<Told<Recalled>>;
  /** Forgets what was not seen for the given number of days, by default that of the settings. */
  readonly sweep: (now: number, days?: number) => Promise<Told<Forgotten>>;
  /** Empties the history, also an unreadable one, and the waved-away words and quiet tickets of the settings. */
  readonly forgetEverything: () => Promise<Told<Forgotten>>;
  /** Forgets a customer by id, e-mail address or name, in one account or (null) in all. */
  readonly forgetRequester: (account: string | null, who: Requester) => Promise<Told<Forgotten>>;
  readonly counts: () => Promise<Told<Counts>>;
  /** Lets go of the database; the next call opens it again. */
  readonly close: () => Promise<void>;
};

const nothing: Recalled = { earlier: [], contacts: 1, firstContact: null };

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
        return remember ? await record(await history(), about, now, { contacts: redactContacts }) : { stored: 0 };
      }),
    recall: (about, now) =>
      tell(async () => ((await readSettings()).remember ? await recall(await history(), about, now) : nothing)),
    sweep: (now, days) =>
      tell(async () => await forgetOld(await history(), now, days ?? (await readSettings()).retentionDays)),
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
    forgetRequester: (account, who) => tell(async () => await forgetCustomer(await history(), account, who)),
    counts: () => tell(async () => await countHistory(await history())),
    close,
  };
};
