import { findFirst } from '../reading/row';
import { rows } from './selectors';

/** The ticket a URL names: `/a/tickets/352179`; lists have words there. */
export const readTicketId = (url: URL): string | null => /^\/a\/tickets\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1] ?? null;

/** The page's title is "[#id] Subject : Account". */
export const readTitle = (title: string): { readonly id: string; readonly subject: string } | null => {
  const found = /^\s*\[#(\d+)\]\s*(.*?)\s*(?::[^:]*)?$/s.exec(title);
  return found ? { id: found[1] ?? '', subject: found[2] ?? '' } : null;
};

/** The ticket that the page shows, told by the first message, else by the title; null when nothing tells. */
const readShownId = (page: Document): string | null => {
  const album = findFirst(page, rows.description)?.getAttribute('data-album') ?? '';
  return /^ticket_(\d+)$/.exec(album)?.[1] ?? readTitle(page.title)?.id ?? null;
};

/**
 * The id of the ticket that URL and page agree on. Null off tickets and while the page still shows the ticket before.
 * Where the page does not name its ticket at all, the URL's word and a conversation have to do.
 */
export const findTicketId = (page: Document): string | null => {
  const id = readTicketId(new URL(page.location.href));
  if (id === null) return null;
  const shown = readShownId(page);
  if (shown === null) return findFirst(page, rows.description) || findFirst(page, rows.reply) ? id : null;
  return shown === id ? id : null;
};
