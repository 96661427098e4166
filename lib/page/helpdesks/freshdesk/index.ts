import type { Helpdesk } from '../helpdesk';
import { freshdeskHosts } from '../hosts';
import { readHealth } from '../reading/row';
import { watchPage, type Watched } from '../reading/watch';
import { findPageComposer, hearComposers } from './composer';
import { items } from './item';
import { findTicketId, readTicketId } from './place';
import { rows } from './selectors';
import { readEmail, readPageTicket } from './ticket';
import { readThread } from './thread';

const watched: Watched = {
  settled: (page) => readTicketId(new URL(page.location.href)) === null || findTicketId(page) !== null,
  paintMatters: '.ticket-details__item, .ticket-editor, .emails-info',
  attributes: ['data-album', 'data-note-id', 'data-test-notify-to', 'data-test-is-agent', 'contenteditable'],
  noise: '.fr-toolbar, .fr-popup, .fr-tooltip',
};

/** Freshdesk, on its own hosts and on customers' domains. */
export const freshdesk: Helpdesk = {
  id: 'freshdesk',
  hosts: freshdeskHosts.suffixes,
  ticketId: readTicketId,
  readTicket(page) {
    const id = findTicketId(page);
    return id === null ? null : readPageTicket(page, id);
  },
  findComposer(page) {
    const id = findTicketId(page);
    return id === null ? null : findPageComposer(page, id);
  },
  findMessage(page, messageId) {
    const id = findTicketId(page);
    const thread = id === null ? [] : readThread(page, id, readEmail(page));
    return thread.find(({ message }) => message.id === messageId)?.element ?? null;
  },
  watch(page, onChange, signal) {
    if (signal.aborted) return;
    items.open(signal);
    const soon = watchPage(page, watched, onChange, signal);
    hearComposers(page, findTicketId, soon, signal);
  },
  health(page) {
    const id = findTicketId(page);
    return readHealth(rows, () => (id === null ? null : page), id ?? '');
  },
};
