import { allTables, type History } from './db';
import { forgetTickets, type Forgotten } from './forget';

const day = 86_400_000;
/** Tickets deleted in one transaction, so that a look at a ticket never waits for long. */
const batch = 200;

/** Behind its own tickets for so long (ms), the clock was not moved back by mistake: it ran ahead before. */
const patience = 7 * day;
/** A clock that jumps further than this (ms) between two sweeps is being set, it does not run. */
const stride = 4 * day;

/**
 * A ticket seen "in the future" tells that the clock is behind now or was ahead then. While it may be behind nothing is
 * touched, since a clock set right would make everything look old; after a week tickets from the future age from now on.
 */
const settleFuture = async (db: History, now: number): Promise<void> =>
  await db.transaction('rw', db.tickets, db.marks, async () => {
    const mark = await db.marks.get('ahead');
    const runs = mark?.name === 'ahead' && mark.last <= now && now - mark.last <= stride;
    const since = runs ? mark.since : now;
    const future = db.tickets.where('lastSeen').above(now);
    if ((await future.count()) === 0) return await db.marks.delete('ahead');
    if (now - since < patience) await db.marks.put({ name: 'ahead', since, last: now });
    else await future.modify({ lastSeen: now });
  });

/**
 * Forgets tickets not seen for `days` (at least 1). `now` in ms since 1970. A clock moved back, and then right again,
 * deletes nothing before its time. Can be stopped at any point and run again.
 */
export const forgetOld = async (db: History, now: number, days: number): Promise<Forgotten> => {
  await settleFuture(db, now);
  const before = now - Math.max(1, days) * day;
  let tickets = 0;
  for (;;) {
    const done = await db.transaction('rw', [...allTables], async () => {
      const keys = await db.tickets.where('lastSeen').below(before).limit(batch).primaryKeys();
      await forgetTickets(db, keys);
      return keys.length;
    });
    tickets += done;
    if (done < batch) return { tickets };
  }
};
