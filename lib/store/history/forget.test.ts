import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseOf, type Line } from './case-for-tests';
import { countHistory } from './counts';
import { openHistory, type History } from './db';
import { forgetAll, forgetCustomer } from './forget';
import { record } from './record';
import { forgetOld } from './retention';
import type { TicketRow } from './rows';

const day = 86_400_000;
const now = Date.parse('2026-03-10T09:00:00Z');
const lines: readonly Line[] = [
  ['c', 'Where is my parcel?', '2026-03-03T08:00:00Z'],
  ['a', 'On its way.', '2026-03-03T09:00:00Z'],
];
const longAgo: readonly Line[] = [
  ['c', 'Where is my parcel?', '2025-08-01T08:00:00Z'],
  ['a', 'On its way.', '2025-08-01T09:00:00Z'],
];
const budi = { name: 'Budi', id: null, email: 'budi@mail.example' };
let db: History;

beforeEach(async () => {
  db = await openHistory({ indexedDB: new IDBFactory() });
  const options = { contacts: true };
  await record(db, caseOf(longAgo, { id: '1' }), now - 200 * day, options);
  await record(db, caseOf(lines, { id: '2', requester: budi }), now - 10 * day, options);
  await record(db, caseOf(lines, { id: '3', requester: budi, account: 'other.zendesk.com' }), now, options);
});
afterEach(() => {
  db.close();
});

const left = async (): Promise<string> => {
  const [tickets, messages, questions] = await Promise.all([
    db.tickets.toArray(),
    db.messages.toArray(),
    db.questions.toArray(),
  ]);
  expect(new Set(messages.map((row) => row.ticket))).toEqual(new Set(tickets.map((row) => row.key)));
  expect(new Set(questions.map((row) => row.ticket))).toEqual(new Set(tickets.map((row) => row.key)));
  return tickets.map((row) => row.ticketId).join();
};

describe('forgetting', () => {
  it('everything leaves nothing, in rows and indexes', async () => {
    expect(await forgetAll(db)).toEqual({ tickets: 3 });
    expect(await countHistory(db)).toEqual({ tickets: 0, messages: 0, questions: 0, oldest: null, accounts: [] });
    expect(await db.questions.orderBy('keys').keys()).toEqual([]);
    expect(await db.tickets.orderBy('requesters').keys()).toEqual([]);
  });

  it.each([
    ['e-mail', { name: null, id: null, email: 'Budi@mail.example' }],
    ['name', { name: 'budi', id: null, email: null }],
  ])('one customer by %s takes their tickets alone', async (_by, who) => {
    expect(await forgetCustomer(db, 'acme.zendesk.com', who)).toMatchObject({ tickets: 1 });
    expect(await left()).toBe('1,3');
    expect(await forgetCustomer(db, null, who)).toMatchObject({ tickets: 1 });
    expect(await left()).toBe('1');
  });

  it('an unknown customer takes nothing', async () => {
    expect(await forgetCustomer(db, null, { name: 'Nobody', id: '9', email: null })).toMatchObject({ tickets: 0 });
    expect(await forgetCustomer(db, null, { name: null, id: null, email: null })).toMatchObject({ tickets: 0 });
    expect(await left()).toBe('1,2,3');
  });
});

describe('retention', () => {
  it('takes what was not seen for longer', async () => {
    expect(await forgetOld(db, now, 180)).toEqual({ tickets: 1 });
    expect(await left()).toBe('2,3');
    expect(await forgetOld(db, now, 180)).toEqual({ tickets: 0 });
  });

  it('deletes nothing under a clock moved back, and nothing before its time when it is set right', async () => {
    for (const moved of [now - 900 * day, 0, now - 400 * day]) {
      expect(await forgetOld(db, moved, 180)).toEqual({ tickets: 0 });
      expect(await left()).toBe('1,2,3');
    }
    expect(await forgetOld(db, now, 180)).toEqual({ tickets: 1 });
    expect(await left()).toBe('2,3');
  });

  it('lets tickets of a clock that ran ahead age once a week has shown that it did', async () => {
    const past = now - 900 * day;
    for (const days of [0, 1, 3, 6]) expect(await forgetOld(db, past + days * day, 180)).toEqual({ tickets: 0 });
    expect(await forgetOld(db, past + 8 * day, 180)).toEqual({ tickets: 0 });
    expect(await left()).toBe('1,2,3');
    expect(await forgetOld(db, past + 190 * day, 180)).toEqual({ tickets: 3 });
  });

  it('works through more than one batch', async () => {
    const [row] = await db.tickets.toArray();
    const old = Array.from(
      { length: 450 },
      (_, n) => ({ ...row, key: `old-${n}`, lastSeen: now - 300 * day }) as TicketRow,
    );
    await db.tickets.bulkAdd(old);
    expect(await forgetOld(db, now, 180)).toEqual({ tickets: 451 });
    expect(await left()).toBe('2,3');
  });
});

describe('counts', () => {
  it('tells how much there is and since when', async () => {
    expect(await countHistory(db)).toEqual({
      tickets: 3,
      messages: 6,
      questions: 3,
      oldest: '2025-08-01T08:00:00.000Z',
      accounts: ['acme.zendesk.com', 'other.zendesk.com'],
    });
  });
});
