import type { History } from './db';

/** What the options page tells about the memory. */
export type Counts = {
  readonly tickets: number;
  readonly messages: number;
  readonly questions: number;
  /** ISO time of the oldest message kept; null when there is none. */
  readonly oldest: string | null;
  /** Host names of the helpdesk accounts with tickets here. */
  readonly accounts: readonly string[];
};

/** Counts the history; reads two index ends and no texts but one. */
export const countHistory = async (db: History): Promise<Counts> =>
  await db.transaction('r', db.tickets, db.messages, db.questions, async () => {
    const [tickets, messages, questions, first, accounts] = await Promise.all([
      db.tickets.count(),
      db.messages.count(),
      db.questions.count(),
      db.messages.orderBy('at').first(),
      db.tickets.orderBy('account').uniqueKeys(),
    ]);
    const oldest = first === undefined ? null : new Date(first.at).toISOString();
    return { tickets, messages, questions, oldest, accounts: accounts.map(String) };
  });
