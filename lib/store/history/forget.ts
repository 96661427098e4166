import type { Requester, TicketKey } from '../../core/ticket/ticket';
import { allTables, type History } from './db';
import { countOut, nextEdition } from './frequencies';
import { anyRequesterKey } from './ids';

/** How much was taken out. */
export type Forgotten = { readonly tickets: number };
/** `keys`: which tickets, for whoever keeps something else by them. */
export type ForgottenCustomer = Forgotten & { readonly keys: readonly TicketKey[] };

/**
 * Deletes tickets with all their messages, questions, answers and index entries, and counts their words out. To be called
 * inside a transaction over all tables.
 */
export const forgetTickets = async (db: History, keys: readonly TicketKey[]): Promise<void> => {
  const found = await Promise.all(
    keys.map(async (key) => ({
      questions: await db.questions.where('ticket').equals(key).toArray(),
      messages: await db.messages.where('ticket').equals(key).primaryKeys(),
    })),
  );
  const questions = found.flatMap((one) => one.questions);
  await countOut(db, questions);
  await Promise.all([
    db.questions.bulkDelete(questions.map((row) => row.id)),
    db.messages.bulkDelete(found.flatMap((one) => one.messages)),
    db.tickets.bulkDelete([...keys]),
  ]);
};

/** Empties every table, in one transaction. */
export const forgetAll = async (db: History): Promise<Forgotten> =>
  await db.transaction('rw', [...allTables], async () => {
    const tickets = await db.tickets.count();
    const emptied = [db.tickets, db.messages, db.questions, db.pending, db.frequencies];
    await Promise.all(emptied.map((table) => table.clear()));
    await nextEdition(db);
    return { tickets };
  });

/** The tickets of a customer wherever id, e-mail address or name are theirs, in one account or (null) in all. */
export const ticketsOfCustomer = async (
  db: History,
  account: string | null,
  who: Requester,
): Promise<readonly TicketKey[]> => {
  const accounts = account === null ? (await db.tickets.orderBy('account').uniqueKeys()).map(String) : [account];
  const marks = accounts.flatMap((one) => anyRequesterKey(one, who));
  const found = await Promise.all(marks.map((mark) => db.tickets.where('requesters').equals(mark).primaryKeys()));
  return [...new Set(found.flat())];
};

/**
 * Forgets a customer in one account or (null) in all: their tickets, the replies to them, the index and the counts. A name
 * alone also takes a namesake.
 */
export const forgetCustomer = async (db: History, account: string | null, who: Requester): Promise<ForgottenCustomer> =>
  await db.transaction('rw', [...allTables], async () => {
    const keys = await ticketsOfCustomer(db, account, who);
    await forgetTickets(db, keys);
    return { tickets: keys.length, keys };
  });
