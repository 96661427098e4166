import type { Mode } from '../../../lib/page/helpdesks/helpdesk';
import type { Role, Ticket, Visibility } from '../../../lib/core/ticket/ticket';

/** A change to a fixture before it is read. `at` is a selector that must match; all matches are changed. */
export type Edit =
  | { readonly at: string; readonly attribute: string; readonly value: string | null }
  | { readonly at: string; readonly addClass?: string; readonly removeClass?: string }
  | { readonly at: string; readonly remove: true }
  | { readonly at: string; readonly prepend?: string; readonly append?: string; readonly html?: string }
  /** Turns the order of the children round. */
  | { readonly at: string; readonly reverse: true }
  /** Moves the first children to the end. */
  | { readonly at: string; readonly rotate: number }
  /** Replaces the content of the element's open shadow root. */
  | { readonly at: string; readonly shadow: string }
  | { readonly title: string };

/** A page state with a name. */
export type Variant<Extra = unknown> = {
  readonly name: string;
  readonly url?: string;
  readonly edits: readonly Edit[];
} & Extra;

/** All that the questions need to know about one helpdesk's fixture. */
export type Specimen = {
  readonly helpdesk: string;
  /** File in `fixtures/`. */
  readonly file: string;
  readonly url: string;
  readonly ticket: Ticket;
  /** Other tickets in the same file. */
  readonly scenes: readonly Variant<{ readonly ticket: Ticket }>[];
  /** The same ticket in another document order; must read the same. */
  readonly disorders: readonly Variant[];
  /** The same page in other languages, with other decoration; must read the same. */
  readonly disguises: readonly Variant[];
  /** Pages between two tickets, or of another ticket: nothing may be read, no box found. */
  readonly strangers: readonly Variant[];
  /** What must never turn up in the ticket. */
  readonly secrets: readonly string[];
  /** A message's body, where quotes and hostile markup are put in, and that message's id. */
  readonly body: string;
  readonly bodyId: string;
  readonly quotes: readonly string[];
  readonly marks: readonly Variant<{ readonly id: string; readonly role: Role; readonly visibility: Visibility }>[];
  readonly modes: readonly Variant<{ readonly mode: Mode; readonly click?: string }>[];
  readonly folds: readonly Variant<{ readonly folded: number | null }>[];
  /** Other changes and what they change in the ticket. */
  readonly turns: readonly Variant<{ readonly change: Partial<Ticket> }>[];
  /** How often the first selector of each row matches in the untouched file. */
  readonly counts: Readonly<Record<string, number>>;
  /** Per row and step, what makes this step fail; each entry comes on top of those before it. */
  readonly breaks: Readonly<Record<string, readonly (readonly Edit[])[]>>;
  readonly composer: string;
  /** A ticket whose pane a style sheet alone brings up, without any change in the body; null where there is none. */
  readonly lateSwap: { readonly url: string; readonly css: string; readonly ticketId: string } | null;
  /** HTML of one more message that replaces nothing; appended to `log`. */
  readonly log: string;
  message(n: number, text: string): string;
};
