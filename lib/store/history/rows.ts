import type { Frequencies } from '../../core/repeats/frequencies';
import type { TicketKey } from '../../core/ticket/ticket';

/**
 * One contact: a ticket of a requester. Times are milliseconds since 1970. Everything here and below is redacted.
 * A later version may add fields; none is removed or changes its meaning without an upgrade.
 */
export type TicketRow = {
  readonly key: TicketKey;
  readonly account: string;
  readonly ticketId: string;
  readonly subject: string | null;
  /** `requesterKeys` of whoever asked: also the aliases by which they can be forgotten. */
  readonly requesters: readonly string[];
  /** Order, tracking and serial numbers the customer gave. */
  readonly references: readonly string[];
  /** When the first message was written, or first seen where the page shows no time. */
  readonly startedAt: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** Digest of what was recorded last, to skip a ticket in which nothing is new. */
  readonly mark: string;
};

/** A public message of customer or agent. */
export type MessageRow = {
  /** `<ticket key>#<message id>` */
  readonly id: string;
  readonly ticket: TicketKey;
  readonly account: string;
  readonly role: 'customer' | 'agent';
  /** The agent's name; customers' names are not kept. */
  readonly author: string | null;
  readonly at: number;
  readonly text: string;
};

export type Answer = {
  readonly text: string;
  readonly by: string | null;
  readonly at: number;
  /** Nothing more was asked in the ticket after it, as far as was seen; missing in rows of version 1. */
  readonly settled?: boolean;
};

/** What a customer wanted to know, with the public reply that followed. */
export type QuestionRow = {
  /** `<message row id>#<digest of the words>` */
  readonly id: string;
  readonly ticket: TicketKey;
  readonly account: string;
  readonly message: string;
  readonly at: number;
  /** The customer's words, to be shown. */
  readonly text: string;
  /** What it is about, to be compared: the words, with some of what stands around them when they alone say little. */
  readonly matter: string;
  /** `indexKey` of each word of the matter: account, word, newest first. */
  readonly keys: readonly string[];
  readonly answer: Answer | null;
};

/** A question that the frequencies of its account do not hold yet; numbered as they come. */
export type PendingRow = {
  readonly no?: number;
  readonly account: string;
  readonly question: string;
  readonly matter: string;
};

/** How often each word and gram was asked about in an account, without what is pending. */
export type FrequenciesRow = Frequencies & { readonly account: string };

/**
 * `edition` counts up whenever frequencies change other than by new pending rows: whoever holds them in memory reads anew.
 * `keys` tells by which key making the index was written, and how far a rewriting has come (null: all is done).
 * `ahead` stands while some tickets were last seen "in the future", since this time of the clock,
 * and when that was last looked at.
 */
export type MarkRow =
  | { readonly name: 'edition'; readonly value: number }
  | { readonly name: 'keys'; readonly by: string; readonly cursor: string | null }
  | { readonly name: 'ahead'; readonly since: number; readonly last: number };
