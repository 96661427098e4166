import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describe as described } from '../../core/repeats/described';
import { count, createFrequencies } from '../../core/repeats/frequencies';
import { caseOf } from './case-for-tests';
import { openHistory, type History } from './db';
import { forgetAll, forgetCustomer } from './forget';
import { knownOf, settleFrequencies } from './frequencies';
import { record } from './record';
import { refreshKeys } from './refresh-keys';

const now = Date.parse('2026-03-10T09:00:00Z');
const account = 'acme.zendesk.com';
const asked = ['Where is my parcel?', 'How do I cancel my plan?', 'Kapan dana refund masuk?', 'Is the printer broken?'];
let db: History;
let factory: IDBFactory;

beforeEach(async () => {
  factory = new IDBFactory();
  db = await openHistory({ indexedDB: factory });
});
afterEach(() => {
  db.close();
});

const remember = async (n: number, to: History = db): Promise<void> => {
  const about = caseOf([['c', asked[n % asked.length] ?? '']], {
    id: String(n),
    requester: { email: `${n}@mail.example`, name: `Nn ${n}` },
  });
  await record(to, about, now + n, { contacts: true });
};
const known = (from: History = db) =>
  from.transaction('r', from.pending, from.frequencies, from.marks, () => knownOf(from, account));

/** What the rows themselves say. */
const counted = async () => {
  const all = createFrequencies();
  for (const row of await db.questions.toArray()) count(all, described(row.matter));
  return all;
};
const expectExact = async (from: History = db): Promise<void> => {
  const { frequencies } = await known(from);
  const right = await counted();
  expect(frequencies.questions).toBe(right.questions);
  expect(frequencies.length).toBeCloseTo(right.length, 3);
  expect(frequencies.words.every((times, id) => times === right.words[id])).toBe(true);
  expect(frequencies.grams.every((times, id) => times === right.grams[id])).toBe(true);
};

describe('frequencies', () => {
  it('are those of the stored questions after every kind of change', async () => {
    for (const n of [0, 1, 2]) await remember(n);
    await remember(1);
    await expectExact();
    await settleFrequencies(db, 1);
    expect(await db.pending.count()).toBe(0);
    await expectExact();
    await remember(3);
    await expectExact();
    const who = (n: number) => ({ name: null, id: null, email: `${n}@mail.example` });
    await forgetCustomer(db, null, who(0));
    await expectExact();
    await forgetCustomer(db, null, who(3));
    await expectExact();
    await refreshKeys(db);
    await expectExact();
    await forgetAll(db);
    await expectExact();
    expect((await known()).frequencies.questions).toBe(0);
  });

  it('are seen alike by two contexts that write by turns', async () => {
    const other = await openHistory({ indexedDB: factory });
    for (const n of [0, 1, 2, 3, 4, 5]) {
      await remember(n, n % 2 === 0 ? db : other);
      await expectExact(db);
      await expectExact(other);
      if (n === 3) await settleFrequencies(other, 1);
    }
    await forgetCustomer(other, null, { name: null, id: null, email: '2@mail.example' });
    await expectExact(db);
    other.close();
  });

  it('count each pending question once when many ask at the same time', async () => {
    for (const n of [0, 1, 2, 3]) await remember(n);
    await Promise.all(Array.from({ length: 8 }, () => known()));
    await expectExact();
  });

  it('do not keep accounts together', async () => {
    await remember(0);
    await record(db, caseOf([['c', 'Where is my parcel?']], { account: 'other.zendesk.com' }), now, { contacts: true });
    expect((await known()).frequencies.questions).toBe(1);
  });

  it('wait for a broken row no longer than for none', async () => {
    await db.frequencies.put({
      account,
      questions: 7,
      length: 1,
      words: new Uint32Array(3),
      grams: new Uint32Array(3),
    });
    expect((await known()).frequencies.questions).toBe(0);
  });
});

describe('refreshKeys', () => {
  it('stopped half way it goes on, with what was stored and forgotten meanwhile', async () => {
    for (let n = 0; n < 20; n += 1) await remember(n);
    await settleFrequencies(db, 1);
    const rows = (await db.questions.toCollection().primaryKeys()).toSorted();
    // As if it had been stopped after half of the rows.
    await db.frequencies.clear();
    await db.marks.put({ name: 'keys', by: 'another', cursor: null });
    await refreshKeys(db);
    await expectExact();
    await db.transaction('rw', db.marks, db.frequencies, db.questions, db.pending, async () => {
      const half = rows[10] ?? '';
      const frequencies = createFrequencies();
      for (const row of await db.questions.where('id').belowOrEqual(half).toArray())
        count(frequencies, described(row.matter));
      await db.frequencies.put({ account, ...frequencies });
      const mark = await db.marks.get('keys');
      await db.marks.bulkPut([
        { name: 'keys', by: mark?.name === 'keys' ? mark.by : '', cursor: half },
        { name: 'edition', value: 99 },
      ]);
    });
    for (const n of [20, 21]) await remember(n);
    await settleFrequencies(db, 1);
    await forgetCustomer(db, null, { name: null, id: null, email: '1@mail.example' });
    await forgetCustomer(db, null, { name: null, id: null, email: '9@mail.example' });
    expect((await known()).exact).toBe(false);
    expect(await refreshKeys(db)).toBe(true);
    expect((await known()).exact).toBe(true);
    await expectExact();
  });
});
