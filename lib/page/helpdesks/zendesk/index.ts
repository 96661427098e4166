import type { Helpdesk } from '../helpdesk';
import { zendeskHosts } from '../hosts';
import { readHealth } from '../reading/row';
import { watchPage, type Watched } from '../reading/watch';
import { findPaneComposer } from './composer';
import { entries } from './message';
import { findPane, readTicketId, type Pane } from './pane';
import { rows } from './selectors';
import { readPaneTicket } from './ticket';
import { readThread } from './thread';

type Place = { readonly id: string; readonly pane: Pane };

const findPlace = (page: Document): Place | null => {
  const id = readTicketId(new URL(page.location.href));
  const pane = id === null ? null : findPane(page, id);
  return id === null || !pane ? null : { id, pane };
};

const watched: Watched = {
  settled: (page) => readTicketId(new URL(page.location.href)) === null || findPlace(page) !== null,
  paintMatters: '#main_panes > *, [data-garden-id="navigation.main"] > *, .workspace, .ticket-panes-grid-layout',
  attributes: [
    'data-is-active',
    'data-entity-is-selected',
    'data-selected',
    'data-channel',
    'data-channel-switcher-trigger-for-ticket-id',
    'data-ticket-id',
    'data-side-conversations-anchor-id',
    'type',
    'datetime',
    'aria-hidden',
    'contenteditable',
  ],
  noise: '.ck-body-wrapper, [data-test-id="omnichannel-composer-toolbar"]',
};

/** Zendesk Agent Workspace. */
export const zendesk: Helpdesk = {
  id: 'zendesk',
  hosts: zendeskHosts.suffixes,
  ticketId: readTicketId,
  readTicket(page) {
    const place = findPlace(page);
    return place && readPaneTicket(page, place.pane, place.id);
  },
  findComposer(page) {
    const place = findPlace(page);
    return place && findPaneComposer(place.pane, place.id);
  },
  findMessage(page, messageId) {
    const place = findPlace(page);
    const shown = place && readThread(place.pane).find(({ message }) => message.id === messageId);
    return shown ? shown.element : null;
  },
  watch(page, onChange, signal) {
    entries.open(signal);
    watchPage(page, watched, onChange, signal);
  },
  health(page) {
    const place = findPlace(page);
    const wide = new Set(['pane', 'tab', 'tabTitle']);
    return readHealth(rows, (name) => (wide.has(name) ? page : (place?.pane.workspace ?? null)), place?.id ?? '');
  },
};
