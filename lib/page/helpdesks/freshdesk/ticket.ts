import { readOwnLine } from '../reading/line';
import { findAll, findFirst } from '../reading/row';
import type { Message, Ticket } from '../../../core/ticket/ticket';
import { readTitle } from './place';
import { rows } from './selectors';
import { readThread } from './thread';

/** The requester's address from the contact panel, in small letters. */
export const readEmail = (page: Document): string | null => {
  const text = findFirst(page, rows.email)?.textContent ?? '';
  return /[^\s<>"(),;:]+@[^\s<>"(),;:]+\.[^\s<>"(),;:]+/.exec(text)?.[0].toLowerCase() ?? null;
};

const readSubject = (page: Document, id: string): string | null => {
  const heading = readOwnLine(findFirst(page, rows.subject));
  if (heading !== null) return heading;
  const title = readTitle(page.title);
  return title?.id === id && title.subject !== '' ? title.subject : null;
};

/** "+11 conversations" says how many; a button without digits, or a running load, that there are some. */
const countFolded = (page: Document): number | null => {
  const buttons = findAll(page, rows.more);
  if (buttons.length === 0) return findFirst(page, rows.loading) ? null : 0;
  let sum = 0;
  for (const button of buttons) {
    const digits = /\d+/.exec(button.textContent ?? '')?.[0];
    if (digits === undefined) return null;
    sum += Number(digits);
  }
  return sum;
};

const nameOf = (messages: readonly Message[]): string | null =>
  messages.find(({ role, author }) => role === 'customer' && author !== null)?.author ?? null;

/** The ticket the page shows, known to be `id`. */
export const readPageTicket = (page: Document, id: string): Ticket => {
  const email = readEmail(page);
  const messages = readThread(page, id, email).map(({ message }) => message);
  return {
    helpdesk: 'freshdesk',
    account: page.location.host,
    id,
    channel: 'email',
    subject: readSubject(page, id),
    requester: { name: nameOf(messages), id: null, email },
    messages,
    folded: countFolded(page),
  };
};
