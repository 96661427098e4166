import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { caseOf, type Line } from './history/case-for-tests';
import { openMemory, type Memory } from './memory';
import { changeSettings, readSettings } from './settings';

const now = Date.parse('2026-03-10T09:00:00Z');
const parcel: readonly Line[] = [
  ['c', 'Where is my parcel?'],
  ['a', 'On its way.'],
];
const again = caseOf([['c', 'Where is my parcel?']], { id: '2' });
let factory: IDBFactory;
let memory: Memory;

beforeEach(() => {
  fakeBrowser.reset();
  factory = new IDBFactory();
  memory = openMemory({ indexedDB: factory });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await memory.close();
});

describe('openMemory', () => {
  it('opens nothing until it is asked', async () => {
    expect(await factory.databases()).toEqual([]);
    expect(await memory.record(caseOf(parcel), now)).toEqual({ stored: 2 });
    expect((await factory.databases()).map((db) => db.name)).toEqual(['sapa']);
  });

  it('records and recalls, from many callers at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => memory.record(caseOf(parcel), now)));
    expect(await memory.counts()).toMatchObject({ tickets: 1, messages: 2, questions: 1 });
    expect(await memory.recall(again, now)).toMatchObject({ contacts: 2, earlier: [{ by: 'requester' }] });
  });

  it('neither writes nor looks while remembering is switched off', async () => {
    await memory.record(caseOf(parcel), now);
    await changeSettings({ remember: false });
    expect(await memory.record(again, now)).toEqual({ stored: 0 });
    expect(await memory.recall(again, now)).toEqual({ earlier: [], contacts: 1, firstContact: null, damaged: 0 });
    expect(await memory.counts()).toMatchObject({ tickets: 1 });
  });

  it('follows the setting for e-mail addresses and phone numbers', async () => {
    const lines: readonly Line[] = [
      ['c', 'Where is my parcel?'],
      ['a', 'Write to help@acme.example for it.'],
    ];
    await memory.record(caseOf(lines), now);
    const answer = async (): Promise<unknown> => JSON.stringify(await memory.recall(again, now));
    expect(await answer()).toContain('Write to [email] for it.');
    await memory.forgetEverything();
    await changeSettings({ redactContacts: false });
    await memory.record(caseOf(lines), now);
    expect(await answer()).toContain('help@acme.example');
  });

  it('says that the disk is full, loses nothing that was stored, and goes on when there is room', async () => {
    await memory.record(caseOf(parcel), now);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no space left', 'QuotaExceededError');
    });
    expect(await memory.record(again, now)).toEqual({ trouble: 'disk-full' });
    full.mockRestore();
    expect(await memory.counts()).toMatchObject({ tickets: 1, messages: 2, questions: 1 });
    expect(await memory.record(again, now)).toEqual({ stored: 1 });
  });

  it('opens again after it was closed from outside', async () => {
    await memory.record(caseOf(parcel), now);
    await memory.close();
    expect(await memory.counts()).toMatchObject({ tickets: 1 });
  });

  it('tells of a trouble in every call and throws in none', async () => {
    const none = openMemory({
      indexedDB: Object.assign(new IDBFactory(), {
        open: () => {
          throw new DOMException('', 'SecurityError');
        },
      }),
    });
    const trouble = { trouble: 'no-memory' };
    expect(await none.record(again, now)).toEqual(trouble);
    expect(await none.recall(again, now)).toEqual(trouble);
    expect(await none.sweep(now)).toEqual(trouble);
    expect(await none.counts()).toEqual(trouble);
    expect(await none.forgetRequester(null, { name: 'x', id: null, email: null })).toEqual(trouble);
  });

  it('says unreadable when the settings cannot be read, and writes nothing then', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await memory.record(caseOf(parcel), now)).toEqual({ trouble: 'unreadable-memory' });
    expect(await memory.counts()).toMatchObject({ tickets: 0 });
  });
});

describe('forgetting and sweeping', () => {
  it('empties the history and what was waved away, and keeps the other settings', async () => {
    await memory.record(caseOf(parcel), now);
    await changeSettings({ level: 'experienced', dismissed: { blame: ['you forgot'] }, quietTickets: ['k'] });
    expect(await memory.forgetEverything()).toEqual({ tickets: 1 });
    expect(await memory.counts()).toMatchObject({ tickets: 0, messages: 0, questions: 0 });
    expect(await readSettings()).toMatchObject({ level: 'experienced', dismissed: {}, quietTickets: [] });
  });

  it('forgets also a history of a newer version that it cannot read', async () => {
    await new Promise((resolve) => {
      const request = factory.open('sapa', 90);
      request.addEventListener('success', () => {
        request.result.close();
        resolve(null);
      });
    });
    expect(await memory.counts()).toEqual({ trouble: 'unreadable-memory' });
    expect(await memory.forgetEverything()).toEqual({ tickets: 0 });
    expect(await memory.counts()).toMatchObject({ tickets: 0 });
  });

  it('sweeps by the retention of the settings', async () => {
    await memory.record(caseOf(parcel), now);
    expect(await memory.sweep(now + 179 * 86_400_000)).toEqual({ tickets: 0 });
    await changeSettings({ retentionDays: 30 });
    expect(await memory.sweep(now + 31 * 86_400_000)).toEqual({ tickets: 1 });
  });

  it('forgets one customer, also that their ticket was quiet', async () => {
    await memory.record(caseOf(parcel), now);
    await changeSettings({ quietTickets: ['zendesk:acme.zendesk.com:1', 'zendesk:acme.zendesk.com:9'] });
    expect(
      await memory.forgetRequester('acme.zendesk.com', { name: null, id: null, email: 'sari@mail.example' }),
    ).toEqual({ tickets: 1 });
    expect((await readSettings()).quietTickets).toEqual(['zendesk:acme.zendesk.com:9']);
    expect(await memory.counts()).toMatchObject({ tickets: 0, messages: 0, questions: 0 });
  });
});
