import { createNumbering, fingerprint } from '../reading/fingerprint';
import { findAll } from '../reading/row';
import type { Message } from '../../../core/ticket/ticket';
import { items, type Item } from './item';
import { roleOf, visibilityOf } from './role';
import { rows } from './selectors';

/** A message with the element that shows it. */
export type Shown = { readonly element: HTMLElement; readonly message: Message };

const idOf = (item: Item, first: boolean, ticketId: string): string => {
  if (item.id !== null) return item.id;
  return first ? `ticket_${ticketId}` : `unnamed/${item.author ?? '-'}/${fingerprint(item.text)}`;
};

/** The conversation, oldest first as Freshdesk shows it; it gives no machine-readable time. */
export const readThread = (page: Document, ticketId: string, requesterEmail: string | null): readonly Shown[] => {
  const number = createNumbering();
  const description = findAll(page, rows.description).slice(0, 1);
  const replies = findAll(page, rows.reply).filter((element) => !description.includes(element));
  const placed = [...description, ...replies].flatMap((element) => {
    const item = items.read(element);
    return item ? [{ element, item }] : [];
  });
  const around = { requestorSeen: placed.some(({ item }) => item.requestor), requesterEmail };
  return placed.map(({ element, item }) => ({
    element,
    message: {
      id: number(idOf(item, description.includes(element), ticketId)),
      role: roleOf(item, around),
      visibility: visibilityOf(item, around),
      author: item.author,
      at: null,
      text: item.text,
      attachments: item.attachments,
    },
  }));
};
