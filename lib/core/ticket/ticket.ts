/** Who wrote a message. `unknown` stays unknown: nobody guesses between customer and agent. */
export type Role = 'customer' | 'agent' | 'third-party' | 'bot' | 'unknown';

export type Visibility = 'public' | 'internal' | 'unknown';

/** `email` is long form with greeting and close; `chat` and `messaging` are quick turns. */
export type Channel = 'email' | 'chat' | 'messaging' | 'unknown';

/** One entry of the conversation, as the helpdesk shows it. */
export type Message = {
  /** Unique in its ticket and the same each time the page is read. */
  readonly id: string;
  readonly role: Role;
  readonly visibility: Visibility;
  readonly author: string | null;
  /** ISO 8601 with zone, or null where the page shows no machine-readable time. */
  readonly at: string | null;
  /** Plain text; blocks are separated by line feeds. May still hold quoted mail and a signature. */
  readonly text: string;
  /** File names. */
  readonly attachments: readonly string[];
};

export type Requester = { readonly name: string | null; readonly id: string | null; readonly email: string | null };

/** A ticket as read from the page: plain data, safe to send over the wire. */
export type Ticket = {
  readonly helpdesk: string;
  /** The helpdesk account's host name, for example `acme.zendesk.com`. Memory never crosses accounts. */
  readonly account: string;
  readonly id: string;
  readonly channel: Channel;
  readonly subject: string | null;
  readonly requester: Requester;
  /** In the order they were written, oldest first. */
  readonly messages: readonly Message[];
  /** Older messages that the page has folded away: their number, 0 for none, null for "some, number unknown". */
  readonly folded: number | null;
};

/** Names one ticket across helpdesks and accounts. */
export type TicketKey = string;

export const keyOf = (ticket: Pick<Ticket, 'helpdesk' | 'account' | 'id'>): TicketKey =>
  `${ticket.helpdesk}:${ticket.account}:${ticket.id}`;
