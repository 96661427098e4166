import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseOf, type CaseOptions, type Line } from './case-for-tests';
import { openHistory, type History } from './db';
import { countReplies, mostAsked, searchMessages } from './look-back';
import { record } from './record';
import { repliesTo } from './sent';

const account = 'acme.zendesk.com';
const day = 86_400_000;
const start = Date.parse('2026-03-02T00:00:00Z');
const now = start + 30 * day;
const on = (days: number): string => new Date(start + days * day).toISOString();
let db: History;

beforeEach(async () => {
  db = await openHistory({ indexedDB: new IDBFactory() });
});
afterEach(() => {
  db.close();
});

const remember = (lines: readonly Line[], options: CaseOptions) =>
  record(db, caseOf(lines, options), now, { contacts: true });
const ask = (id: string, days: number, question: string, answer: string | null): Promise<unknown> =>
  remember([['c', question, on(days)], ...(answer === null ? [] : [['a', answer, on(days + 0.1)] as const])], {
    id,
    requester: { email: `${id}@mail.example` },
  });

describe('replies of a week', () => {
  it('are counted between neighbouring times, notes and customers left out', async () => {
    await ask('1', 0, 'Where is my parcel?', 'On its way.');
    await ask('2', 6.8, 'Where is my parcel?', 'On its way.');
    await ask('3', 7, 'Where is my parcel?', null);
    await ask('4', 8, 'Where is my parcel?', 'On its way.');
    const weeks = [0, 7, 14, 21].map((days) => start + days * day);
    expect(await countReplies(db, weeks)).toEqual([2, 1, 0]);
    expect(await countReplies(db, [])).toEqual([]);
  });
});

describe('what was asked most', () => {
  it('is counted by ticket in like words, with the answer that settled it', async () => {
    await ask('1', 1, 'Where is my parcel?', 'On its way.');
    await ask('2', 2, 'Where is the parcel I ordered?', null);
    await ask('3', 3, 'Parcel still not here, where is it?', null);
    await ask('4', 4, 'How do I cancel my plan?', 'In the account page.');
    await ask('5', 5, 'How can I cancel the plan?', null);
    await ask('6', 5, 'Do you ship to Norway?', null);
    await ask('7', 29, 'How can I cancel the plan?', null);
    const asked = await mostAsked(db, account, start, start + 7 * day, 5);
    expect(asked.map(({ text, times, answer }) => [text, times, answer])).toEqual([
      ['Parcel still not here, where is it?', 3, 'On its way.'],
      ['How can I cancel the plan?', 2, 'In the account page.'],
    ]);
    expect(await mostAsked(db, account, start, start + 7 * day, 1)).toHaveLength(1);
    expect(await mostAsked(db, 'other.zendesk.com', start, now, 5)).toEqual([]);
  });
});

describe('searching messages', () => {
  it('finds all words anywhere, newest first, and goes on where it stopped', async () => {
    for (let n = 0; n < 25; n += 1) await ask(String(n), n, `Parcel number ${n}, where is it?`, 'The COURIER has it.');
    const first = await searchMessages(db, ' courier  has ', now, 10);
    expect(first.hits).toHaveLength(10);
    expect(first.hits[0]?.at).toBe(start + 24.1 * day);
    const found = [...first.hits];
    for (let { before } = first; before !== null;) {
      const page = await searchMessages(db, 'courier has', before, 10);
      found.push(...page.hits);
      ({ before } = page);
    }
    expect(found.map((row) => row.at)).toEqual(Array.from({ length: 25 }, (_, n) => start + (24.1 - n) * day));
    expect((await searchMessages(db, 'number 17,', now, 10)).hits.map((row) => row.text)).toEqual([
      'Parcel number 17, where is it?',
    ]);
  });

  it.each(['', '   ', 'nowhere'])('finds nothing for %j and ends', async (words) => {
    await ask('1', 1, 'Where is my parcel?', null);
    expect(await searchMessages(db, words, now, 10)).toEqual({ hits: [], before: null });
  });

  it('ends over an empty history', async () => {
    expect(await searchMessages(db, 'parcel', now, 10)).toEqual({ hits: [], before: null });
  });
});

describe('replies to a customer', () => {
  it('are those of their other tickets, newest first', async () => {
    await ask('1', 1, 'Where is my parcel?', 'On its way.');
    await remember(
      [
        ['c', 'Hi', on(2)],
        ['n', 'a note', on(2.1)],
        ['a', 'First.', on(2.2)],
        ['a', 'Second.', on(2.3)],
      ],
      {
        id: '2',
      },
    );
    await remember(
      [
        ['c', 'Hi again', on(3)],
        ['a', 'Third.', on(3.1)],
      ],
      { id: '3' },
    );
    const here = caseOf([['c', 'Hello?']], { id: '3' }).ticket;
    expect((await repliesTo(db, here)).map(({ ticketId, text }) => [ticketId, text])).toEqual([
      ['2', 'Second.'],
      ['2', 'First.'],
    ]);
  });
});
