import type { History } from './db';
import { countIn, nextEdition, rewritten } from './frequencies';
import { indexKeysOf } from './index-keys';
import { keysMark } from './keys-mark';
import { isQuestion } from './sound';

/** Questions keyed anew in one transaction: a look at a ticket waits for no more. */
const batch = 500;

const begin = async (db: History): Promise<boolean> =>
  await db.transaction('rw', db.questions, db.pending, db.frequencies, db.marks, async () => {
    const mark = await db.marks.get('keys');
    const by = keysMark();
    if (mark?.name === 'keys' && mark.by === by) return mark.cursor !== null;
    await Promise.all([db.frequencies.clear(), db.pending.clear()]);
    await db.marks.put({ name: 'keys', by, cursor: '' });
    await nextEdition(db);
    return true;
  });

const goOn = async (db: History): Promise<boolean> =>
  await db.transaction('rw', db.questions, db.pending, db.frequencies, db.marks, async () => {
    const cursor = await rewritten(db);
    if (cursor === null) return false;
    const rows = await db.questions.where('id').above(cursor).limit(batch).toArray();
    const pending = new Set((await db.pending.toArray()).map((row) => row.question));
    const readable = rows.filter(isQuestion);
    await db.questions.bulkPut(readable.map((row) => ({ ...row, keys: indexKeysOf(row) })));
    await countIn(
      db,
      readable.filter((row) => !pending.has(row.id)),
    );
    await db.marks.put({ name: 'keys', by: keysMark(), cursor: rows.at(-1)?.id ?? null });
    return rows.length > 0;
  });

/**
 * Keys and counts every stored question anew when they were written by another version of Sapa. Can be stopped at any
 * point and goes on where it was. Gives whether there was anything to do.
 */
export const refreshKeys = async (db: History): Promise<boolean> => {
  if (!(await begin(db))) return false;
  while (await goOn(db));
  return true;
};
