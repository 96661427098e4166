import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBrain } from '../../lib/core/coach/brain';
import { keyOf } from '../../lib/core/ticket/ticket';
import type { FromBrain } from '../../lib/protocol';
import { openMemory } from '../../lib/store/memory';
import { defaults } from '../../lib/store/settings';
import { accountOf, isToBrain } from './accept';
import { openDesk } from './desk';

const tab = { id: 'me', url: 'https://acme.zendesk.com/agent/tickets/1', frameId: 0, tab: { id: 3 } };

describe('a port', () => {
  it('is taken from our own content script in the top frame of a helpdesk tab', () => {
    expect(accountOf(tab, 'me')).toBe('acme.zendesk.com');
    expect(accountOf({ ...tab, url: 'https://shop.freshdesk.com/a/tickets/1' }, 'me')).toBe('shop.freshdesk.com');
  });

  it.each([
    ['another extension', { ...tab, id: 'other' }],
    ['a page of ours, not a tab', { ...tab, tab: undefined }],
    ['a frame', { ...tab, frameId: 4 }],
    ['a host that only looks alike', { ...tab, url: 'https://acme.zendesk.com.evil.example/agent' }],
    ['a bare suffix', { ...tab, url: 'https://.zendesk.com/agent' }],
    ['plain http', { ...tab, url: 'http://acme.zendesk.com/agent' }],
    ['no address', { ...tab, url: undefined }],
    ['nobody', undefined],
  ])('is refused to %s', (_, sender) => {
    expect(accountOf(sender, 'me')).toBeNull();
  });
});

const ticket = {
  helpdesk: 'zendesk',
  account: 'acme.zendesk.com',
  id: '1',
  channel: 'email',
  subject: null,
  requester: { name: null, id: null, email: null },
  messages: [{ id: 'm1', role: 'customer', visibility: 'public', author: null, at: null, text: 'Hi', attachments: [] }],
  folded: 0,
};

describe('a message', () => {
  it('is taken when well formed', () => {
    expect(isToBrain({ kind: 'hello' }, 'acme.zendesk.com')).toBe(true);
    expect(isToBrain({ kind: 'look', ticket }, 'acme.zendesk.com')).toBe(true);
    expect(isToBrain({ kind: 'coach', key: 'k', seq: 1, text: '', caret: null }, 'acme.zendesk.com')).toBe(true);
  });

  it('is refused about another account than the one it came from', () => {
    expect(isToBrain({ kind: 'look', ticket }, 'other.zendesk.com')).toBe(false);
  });

  it.each([
    ['a concern that does not exist', { kind: 'not-useful', concern: '__proto__', quote: 'x' }],
    ['a concern that every object has', { kind: 'concern-off', concern: 'constructor' }],
    ['quiet on the ticket of another account', { kind: 'quiet-ticket', key: 'zendesk:other.zendesk.com:1' }],
    ['a size without sides', { kind: 'panel-size', helpdesk: 'zendesk', size: { width: 'wide' } }],
  ])('is refused with %s', (_, act) => {
    expect(isToBrain({ kind: 'act', act }, 'acme.zendesk.com')).toBe(false);
  });

  it('is taken when an agent answers a hint', () => {
    const acts = [
      { kind: 'not-useful', concern: 'blame', quote: 'You failed' },
      { kind: 'quiet-ticket', key: 'zendesk:acme.zendesk.com:1' },
      { kind: 'concern-off', concern: 'blame' },
      { kind: 'panel-size', helpdesk: 'zendesk', size: { width: 300, height: 200 } },
    ];
    for (const act of acts) expect(isToBrain({ kind: 'act', act }, 'acme.zendesk.com'), act.kind).toBe(true);
  });

  it('breaks nothing behind the door when it was let in', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '__proto__', 'You failed to reply. Why?'));
    const maybe = fc.option(text);
    const any = {
      helpdesk: text,
      account: fc.constant('acme.zendesk.com'),
      id: text,
      channel: fc.constantFrom('email', 'chat', 'messaging', 'unknown'),
      subject: maybe,
      requester: fc.record({ name: maybe, id: maybe, email: maybe }),
      messages: fc.array(
        fc.record({
          id: text,
          role: fc.constantFrom('customer', 'agent', 'third-party', 'bot', 'unknown'),
          visibility: fc.constantFrom('public', 'internal', 'unknown'),
          author: maybe,
          at: maybe,
          text,
          attachments: fc.array(text, { maxLength: 2 }),
        }),
        { maxLength: 4 },
      ),
      folded: fc.option(fc.integer()),
    };
    const brain = createBrain();
    await fc.assert(
      fc.asyncProperty(fc.record(any), text, fc.option(fc.integer()), async (seen, words, caret) => {
        const said: FromBrain[] = [];
        const desk = openDesk({
          account: 'acme.zendesk.com',
          privately: false,
          brain,
          memory: openMemory(),
          settings: () => Promise.resolve({ ...defaults, remember: false }),
          change: () => Promise.resolve(),
          habits: () => Promise.resolve({}),
          changeHabits: () => Promise.resolve(),
          now: () => 0,
          uiLanguage: 'en',
          say: (message) => said.push(message),
        });
        const key = keyOf(seen);
        const messages: unknown[] = [
          { kind: 'look', ticket: seen },
          { kind: 'coach', key, seq: 1, text: words, caret },
        ];
        for (const message of messages) {
          if (!isToBrain(message, 'acme.zendesk.com')) throw new Error('Not let in');
          await desk.hear(message);
        }
        expect(said.map(({ kind }) => kind)).toEqual(['picture', 'advice']);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('look', 'coach', 'act', 'hello', 'else'), (anything, kind) => {
        expect(typeof isToBrain(anything, 'a')).toBe('boolean');
        if (kind !== 'hello')
          expect(isToBrain({ kind, ticket: anything, act: anything, text: anything }, 'a')).toBe(false);
      }),
    );
  });
});
