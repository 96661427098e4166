import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf, isToBrain } from './accept';

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
