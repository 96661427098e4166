import type { Sent } from '../../core/repeats/copies';
import type { Ticket } from '../../core/ticket/ticket';
import { keyOf } from '../../core/ticket/ticket';
import type { History } from './db';
import { requesterKeys } from './ids';
import { isMessage, isTicket } from './sound';

/** This customer's newest tickets whose replies are looked at, and how many replies are given. */
const most = { tickets: 12, replies: 40 } as const;

/** What agents wrote to this customer in other tickets, newest first. Rejects with an error for `troubleOf`. */
export const repliesTo = async (db: History, ticket: Ticket): Promise<readonly Sent[]> =>
  await db.transaction('r', db.tickets, db.messages, async () => {
    const marks = requesterKeys(ticket.account, ticket.requester).same;
    const found = await Promise.all(marks.map((mark) => db.tickets.where('requesters').equals(mark).toArray()));
    const others = new Map(
      found
        .flat()
        .filter((row) => isTicket(row) && row.key !== keyOf(ticket))
        .toSorted((a, b) => b.startedAt - a.startedAt)
        .map((row) => [row.key, row.ticketId]),
    );
    const newest = [...others.keys()].slice(0, most.tickets);
    const rows = await Promise.all(newest.map((key) => db.messages.where('ticket').equals(key).toArray()));
    return rows
      .flat()
      .filter((row) => isMessage(row) && row.role === 'agent')
      .toSorted((a, b) => b.at - a.at)
      .slice(0, most.replies)
      .map((row) => ({ ticketId: others.get(row.ticket) ?? '', at: new Date(row.at).toISOString(), text: row.text }));
  });
