import type { Requester, TicketKey } from '../../core/ticket/ticket';
import type { History } from './db';
import { anyRequesterKey } from './ids';

/** How much was taken out. */
export type Forgotten = { readonly tickets: number };

/** Deletes tickets with all their messages, questions, answers and index entries. To be called inside a transaction over all tables. */
export const forgetTickets = async (db: History, keys: readonly TicketKey[]): Promise<void> => {
  await db.questions
    .where('ticket')
    .anyOf([...keys])
    .delete();
  await db.messages
    .where('ticket')
    .anyOf([...keys])
    .delete();
  await db.tickets.bulkDelete([...keys]);
};

/** Empties every table, in one transaction. */
export const forgetAll = async (db: History): Promise<Forgotten> =>
  await db.transaction('rw', db.tickets, db.messages, db.questions, async () => {
    const tickets = await db.tickets.count();
    await Promise.all([db.tickets.clear(), db.messages.clear(), db.questions.clear()]);
    return { tickets };
  });

/**
 * Forgets a customer wherever id, e-mail address or name are theirs, in one account or (null) in all: their tickets, the
 * replies to them, the index. A name alone also takes a namesake.
 */
export const forgetCustomer = async (db: History, account: string | null, who: Requester): Promise<Forgotten> =>
  await db.transaction('rw', db.tickets, db.messages, db.questions, async () => {
    const accounts = account === null ? (await db.tickets.orderBy('account').uniqueKeys()).map(String) : [account];
    const keys = accounts.flatMap((one) => anyRequesterKey(one, who));
    const tickets = await db.tickets.where('requesters').anyOf(keys).distinct().primaryKeys();
    await forgetTickets(db, tickets);
    return { tickets: tickets.length };
  });
