// @vitest-environment happy-dom
import { signal as cell } from '@preact/signals-core';
import { expect, it } from 'vitest';
import type { Ticket } from '../core/ticket/ticket';
import type { Edit, Editor } from './editors/editor';
import { openHands } from './hands';
import type { Helpdesk } from './helpdesks/helpdesk';
import type { Notice } from './session';

const ticketOf = (id: string): Ticket => ({
  helpdesk: 'zendesk',
  account: 'acme.zendesk.com',
  id,
  channel: 'email',
  subject: null,
  requester: { name: null, id: null, email: null },
  messages: [],
  folded: 0,
});

/** A reply box that takes its time, as real ones do. */
const open = () => {
  const element = document.createElement('div');
  const ticket = cell<Ticket | null>(ticketOf('1'));
  const notice = cell<Notice | null>(null);
  let text = 'My order is';
  let finish = (): void => undefined;
  const editor: Editor = {
    element,
    read: () => ({ text, rangeOf: () => null, sameBlock: () => true }),
    caret: () => text.length,
    replace: ({ start, end }, _, words) =>
      new Promise<Edit>((resolve) => {
        finish = () => {
          text = text.slice(0, start) + words + text.slice(end);
          resolve('done');
        };
      }),
    onChange: () => undefined,
  };
  const id = (): string => ticket.peek()?.id ?? '';
  const helpdesk: Helpdesk = {
    id: 'zendesk',
    hosts: [],
    ticketId: id,
    readTicket: () => ticket.peek(),
    findComposer: () => ({ element, mode: 'public', ticketId: id() }),
    findMessage: () => null,
    watch: () => undefined,
    health: () => ({}),
  };
  const { signal } = new AbortController();
  const hands = openHands({ page: document, helpdesk, ticket, editor: () => editor, notice, signal });
  return { hands, ticket, notice, text: () => text, finish: () => finish() };
};

it('does one edit at a time: a second press while the first is under way changes and says nothing', async () => {
  const { hands, notice, text, finish } = open();
  const first = hands.insert('HB-1');
  const second = hands.insert('HB-1');
  finish();
  await Promise.all([first, second]);
  expect(text()).toBe('My order is HB-1');
  expect(notice.value).toBeNull();
  expect(hands.canUndo.value).toBe(true);
  const third = hands.insert('now');
  finish();
  await third;
  expect(text()).toBe('My order is HB-1 now');
});

it('offers no undo in the next ticket for an edit that ended after the switch', async () => {
  const { hands, ticket, notice, finish } = open();
  const edit = hands.insert('HB-1');
  ticket.value = ticketOf('2');
  hands.forget();
  finish();
  await edit;
  expect(hands.canUndo.value).toBe(false);
  expect(notice.value).toBeNull();
});
