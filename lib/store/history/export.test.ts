import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caseOf, type Line } from './case-for-tests';
import { openHistory, type History } from './db';
import { exportHistory } from './export';
import { importHistory } from './import';
import { recall } from './recall';
import { record } from './record';

const now = Date.parse('2026-03-10T09:00:00Z');
const options = { contacts: true };
const lines: readonly Line[] = [
  ['c', 'Where is my parcel? Order INV/20260223/MPL/4471902188', '2026-03-03T08:00:00Z'],
  ['a', 'On its way.', '2026-03-03T09:00:00Z'],
  ['c', 'Can I change the address?', '2026-03-03T10:00:00Z'],
];
let db: History;
let other: History;

beforeEach(async () => {
  db = await openHistory({ indexedDB: new IDBFactory() });
  other = await openHistory({ indexedDB: new IDBFactory() });
  await record(db, caseOf(lines, { id: '1', subject: 'A "parcel"\nin two lines' }), now, options);
  await record(db, caseOf(lines, { id: '2', requester: { email: null, id: '9', name: 'Budi' } }), now, options);
});
afterEach(() => {
  db.close();
  other.close();
});

const all = async (from: History) => ({
  tickets: (await from.tickets.toArray()).map((row) => ({ ...row, mark: '' })),
  messages: await from.messages.toArray(),
  questions: await from.questions.toArray(),
});
const fileOf = async (from: History = db): Promise<string> => (await exportHistory(from, now)).pieces.join('');
const take = (source: string, to: History = other) => importHistory(to, source, now, options);

describe('an exported file', () => {
  it('is JSON with a ticket a line', async () => {
    const file = await fileOf();
    expect(JSON.parse(file)).toMatchObject({ format: 'sapa-history', version: 1, tickets: [{}, {}] });
    expect(file.split('\n')).toHaveLength(5);
    expect(JSON.parse(await fileOf(other))).toMatchObject({ tickets: [] });
  });

  it('brings everything to another place, and nothing more the second time', async () => {
    const file = await fileOf();
    expect(await take(file)).toEqual({ refused: null, tickets: 2, stored: 6 });
    const once = await all(other);
    expect(once).toEqual(await all(db));
    expect(await take(file)).toEqual({ refused: null, tickets: 2, stored: 0 });
    expect(await all(other)).toEqual(once);
    expect(await take(JSON.stringify(JSON.parse(file), null, 2))).toMatchObject({ stored: 0 });
    expect(await fileOf(other)).toBe(file);
    expect((await other.pending.toArray()).length).toBe(4);
  });

  it('recalls in the other place', async () => {
    await take(await fileOf());
    const again = caseOf([['c', 'Where is my parcel?']], { id: '3' });
    expect(await recall(other, again, now)).toEqual(await recall(db, again, now));
    expect((await recall(other, again, now)).contacts).toBe(2);
  });

  it('joins what is there already and takes nothing from it', async () => {
    const old = await fileOf();
    await record(db, caseOf([...lines, ['a', 'Yes, in your account.']], { id: '1' }), now + 7_200_000, options);
    const before = await all(db);
    expect(await take(old, db)).toMatchObject({ stored: 0 });
    expect(await all(db)).toEqual(before);
  });

  it('is redacted again on its way in', async () => {
    const file = (await fileOf()).replace('On its way.', 'My password is hunter2, write to a@b.example');
    await take(file);
    const written = JSON.stringify(await all(other));
    expect(written).toContain('[password]');
    expect(written).not.toMatch(/hunter2|a@b\.example/);
  });

  it('leaves mangled rows out and counts them', async () => {
    const [first] = await db.messages.toArray();
    await db.messages.put({ ...first, text: undefined } as unknown as NonNullable<typeof first>);
    const exported = await exportHistory(db, now);
    expect(exported).toMatchObject({ tickets: 2, damaged: 1 });
  });

  it('lets no ticket come from the future', async () => {
    await take((await fileOf()).replaceAll(`"lastSeen":${now}`, `"lastSeen":${now * 2}`));
    expect((await other.tickets.toArray()).map((row) => row.lastSeen)).toEqual([now, now]);
  });
});

describe('a file that is none of ours', () => {
  it.each([
    ['is empty', '', { line: 1, reason: 'syntax' }],
    ['is no JSON', 'tickets,messages\n1,2', { line: 1, reason: 'syntax' }],
    ['is another JSON', '{"tickets":[]}', { line: 1, reason: 'foreign' }],
    ['is a list', '[]', { line: 1, reason: 'foreign' }],
    ['is of a newer Sapa', '{"format":"sapa-history","version":2,"tickets":[]}', { line: 1, reason: 'newer' }],
    ['has no tickets', '{"format":"sapa-history","version":1}', { line: 1, reason: 'broken', part: 'tickets' }],
  ])('is refused when it %s', async (_, source, refused) => {
    expect(await take(source)).toMatchObject({ refused });
  });

  it.each<readonly [string, (file: string) => string, object]>([
    ['cut off', (file) => file.slice(0, -20), { line: 3, reason: 'syntax' }],
    [
      'with a letter too many',
      (file) => file.replace('"ticketId":"2"', '"ticketId":"2"x'),
      { line: 3, reason: 'syntax' },
    ],
    ['without a text', (file) => file.replace(/"text":"On its way\."/u, '"text":7'), { line: 2, part: 'messages' }],
    [
      'with another key',
      (file) => file.replace(':acme.zendesk.com:2"', ':evil.zendesk.com:2"'),
      { line: 3, part: 'key' },
    ],
    [
      'with a ticket twice',
      (file) => file.replaceAll(/:2"|"ticketId":"2"/gu, (hit) => hit.replace('2', '1')),
      { line: 3, part: 'key' },
    ],
    [
      'with a strange requester',
      (file) => file.replace('["id","9"]', '["admin","9"]'),
      { line: 3, part: 'requesters' },
    ],
    [
      'with a time that is none',
      (file) => file.replace(/"startedAt":\d+/u, '"startedAt":"soon"'),
      { line: 2, part: 'ticket' },
    ],
    [
      'with an answer that is none',
      (file) => file.replace(/"answer":\{/u, '"answer":{"text":null,"was":{').replace(/\}\}/u, '}}}'),
      { line: 2 },
    ],
  ])('is refused %s, with the line, and nothing of it is taken', async (_, spoil, refused) => {
    const file = await fileOf();
    const spoilt = spoil(file);
    expect(spoilt).not.toBe(file);
    expect(await take(spoilt)).toMatchObject({ refused });
    expect(await all(other)).toEqual({ tickets: [], messages: [], questions: [] });
  });

  it('never throws and never takes half of it, however it is spoilt', async () => {
    const file = await fileOf();
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length), fc.nat(30), fc.string({ maxLength: 5 }), async (at, cut, put) => {
        const into = await openHistory({ indexedDB: new IDBFactory() });
        const taken = await take(file.slice(0, at) + put + file.slice(at + cut), into);
        const { tickets } = await all(into);
        into.close();
        expect(tickets).toHaveLength(taken.refused === null ? taken.tickets : 0);
      }),
      { numRuns: 60 },
    );
  });

  it('is not half taken when the disk fills up in the middle', async () => {
    let puts = 0;
    vi.spyOn(other.questions, 'bulkPut').mockImplementation(() => {
      puts += 1;
      throw new DOMException('no space', 'QuotaExceededError');
    });
    await expect(take(await fileOf())).rejects.toThrow();
    expect(puts).toBeGreaterThan(0);
    vi.restoreAllMocks();
    expect(await all(other)).toEqual({ tickets: [], messages: [], questions: [] });
  });
});
