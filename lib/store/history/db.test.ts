import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { troubleOf } from '../trouble';
import { deleteHistory, historyName, openHistory } from './db';

const trouble = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    return troubleOf(error);
  }
  return 'none';
};

/** A database of the same name in another version, held open by somebody who does not let go. */
const hold = (factory: IDBFactory, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = factory.open(historyName, version);
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('open failed'));
    });
  });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('openHistory', () => {
  it('refuses the database of a newer version and leaves it as it is', async () => {
    const factory = new IDBFactory();
    (await hold(factory, 900)).close();
    expect(await trouble(openHistory({ indexedDB: factory }))).toBe('unreadable-memory');
    expect((await factory.databases())[0]?.version).toBe(900);
  });

  it('closes when another context upgrades, which then goes through', async () => {
    const factory = new IDBFactory();
    const db = await openHistory({ indexedDB: factory });
    (await hold(factory, 900)).close();
    expect(db.isOpen()).toBe(false);
    await expect(db.tickets.count()).rejects.toThrow();
  });

  it('says blocked when another context does not let go', async () => {
    const factory = new IDBFactory();
    const other = await hold(factory, 1);
    vi.spyOn(console, 'warn').mockReturnValue();
    expect(await trouble(openHistory({ indexedDB: factory, patience: 20 }))).toBe('blocked');
    other.close();
    const db = await openHistory({ indexedDB: factory });
    expect(await db.tickets.count()).toBe(0);
    db.close();
  });

  it('says so where there is no IndexedDB or it may not be used', async () => {
    const closed = new IDBFactory();
    vi.spyOn(closed, 'databases').mockResolvedValue([]);
    vi.spyOn(closed, 'open').mockImplementation(() => {
      throw new DOMException('not allowed here', 'InvalidStateError');
    });
    expect(await trouble(openHistory({ indexedDB: closed }))).toBe('no-memory');
    vi.stubGlobal('indexedDB', undefined);
    expect(await trouble(openHistory())).toBe('no-memory');
    expect(await trouble(deleteHistory())).toBe('no-memory');
  });

  it('says blocked when it may not delete', async () => {
    const factory = new IDBFactory();
    const other = await hold(factory, 10);
    expect(await trouble(deleteHistory({ indexedDB: factory, patience: 20 }))).toBe('blocked');
    other.close();
  });

  it('deletes also what it cannot open', async () => {
    const factory = new IDBFactory();
    (await hold(factory, 900)).close();
    await deleteHistory({ indexedDB: factory });
    expect(await factory.databases()).toEqual([]);
  });
});
