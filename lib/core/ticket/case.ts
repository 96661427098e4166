import type { Lang } from '../languages/language';
import type { Draft } from '../text/draft';
import type { Fact } from './facts';
import type { Heat } from './heat';
import type { Question } from './questions';
import type { Message, Ticket } from './ticket';

/** A public message of customer or agent, cut into sentences. Spans are in `message.text`. */
export type Turn = { readonly message: Message; readonly draft: Draft };

/** All that Sapa understands of a ticket before a word is typed. Made once a ticket version, read by every hint. */
export type Case = {
  readonly ticket: Ticket;
  /** Public turns of customer and agent, oldest first; notes, bots and third parties are left out. */
  readonly turns: readonly Turn[];
  /** What the customer has told, oldest first. */
  readonly facts: readonly Fact[];
  /** What the customer wants to know or have done. */
  readonly questions: readonly Question[];
  readonly heat: Heat;
  /** The language the customer writes in, null when it cannot be told. */
  readonly lang: Lang | null;
  /** No agent has answered publicly yet. */
  readonly firstReply: boolean;
};
