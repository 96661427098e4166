import type { Page } from 'playwright-core';

/** What the database says, read beside Sapa's own code. */
export type Stored = {
  /** Ids of messages and questions by ticket key. */
  readonly messages: Readonly<Record<string, readonly string[]>>;
  readonly questions: Readonly<Record<string, readonly string[]>>;
  readonly tickets: readonly string[];
  /** Questions in the counts of words, pending ones included; must be all of them. */
  readonly counted: number;
  /** Keys and counts are being made anew: the counts are not whole yet. */
  readonly rewriting: boolean;
};

/** Runs in a page of the extension. */
const read = async (): Promise<Stored> => {
  const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => {
        resolve(request.result);
      });
      request.addEventListener('error', () => {
        reject(request.error ?? new Error('not read'));
      });
    });
  const opening = indexedDB.open('sapa');
  // Not there yet: it is Sapa's to make.
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
  const db = await asked(opening);
  const names = ['tickets', 'messages', 'questions', 'pending', 'frequencies', 'marks'];
  const change = db.transaction(names, 'readonly');
  const [tickets, messages, questions] = await Promise.all(
    names.slice(0, 3).map((name) => asked(change.objectStore(name).getAllKeys())),
  );
  const [pending, frequencies, keys] = await Promise.all([
    asked(change.objectStore('pending').count()),
    asked<{ questions: number }[]>(change.objectStore('frequencies').getAll()),
    asked<{ cursor?: string | null } | undefined>(change.objectStore('marks').get('keys')),
  ]);
  db.close();
  const byTicket = (ids: IDBValidKey[] = []): Record<string, string[]> => {
    const groups: Record<string, string[]> = {};
    for (const id of ids.map(String)) (groups[id.slice(0, id.indexOf('#'))] ??= []).push(id);
    return groups;
  };
  return {
    tickets: (tickets ?? []).map(String),
    messages: byTicket(messages),
    questions: byTicket(questions),
    rewriting: typeof keys?.cursor === 'string',
    counted: pending + frequencies.reduce((sum, row) => sum + row.questions, 0),
  };
};

/** `page`: one of the extension's own. Throws when there is no database yet. */
export const readStored = (page: Page): Promise<Stored> =>
  // The runner names inner functions by a helper that the page does not have.
  page.evaluate(`(() => { const __name = (made) => made; return (${read.toString()})(); })()`);
