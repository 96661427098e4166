import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseOf, type Line } from './case-for-tests';
import { openHistory, type History } from './db';
import { record } from './record';

const now = Date.parse('2026-03-10T09:00:00Z');
const options = { contacts: true };
let db: History;
let factory: IDBFactory;

beforeEach(async () => {
  factory = new IDBFactory();
  db = await openHistory({ indexedDB: factory });
});
afterEach(() => {
  db.close();
});

const all = async (from: History) => ({
  tickets: await from.tickets.toArray(),
  messages: await from.messages.toArray(),
  questions: await from.questions.toArray(),
});

const thread: readonly Line[] = [
  [
    'c',
    'Hi team\nWhere is my parcel? Order INV/20260223/MPL/4471902188.\n-- Sari, sent from my phone',
    '2026-03-03T08:00:00Z',
  ],
  ['n', 'Customer sounds angry, offer a voucher.', '2026-03-03T08:10:00Z'],
  [
    'a',
    'Hi Sari,\nIt left the warehouse today and arrives on Friday.\n> Where is my parcel?\nRegards, Dewi',
    '2026-03-03T08:30:00Z',
  ],
  ['c', 'Can I change the address?', '2026-03-03T09:00:00Z'],
];

describe('record', () => {
  it('writes each public message and question once, however often', async () => {
    expect(await record(db, caseOf(thread), now, options)).toEqual({ stored: 3 });
    const first = await all(db);
    expect(await record(db, caseOf(thread), now, options)).toEqual({ stored: 0 });
    expect(await record(db, caseOf(thread), now + 2 * 3_600_000, options)).toEqual({ stored: 0 });
    const second = await all(db);
    expect(second.messages).toEqual(first.messages);
    expect(second.questions).toEqual(first.questions);
    expect(second.tickets).toEqual([{ ...first.tickets[0], lastSeen: now + 2 * 3_600_000 }]);
  });

  it("never writes notes, quoted mail, signatures or the customer's name", async () => {
    await record(db, caseOf(thread), now, options);
    const { messages, questions } = await all(db);
    const written = JSON.stringify([messages, questions]);
    expect(written).not.toMatch(/voucher|sent from my phone|> Where|Wulandari/);
    expect(messages.map((row) => row.role)).toEqual(['customer', 'agent', 'customer']);
  });

  it('gives the reply that follows to the questions before it, without greeting and closing', async () => {
    await record(db, caseOf(thread), now, options);
    const { questions } = await all(db);
    expect(questions.map((row) => [row.text, row.answer])).toEqual(
      expect.arrayContaining([
        [
          'Where is my parcel?',
          {
            text: 'It left the warehouse today and arrives on Friday.',
            by: 'Dewi',
            at: Date.parse('2026-03-03T08:30:00Z'),
            settled: false,
          },
        ],
        ['Can I change the address?', null],
      ]),
    );
  });

  it('adds what came later', async () => {
    await record(db, caseOf(thread.slice(0, 1)), now, options);
    expect(await record(db, caseOf(thread), now + 1000, options)).toEqual({ stored: 2 });
    const { questions } = await all(db);
    expect(questions.find((row) => row.text === 'Where is my parcel?')?.answer?.by).toBe('Dewi');
  });

  it('keeps the longer of two readings of a message', async () => {
    const whole: readonly Line[] = [['c', 'My printer is broken since Monday and shows error E04']];
    await record(db, caseOf(whole), now, options);
    await record(db, caseOf([['c', 'My printer is broken']]), now, options);
    expect((await all(db)).messages.map((row) => row.text)).toEqual([whole[0]?.[1]]);
  });

  it('redacts before writing', async () => {
    const secret: readonly Line[] = [
      [
        'c',
        'My password is hunter2 and my card 4111 1111 1111 1111. Why was sari@mail.example rejected with PIN: 4821?',
      ],
      ['a', 'I see sari@mail.example, your OTP is 998877.'],
    ];
    await record(db, caseOf(secret, { subject: 'card 4111111111111111' }), now, options);
    const written = JSON.stringify(await all(db));
    expect(written).not.toMatch(/hunter2|4111|4821|998877|sari@/);
    expect(written).toContain('[password]');
  });

  it('takes the opening as the question where nothing is asked outright', async () => {
    await record(
      db,
      caseOf([
        ['c', 'My parcel still has not arrived.'],
        ['a', 'Sorry for that.'],
      ]),
      now,
      options,
    );
    expect((await all(db)).questions.map((row) => row.text)).toEqual(['My parcel still has not arrived.']);
  });

  it('doubles nothing when two contexts write at once', async () => {
    const other = await openHistory({ indexedDB: factory });
    const done = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        record(n % 2 === 0 ? db : other, caseOf(thread.slice(0, 1 + (n % 4))), now + n, options),
      ),
    );
    expect(done.reduce((sum, { stored }) => sum + stored, 0)).toBe(3);
    const { tickets, messages, questions } = await all(other);
    expect([tickets.length, messages.length, questions.length]).toEqual([1, 3, 2]);
    other.close();
  });

  it('writes all of a ticket or nothing', async () => {
    db.questions.hook('creating', () => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    await expect(record(db, caseOf(thread), now, options)).rejects.toThrow();
    expect(await db.messages.count()).toBe(0);
  });
});
