import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../core/ticket/case';
import { caseOf, type CaseOptions, type Line } from './case-for-tests';
import { openHistory, type History } from './db';
import { recall } from './recall';
import { record } from './record';

const now = Date.parse('2026-03-10T09:00:00Z');
let db: History;

beforeEach(async () => {
  db = await openHistory({ indexedDB: new IDBFactory() });
});
afterEach(() => {
  db.close();
});

const remember = async (lines: readonly Line[], options: CaseOptions = {}): Promise<void> => {
  await record(db, caseOf(lines, options), now, { contacts: true });
};
const look = (about: Case) => recall(db, about, now);

const parcel: readonly Line[] = [
  ['c', 'Hi\nWhere is my parcel? Tracking has not moved since Monday.', '2026-03-03T08:00:00Z'],
  ['a', 'Hi Sari,\nThe courier lost the label, a new parcel left today.', '2026-03-03T09:00:00Z'],
];
const paket: readonly Line[] = [
  ['c', 'Kapan paket saya tiba? Resinya ga gerak dari kemarin', '2026-03-01T08:00:00Z'],
  ['a', 'Paket dikirim ulang hari ini.', '2026-03-01T09:00:00Z'],
];
const double: readonly Line[] = [
  ['c', 'Why was I charged twice for one order?', '2026-02-01T08:00:00Z'],
  ['a', 'The second charge is a reservation and falls away in three days.', '2026-02-01T09:00:00Z'],
];

describe('recall of the same customer', () => {
  it('finds the earlier contact in other words, with its answer', async () => {
    await remember(parcel, { id: '1', subject: 'Parcel' });
    const { earlier, contacts, firstContact } = await look(
      caseOf([['c', 'My package still has not arrived, the tracking is stuck. Where is it?']], { id: '2' }),
    );
    expect(contacts).toBe(2);
    expect(firstContact).toBe('2026-03-03T08:00:00.000Z');
    expect(earlier).toHaveLength(1);
    expect(earlier[0]).toMatchObject({
      by: 'requester',
      ticketId: '1',
      subject: 'Parcel',
      at: '2026-03-03T08:00:00.000Z',
      question: 'Where is my parcel?',
      answer: 'The courier lost the label, a new parcel left today.',
      answeredBy: 'Dewi',
    });
  });

  it('finds it in Indonesian', async () => {
    await remember(paket, { id: '1' });
    const { earlier, contacts } = await look(
      caseOf([['c', 'paketku blm nyampe jg, resinya gmn ya kak?']], { id: '2' }),
    );
    expect(contacts).toBe(2);
    expect(earlier.map((one) => one.question)).toEqual(['Kapan paket saya tiba?']);
  });

  it('counts every contact and lists three at most', async () => {
    for (const n of [1, 2, 3, 4, 5]) await remember(parcel, { id: String(n) });
    const { earlier, contacts } = await look(caseOf([['c', 'Where is my parcel?']], { id: '9' }));
    expect(contacts).toBe(6);
    expect(earlier).toHaveLength(3);
  });

  it('is silent on another matter', async () => {
    await remember(parcel, { id: '1' });
    const quiet = { earlier: [], contacts: 1, firstContact: null, damaged: 0 };
    expect(await look(caseOf([['c', 'How do I change my password?']], { id: '2' }))).toEqual(quiet);
    expect(await look(caseOf([['c', 'Bagaimana cara mengganti kata sandi?']], { id: '3' }))).toEqual(quiet);
  });

  it('takes another order for the same matter only when the very same is asked', async () => {
    await remember([['c', 'Where is my parcel? Tracking has been stuck for INV/20260223/MPL/4471902188 all week.']], {
      id: '1',
    });
    const asked = async (text: string) => (await look(caseOf([['c', text]], { id: '2' }))).contacts;
    expect(await asked('When does the parcel with inv/20260223/mpl/4471902188 arrive?')).toBe(2);
    expect(await asked('When does the parcel with INV/20260301/MPL/4471999999 arrive?')).toBe(1);
    expect(await asked('Where is my parcel? Tracking has been stuck for INV/20260301/MPL/4471999999 all week.')).toBe(
      2,
    );
  });

  it('never finds the ticket itself', async () => {
    await remember(parcel, { id: '1' });
    expect((await look(caseOf(parcel, { id: '1' }))).earlier).toEqual([]);
  });

  it('leaves out what came after this ticket', async () => {
    await remember(parcel, { id: '1' });
    const old = caseOf([['c', 'Where is my parcel?', '2026-02-01T08:00:00Z']], { id: '0' });
    expect(await look(old)).toEqual({ earlier: [], contacts: 1, firstContact: null, damaged: 0 });
  });

  it('goes by id before e-mail, and by name only where it is all that is known', async () => {
    await remember(parcel, { id: '1', requester: { id: '77', email: 'old@mail.example' } });
    const again = (requester: CaseOptions['requester']) =>
      look(caseOf([['c', 'Where is my parcel?']], { id: '2', ...(requester ? { requester } : {}) }));
    expect((await again({ id: '77', email: null })).contacts).toBe(2);
    expect((await again({ id: null, email: 'OLD@mail.example ' })).contacts).toBe(2);
    expect((await again({ id: null, email: null })).contacts).toBe(1);
    await remember(parcel, { id: '3', requester: { id: null, email: null } });
    expect((await again({ id: null, email: null })).contacts).toBe(2);
  });
});

describe('recall of other customers', () => {
  const other = { requester: { email: 'budi@mail.example', name: 'Budi Hartono' }, subject: 'Chat with Budi' };

  it('offers the answer to the same question, without the other customer', async () => {
    await remember([...double, ['a', 'Dear Mr Hartono, it is gone now.']], { id: '1', ...other });
    const { earlier, contacts } = await look(
      caseOf([['c', 'Why have you charged me twice for my order?']], { id: '2' }),
    );
    expect(contacts).toBe(1);
    expect(earlier).toHaveLength(1);
    expect(earlier[0]).toMatchObject({
      by: 'others',
      subject: 'Chat with [name]',
      answer: `${double[1]?.[1]}\n\nDear Mr [name], it is gone now.`,
    });
    expect(JSON.stringify(earlier)).not.toMatch(/budi|hartono/i);
  });

  it('keeps to questions that were answered, two at most', async () => {
    await remember(double.slice(0, 1), { id: '1', ...other });
    const again = () => look(caseOf([['c', 'Why was I charged twice?']], { id: '9' }));
    expect((await again()).earlier).toEqual([]);
    for (const id of ['2', '3', '4']) await remember(double, { id, ...other });
    expect((await again()).earlier.map((one) => one.by)).toEqual(['others', 'others']);
  });

  it('is silent on look-alikes', async () => {
    await remember(
      [
        ['c', 'How do I change my delivery address?'],
        ['a', 'In the account page.'],
      ],
      { id: '1', ...other },
    );
    expect((await look(caseOf([['c', 'How do I change my password?']], { id: '2' }))).earlier).toEqual([]);
  });
});

describe('recall and accounts', () => {
  it('never crosses from one account to another', async () => {
    await remember(parcel, { id: '1', account: 'other.zendesk.com' });
    await remember(double, { id: '2', account: 'acme.zendesk.co', requester: { email: 'x@y.example' } });
    for (const text of ['Where is my parcel?', 'Why was I charged twice for one order?']) {
      expect((await look(caseOf([['c', text]], { id: '3' }))).earlier).toEqual([]);
    }
  });
});
