import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { caseOf } from './case-for-tests';
import { openHistory, type History } from './db';
import { forgetCustomer } from './forget';
import { settleFrequencies } from './frequencies';
import { recall } from './recall';
import { record } from './record';
import { refreshKeys } from './refresh-keys';
import { oldVersions } from './versions-for-tests';

const now = Date.parse('2026-03-10T09:00:00Z');
const options = { contacts: true };
const again = (name: string, id: string) =>
  caseOf([['c', 'Where is my parcel?']], { id: '2', requester: { name, id, email: null } });

const withOld = async (old: (typeof oldVersions)[number], use: (db: History) => Promise<void>): Promise<void> => {
  const factory = new IDBFactory();
  await old.write(factory);
  const db = await openHistory({ indexedDB: factory });
  await use(db);
  db.close();
};

describe.each(oldVersions.map((old) => [old.version, old] as const))('a history of version %d', (_version, old) => {
  it('opens with all that was stored, and with the indexes of now', () =>
    withOld(old, async (db) => {
      expect(db.verno).toBe(2);
      expect(await db.tickets.count()).toBe(1);
      expect(await db.messages.where('[role+at]').between(['agent', 0], ['agent', now]).count()).toBe(1);
      const rows = db.questions.where('[account+at]').between(['acme.zendesk.com', 0], ['acme.zendesk.com', now]);
      expect(await rows.count()).toBe(1);
    }));

  it('recalls the customer at once, and other customers once its keys are made anew', () =>
    withOld(old, async (db) => {
      expect((await recall(db, again('Sari', '77'), now)).contacts).toBe(2);
      expect((await recall(db, again('Budi', '99'), now)).earlier).toEqual([]);
      expect(await refreshKeys(db)).toBe(true);
      expect((await recall(db, again('Budi', '99'), now)).earlier.map((one) => one.answer)).toEqual([
        'A new one left today.',
      ]);
      expect(await refreshKeys(db)).toBe(false);
    }));

  it('can be written to and forgotten before that', () =>
    withOld(old, async (db) => {
      expect(await record(db, again('Budi', '99'), now, options)).toEqual({ stored: 1 });
      expect(await forgetCustomer(db, null, { name: null, id: '77', email: null })).toMatchObject({ tickets: 1 });
      await refreshKeys(db);
      await settleFrequencies(db, 1);
      expect((await db.frequencies.toArray()).map((row) => row.questions)).toEqual([1]);
      expect(await db.pending.count()).toBe(0);
    }));
});
