import { historyName } from './db';
import type { QuestionRow } from './rows';
import { wordPrefix } from './ids';

/** A database as an earlier version of Sapa wrote it, with one ticket; written by hand, so that no later code can change it. */
export type OldVersion = { readonly version: number; write(factory: IDBFactory): Promise<void> };

const account = 'acme.zendesk.com';
const key = `zendesk:${account}:1`;
const at = Date.parse('2026-03-03T08:00:00Z');

const ticket = {
  key,
  account,
  ticketId: '1',
  subject: 'Parcel',
  requesters: [`${account}\nid\n77`],
  references: [],
  startedAt: at,
  firstSeen: at,
  lastSeen: at,
  mark: 'as it was',
};
const messages = [
  { id: `${key}#m0`, ticket: key, account, role: 'customer', author: null, at, text: 'Where is my parcel?' },
  { id: `${key}#m1`, ticket: key, account, role: 'agent', author: 'Dewi', at: at + 1, text: 'A new one left today.' },
];
const question: QuestionRow = {
  id: `${key}#m0#00000000001`,
  ticket: key,
  account,
  message: `${key}#m0`,
  at,
  text: 'Where is my parcel?',
  matter: 'Where is my parcel?\nParcel',
  keys: [`${wordPrefix(account, 'some-old-key')}zzzzzzzz`],
  answer: { text: 'A new one left today.', by: 'Dewi', at: at + 1 },
};

const index = (store: IDBObjectStore, name: string, multiEntry = false): void => {
  store.createIndex(name, name, { multiEntry });
};

const first = (db: IDBDatabase): void => {
  const tickets = db.createObjectStore('tickets', { keyPath: 'key' });
  index(tickets, 'account');
  index(tickets, 'lastSeen');
  index(tickets, 'requesters', true);
  const said = db.createObjectStore('messages', { keyPath: 'id' });
  index(said, 'ticket');
  index(said, 'at');
  const questions = db.createObjectStore('questions', { keyPath: 'id' });
  index(questions, 'ticket');
  index(questions, 'at');
  index(questions, 'keys', true);
  tickets.put(ticket);
  for (const message of messages) said.put(message);
  questions.put(question);
};

const create = (factory: IDBFactory, version: number, make: (db: IDBDatabase) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    // Dexie counts in tens.
    const request = factory.open(historyName, version * 10);
    request.addEventListener('upgradeneeded', () => {
      make(request.result);
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('open failed'));
    });
  });

/** Every version before the present one. */
export const oldVersions: readonly OldVersion[] = [{ version: 1, write: (factory) => create(factory, 1, first) }];
