import { describe } from '../../core/repeats/described';
import { count, createFrequencies, type Frequencies } from '../../core/repeats/frequencies';
import type { History } from './db';
import type { FrequenciesRow, MarkRow, PendingRow, QuestionRow } from './rows';
import { isQuestion } from './sound';

/** What is known of an account's words, held in memory: 1 MB. */
type Held = {
  readonly edition: number;
  /** The last pending row that is counted in. */
  no: number;
  readonly frequencies: Frequencies;
};

export type Known = {
  readonly frequencies: Frequencies;
  /** False while stored questions are being keyed and counted anew: a word that seems unknown may be there all the same. */
  readonly exact: boolean;
};

/** Goes with the open database: one that was deleted and made anew starts with nothing. */
const held = new WeakMap<History, Map<string, Held>>();
/** Accounts whose frequencies stay in memory. */
const most = 4;
/** So many pending questions are worth writing 1 MB for. */
const worthWriting = 128;

const editionOf = (mark: MarkRow | undefined): number => (mark?.name === 'edition' ? mark.value : 0);

/** Is a rewriting of keys under way, and how far has it come? Null when there is none. */
export const rewritten = async (db: History): Promise<string | null> => {
  const mark = await db.marks.get('keys');
  return mark?.name === 'keys' ? mark.cursor : null;
};

/** To be called in the transaction that changes frequencies or takes pending rows away. */
export const nextEdition = async (db: History): Promise<void> => {
  await db.marks.put({ name: 'edition', value: editionOf(await db.marks.get('edition')) + 1 });
};

const sound = (row: FrequenciesRow | undefined): Frequencies => {
  const empty = createFrequencies();
  return row?.words instanceof Uint32Array &&
    row.grams instanceof Uint32Array &&
    row.words.length === empty.words.length &&
    row.grams.length === empty.grams.length
    ? { questions: row.questions, length: row.length, words: row.words, grams: row.grams }
    : empty;
};

/**
 * How often words were asked about in an account, exact to the last stored question, whoever stored it. To be called in a
 * transaction with `pending`, `frequencies` and `marks`. Costs two small reads when nothing was forgotten meanwhile.
 */
export const knownOf = async (db: History, account: string): Promise<Known> => {
  const accounts = held.get(db) ?? new Map<string, Held>();
  held.set(db, accounts);
  const [edition, cursor] = await Promise.all([db.marks.get('edition').then(editionOf), rewritten(db)]);
  let mine = accounts.get(account);
  if (mine?.edition !== edition) {
    mine = { edition, no: 0, frequencies: sound(await db.frequencies.get(account)) };
    accounts.delete(account);
    accounts.set(account, mine);
    for (const oldest of accounts.keys()) if (accounts.size > most) accounts.delete(oldest);
  }
  for (const row of await db.pending.where('no').above(mine.no).toArray()) {
    // Another recall may have counted it while this one waited.
    if (row.no === undefined || row.no <= mine.no) continue;
    mine.no = row.no;
    if (row.account === account) count(mine.frequencies, describe(row.matter));
  }
  return { frequencies: mine.frequencies, exact: cursor === null };
};

/** Changes the stored frequencies of some accounts. In a transaction with `frequencies` and `marks`. */
const change = async (
  db: History,
  rows: readonly { readonly account: string; readonly matter: string }[],
  by: 1 | -1,
): Promise<void> => {
  for (const account of new Set(rows.map((row) => row.account))) {
    const frequencies = sound(await db.frequencies.get(account));
    for (const row of rows.filter((one) => one.account === account)) count(frequencies, describe(row.matter), by);
    await db.frequencies.put({ account, ...frequencies });
  }
  if (rows.length > 0) await nextEdition(db);
};

/** Counts questions in that `pending` does not hold. In a transaction with `frequencies` and `marks`. */
export const countIn = (db: History, rows: readonly QuestionRow[]): Promise<void> => change(db, rows, 1);

/** Counts out what is about to be deleted. In a transaction with `pending`, `frequencies` and `marks`. */
export const countOut = async (db: History, rows: readonly QuestionRow[]): Promise<void> => {
  const pending = new Map((await db.pending.toArray()).map((row) => [row.question, row.no]));
  const waiting = rows.map((row) => pending.get(row.id)).filter((no) => no !== undefined);
  const cursor = await rewritten(db);
  if (waiting.length > 0) {
    await db.pending.bulkDelete(waiting);
    await nextEdition(db);
  }
  const counted = rows.filter(
    (row) => isQuestion(row) && !pending.has(row.id) && (cursor === null || row.id <= cursor),
  );
  await change(db, counted, -1);
};

export const pendingOf = ({ id, account, matter }: QuestionRow): PendingRow => ({ account, question: id, matter });

/** Moves what is pending into the stored frequencies where it is worth it; harmless at any time, from any context. */
export const settleFrequencies = async (db: History, least: number = worthWriting): Promise<void> => {
  if ((await db.pending.count()) < least) return;
  await db.transaction('rw', db.pending, db.frequencies, db.marks, async () => {
    // While keys are rewritten, pending rows are what tells counted from uncounted.
    if ((await rewritten(db)) !== null) return;
    const rows = await db.pending.toArray();
    if (rows.length < least) return;
    await change(db, rows, 1);
    await db.pending.bulkDelete(rows.map((row) => row.no ?? 0));
  });
};
