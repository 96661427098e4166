import type { History } from './db';
import { forgetTickets, type Forgotten } from './forget';

const day = 86_400_000;
/** Tickets deleted in one transaction, so that a look at a ticket never waits for long. */
const batch = 200;

/**
 * Forgets tickets not seen for `days` (at least 1). `now` in ms since 1970. With a clock moved back nothing is deleted; a
 * ticket seen "in the future" by a clock that ran ahead ages from now on. Can be stopped at any point and run again.
 */
export const forgetOld = async (db: History, now: number, days: number): Promise<Forgotten> => {
  await db.tickets.where('lastSeen').above(now).modify({ lastSeen: now });
  const before = now - Math.max(1, days) * day;
  let tickets = 0;
  for (;;) {
    const done = await db.transaction('rw', db.tickets, db.messages, db.questions, async () => {
      const keys = await db.tickets.where('lastSeen').below(before).limit(batch).primaryKeys();
      await forgetTickets(db, keys);
      return keys.length;
    });
    tickets += done;
    if (done < batch) return { tickets };
  }
};
