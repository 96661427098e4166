import { readLine } from '../reading/line';
import { findFirst } from '../reading/row';
import type { Requester, Ticket } from '../../../core/ticket/ticket';
import { channelOf } from './channel';
import { readSwitch } from './composer';
import { findTab, type Pane } from './pane';
import { rows } from './selectors';
import { readThread, type Shown } from './thread';

const readSubject = (page: Document, pane: Pane, id: string): string | null => {
  const field = findFirst(pane.column, rows.subject) ?? findFirst(pane.workspace, rows.subject);
  const typed = field instanceof HTMLInputElement ? field.value.trim() : (readLine(field) ?? '');
  if (typed !== '') return typed;
  const tab = findTab(page, id);
  return tab ? readLine(findFirst(tab, rows.tabTitle)) : null;
};

/**
 * Name from the breadcrumb, id from a customer's message. With several customers in the thread the id must be the
 * named one's: memory is kept by it, and two people must not share one.
 */
const readRequester = (pane: Pane, thread: readonly Shown[]): Requester => {
  const customers = thread.filter(({ message }) => message.role === 'customer' && message.author !== null);
  const named = readLine(findFirst(pane.workspace, rows.requester));
  const first = customers[0];
  const alone = customers.every(({ entry }) => entry.authorId === first?.entry.authorId);
  const same = named === null || alone ? first : customers.find(({ message }) => message.author === named);
  return { name: named ?? first?.message.author ?? null, id: same?.entry.authorId ?? null, email: null };
};

/** The ticket that a pane shows. */
export const readPaneTicket = (page: Document, pane: Pane, id: string): Ticket => {
  const thread = readThread(pane);
  const origins = thread.filter(({ entry }) => entry.visibility === 'public').map(({ entry }) => entry.origin);
  const more = findFirst(pane.column, rows.more) ?? findFirst(pane.workspace, rows.more);
  return {
    helpdesk: 'zendesk',
    account: page.location.host,
    id,
    channel: channelOf(readSwitch(pane), origins),
    subject: readSubject(page, pane, id),
    requester: readRequester(pane, thread),
    messages: thread.map(({ message }) => message),
    folded: more ? null : 0,
  };
};
