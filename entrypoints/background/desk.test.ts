import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBrain } from '../../lib/core/coach/brain';
import type { Ticket } from '../../lib/core/ticket/ticket';
import type { FromBrain, Trouble } from '../../lib/protocol';
import { historyName } from '../../lib/store/history/db';
import { openMemory, type Memory } from '../../lib/store/memory';
import { defaults, type Settings } from '../../lib/store/settings';
import { openDesk } from './desk';

const start = Date.parse('2026-03-10T09:00:00Z');
const brain = createBrain();
let now = start;
let factory: IDBFactory;
let memory: Memory;

beforeEach(() => {
  fakeBrowser.reset();
  now = start;
  factory = new IDBFactory();
  memory = openMemory({ indexedDB: factory });
});

const ticketOf = (id: string, text = 'Where is my parcel?'): Ticket => ({
  helpdesk: 'zendesk',
  account: 'acme.zendesk.com',
  id,
  channel: 'email',
  subject: null,
  requester: { name: 'Sari Wulandari', id: '77', email: null },
  messages: [
    {
      id: 'm1',
      role: 'customer',
      visibility: 'public',
      author: 'Sari',
      at: '2026-03-03T08:00:00Z',
      text,
      attachments: [],
    },
    { id: 'm2', role: 'agent', visibility: 'public', author: 'Dewi', at: null, text: 'On its way.', attachments: [] },
  ],
  folded: 0,
});

const deskWith = (options: { privately?: boolean; settings?: Partial<Settings>; memory?: Memory } = {}) => {
  const said: FromBrain[] = [];
  const desk = openDesk({
    account: 'acme.zendesk.com',
    privately: options.privately ?? false,
    brain,
    memory: options.memory ?? memory,
    settings: () => Promise.resolve({ ...defaults, ...options.settings }),
    change: () => Promise.resolve(),
    habits: () => Promise.resolve({}),
    changeHabits: () => Promise.resolve(),
    now: () => now,
    uiLanguage: 'en',
    say: (message) => said.push(message),
  });
  const troubles = (): readonly Trouble[] => said.flatMap((one) => (one.kind === 'trouble' ? [one.trouble] : []));
  const earlier = () => said.flatMap((one) => (one.kind === 'picture' ? [one.picture.earlier.length] : []));
  const look = (ticket: Ticket) => desk.hear({ kind: 'look', ticket });
  const type = async (id: string, text: string) => {
    await desk.hear({ kind: 'coach', key: `zendesk:acme.zendesk.com:${id}`, seq: 1, text, caret: null });
    const last = said.findLast((one) => one.kind === 'advice');
    return last?.advice.sentBefore;
  };
  return { look, troubles, earlier, type };
};

describe('a desk and its memory', () => {
  it('shows in one ticket what was stored of another', async () => {
    const { look, earlier, troubles } = deskWith();
    await look(ticketOf('1'));
    await look(ticketOf('2'));
    expect(earlier()).toEqual([0, 1]);
    expect(troubles()).toEqual([]);
  });

  it('stores nothing from a private window, says so once, and still shows what is known', async () => {
    await deskWith().look(ticketOf('1'));
    const { look, earlier, troubles } = deskWith({ privately: true });
    await look(ticketOf('2'));
    await look(ticketOf('3'));
    expect(await memory.counts()).toMatchObject({ tickets: 1 });
    expect(earlier()).toEqual([1, 1]);
    expect(troubles()).toEqual(['private-window']);
  });

  it('says nothing of a private window to who remembers nothing anyway', async () => {
    const { look, troubles } = deskWith({ privately: true, settings: { remember: false } });
    await look(ticketOf('2'));
    expect(troubles()).toEqual([]);
  });

  it('leaves a mangled record out, says so once, and shows the rest', async () => {
    const first = deskWith();
    await first.look(ticketOf('1'));
    await first.look(ticketOf('2'));
    await memory.close();
    await new Promise<void>((resolve, reject) => {
      const request = factory.open(historyName);
      request.addEventListener('success', () => {
        const db = request.result;
        const change = db.transaction('questions', 'readwrite');
        const rows = change.objectStore('questions');
        const all = rows.getAll();
        all.addEventListener('success', () => {
          const [one] = all.result as { id: string }[];
          if (one) rows.put({ ...one, matter: undefined, answer: { text: 7 } });
        });
        change.addEventListener('complete', () => {
          db.close();
          resolve();
        });
      });
      request.addEventListener('error', () => {
        reject(new Error('open failed'));
      });
    });
    const { look, earlier, troubles } = deskWith();
    await look(ticketOf('3'));
    await look(ticketOf('4'));
    expect(earlier()).toEqual([1, 2]);
    expect(troubles()).toEqual(['damaged-memory']);
    now += 2 * 3_600_000;
    // Seen again, the ticket is whole again.
    await look(ticketOf('1'));
    const later = deskWith();
    await later.look(ticketOf('5'));
    expect(later.troubles()).toEqual([]);
  });

  it('says when a draft nearly repeats a reply of an earlier ticket, and nothing of this one', async () => {
    const reply =
      'The courier lost the label on the way, so a new parcel left our warehouse today and arrives on Friday.';
    const first = deskWith();
    const old = ticketOf('1');
    await first.look({
      ...old,
      messages: old.messages.map((one) => (one.id === 'm2' ? { ...one, text: reply } : one)),
    });
    const { look, type } = deskWith();
    await look(ticketOf('2'));
    expect(await type('2', reply.replace('Friday', 'Saturday'))).toMatchObject({ ticketId: '1' });
    expect(
      await type('2', 'Where did you last see the parcel, and who signed for it at the door on that day?'),
    ).toBeNull();
    await look({ ...old, messages: old.messages.map((one) => (one.id === 'm2' ? { ...one, text: reply } : one)) });
    expect(await type('1', reply)).toBeNull();
  });

  it('coaches on and says once that there is no memory', async () => {
    const none = openMemory({
      indexedDB: Object.assign(new IDBFactory(), {
        open: () => {
          throw new DOMException('', 'SecurityError');
        },
      }),
    });
    const { look, earlier, troubles } = deskWith({ memory: none });
    await look(ticketOf('1'));
    await look(ticketOf('2'));
    expect(earlier()).toEqual([0, 0]);
    expect(troubles()).toEqual(['no-memory']);
  });

  it('says once that another context blocks, and goes on when it lets go', async () => {
    const other = await new Promise<IDBDatabase>((resolve) => {
      const request = factory.open(historyName, 1);
      request.addEventListener('success', () => {
        resolve(request.result);
      });
    });
    vi.spyOn(console, 'warn').mockReturnValue();
    const blocked = openMemory({ indexedDB: factory, patience: 20 });
    const { look, troubles } = deskWith({ memory: blocked });
    await look(ticketOf('1'));
    await look(ticketOf('2'));
    expect(troubles()).toEqual(['blocked']);
    other.close();
    await look(ticketOf('3'));
    expect(await blocked.counts()).toMatchObject({ tickets: 1 });
    await blocked.close();
  });

  it('keeps what was stored when the clock is moved back and forth', async () => {
    const { look } = deskWith();
    await look(ticketOf('1'));
    now = 0;
    await look(ticketOf('2'));
    expect(await memory.sweep(now)).toEqual({ tickets: 0 });
    now = start;
    await look(ticketOf('2'));
    expect(await memory.sweep(now)).toEqual({ tickets: 0 });
    expect(await memory.counts()).toMatchObject({ tickets: 2, messages: 4, questions: 2 });
  });
});
