import type { Ticket } from '../../core/ticket/ticket';

/** `unknown`: neither reply nor note could be told from locale-independent marks; hints are shown, labelled. */
export type Mode = 'public' | 'internal' | 'unknown';

/** The reply box of one ticket. */
export type Composer = { readonly element: HTMLElement; readonly mode: Mode; readonly ticketId: string };

/** Which step of each selector's fallback list matched, for the honest "Sapa cannot read this page". */
export type Health = Readonly<Record<string, string | null>>;

/** A helpdesk: reads its page, never writes to it, knows no hints. */
export interface Helpdesk {
  readonly id: string;
  /** Host suffixes, for example `.zendesk.com`. */
  readonly hosts: readonly string[];
  /** The ticket the URL names; null on pages that show none. */
  ticketId(url: URL): string | null;
  /** The visible ticket, null while the page is between two tickets or shows none. Never a hidden ticket's content. */
  readTicket(page: Document): Ticket | null;
  /** The reply box of the visible ticket; null when none is open or its ticket is not the one in the URL. */
  findComposer(page: Document): Composer | null;
  /** The element of a message, to scroll to; null when the page no longer shows it. */
  findMessage(page: Document, messageId: string): HTMLElement | null;
  /** Calls back, coalesced, when ticket, thread or composer may have changed: DOM changes, focus, navigation. No timer while idle. */
  watch(page: Document, onChange: () => void, signal: AbortSignal): void;
  health(page: Document): Health;
}
