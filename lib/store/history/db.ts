import { Dexie, type Table } from 'dexie';
import { keysMark } from './keys-mark';
import type { FrequenciesRow, MarkRow, MessageRow, PendingRow, QuestionRow, TicketRow } from './rows';

/** The open history. Each table's first index is its primary key. */
export type History = Dexie & {
  readonly tickets: Table<TicketRow, string>;
  readonly messages: Table<MessageRow, string>;
  readonly questions: Table<QuestionRow, string>;
  readonly pending: Table<PendingRow, number>;
  readonly frequencies: Table<FrequenciesRow, string>;
  readonly marks: Table<MarkRow, string>;
};

/** For transactions over everything. */
export const allTables = ['tickets', 'messages', 'questions', 'pending', 'frequencies', 'marks'] as const;

export const historyName = 'sapa';
/** Raised with a new `version()` block and its upgrade; the old blocks stay. */
const version = 2;
/** Other contexts close when they are asked to; longer than this (ms) and one of them hangs. */
const usualPatience = 3000;

const trouble = (name: 'BlockedError' | 'VersionError', message: string): Error => {
  const error = new Error(message);
  error.name = name;
  return error;
};

const blockedError = (): Error => trouble('BlockedError', 'another context keeps the history open');

/** Openings that were blocked and still wait, by name: another one would queue behind them without a word. */
const waiting = new WeakMap<IDBFactory, Map<string, Promise<void>>>();

/** Rejects when `work` takes longer than `patience` ms. */
const orBlocked = async (work: Promise<void>, patience: number): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(blockedError());
    }, patience);
  });
  await Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
};

export type HistoryOptions = {
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  /** How long (ms) to wait for another context that blocks. */
  readonly patience?: number;
};

const declare = (name: string, factory: IDBFactory | undefined): History => {
  const db = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    ...(factory === undefined ? {} : { indexedDB: factory, IDBKeyRange: globalThis.IDBKeyRange }),
  });
  db.version(1).stores({
    tickets: 'key, account, lastSeen, *requesters',
    messages: 'id, ticket, at',
    questions: 'id, ticket, at, *keys',
  });
  // Journal and search become queries; what is rare in the history is counted. Reading and counting 100,000 rows while
  // the database opens would keep the agent waiting, so the old ones are left to `refreshKeys`.
  db.version(2)
    .stores({
      messages: 'id, ticket, at, [role+at]',
      questions: 'id, ticket, *keys, [account+at]',
      pending: '++no, question',
      frequencies: 'account',
      marks: 'name',
    })
    .upgrade(async (upgrade) => {
      await upgrade.table('marks').put({ name: 'keys', by: 'version 1', cursor: '' } satisfies MarkRow);
    });
  // What is stored from the first day on is keyed and counted as it should be.
  db.on('populate', (first) => {
    void first.table('marks').add({ name: 'keys', by: keysMark(), cursor: null } satisfies MarkRow);
  });
  // The tables are declared just above; Dexie adds them as properties.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return db as History;
};

/**
 * A newer Sapa has upgraded the database (several versions run for a moment while an update arrives). Dexie would open it
 * all the same and add what it misses, so this must be asked first.
 */
const refuseNewer = async (name: string, factory: IDBFactory): Promise<void> => {
  const all = (await (factory as Partial<IDBFactory>).databases?.call(factory)) ?? [];
  const found = all.find((db) => db.name === name)?.version ?? 0;
  if (found >= (version + 1) * 10)
    throw trouble('VersionError', `history has version ${found / 10}, this is ${version}`);
};

/**
 * Opens the history, creating it on first use. Rejects with an error for `troubleOf`: no IndexedDB here, another context
 * that blocks an upgrade, a database of a newer Sapa. When another context upgrades or deletes, this one closes itself and
 * must be opened anew.
 */
export const openHistory = async (options: HistoryOptions = {}): Promise<History> => {
  const name = options.name ?? historyName;
  const factory = options.indexedDB ?? (globalThis as { readonly indexedDB?: IDBFactory }).indexedDB;
  if (factory === undefined) throw new Dexie.MissingAPIError('no IndexedDB');
  const stuck = waiting.get(factory) ?? new Map<string, Promise<void>>();
  waiting.set(factory, stuck);
  const before = stuck.get(name);
  if (before) await orBlocked(before, options.patience ?? usualPatience);
  await refuseNewer(name, factory);
  const db = declare(name, options.indexedDB);
  const close = (): void => {
    db.close({ disableAutoOpen: true });
  };
  db.on('versionchange', () => {
    close();
    return false;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    db.on('blocked', () => {
      timer ??= setTimeout(() => {
        reject(blockedError());
      }, options.patience ?? usualPatience);
    });
  });
  const opening = db.open();
  try {
    await Promise.race([opening, blocked]);
    return db;
  } catch (error) {
    if (error instanceof Error && error.name === 'BlockedError') {
      const over = (): void => {
        stuck.delete(name);
        close();
      };
      stuck.set(name, opening.then(over, over));
      throw error;
    }
    close();
    // Opened but not allowed: a private window, or storage switched off for this profile.
    if (error instanceof Error && error.name === 'InvalidStateError') throw new Dexie.MissingAPIError(error.message);
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

/** Deletes the whole database, also one that cannot be opened. Rejects like `openHistory`, also when another context holds it. */
export const deleteHistory = async (options: HistoryOptions = {}): Promise<void> => {
  const factory = options.indexedDB ?? (globalThis as { readonly indexedDB?: IDBFactory }).indexedDB;
  if (factory === undefined) throw new Dexie.MissingAPIError('no IndexedDB');
  await new Promise<void>((resolve, reject) => {
    const request = factory.deleteDatabase(options.name ?? historyName);
    request.addEventListener('success', () => {
      resolve();
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('the history could not be deleted'));
    });
    request.addEventListener('blocked', () => {
      setTimeout(() => {
        reject(blockedError());
      }, options.patience ?? usualPatience);
    });
  });
};
