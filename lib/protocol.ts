/**
 * The whole wire between page and background, in one file. Types only.
 * A content script opens one port (`portName`) a tab and speaks `ToBrain`; the background answers `FromBrain`.
 * The background may be stopped at any moment and forgets its cases: it then answers `unknown`, and the page looks again.
 */
import type { Advised } from './core/coach/coach';
import type { CardWords } from './core/concerns/card-words';
import type { ConcernId } from './core/concerns/concerns';
import type { Finding } from './core/hints/hint';
import type { Lang } from './core/languages/language';
import type { Earlier } from './core/repeats/repeat';
import type { Fact } from './core/ticket/facts';
import type { Heat } from './core/ticket/heat';
import type { Question } from './core/ticket/questions';
import type { Ticket, TicketKey } from './core/ticket/ticket';

export const portName = 'sapa';

/** 1 for a question that is new. */
export type AskedTimes = { readonly times: number; readonly since: string | null };

/** What Sapa knows of a ticket before the draft: the panel's first three parts. */
export type Picture = {
  readonly key: TicketKey;
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  /** Runs beside `questions`: how often the customer has asked it in this thread, and when first (ISO 8601) as far as known. */
  readonly asked: readonly AskedTimes[];
  readonly heat: Heat;
  readonly earlier: readonly Earlier[];
  /** How many contacts of this customer on this matter, this one included; 1 when it is the first. */
  readonly contacts: number;
  readonly firstContact: string | null;
  readonly folded: number | null;
  /** The agent asked for quiet on this ticket: facts are shown, hints are not. */
  readonly quiet: boolean;
};

/** A finding with the words of its card, in the agent's language. */
export type Carded = Omit<Advised, 'also'> & {
  readonly card: CardWords;
  /** What else is wrong with the same words. */
  readonly also: readonly (Finding & { readonly card: CardWords })[];
};

/** What Sapa says to a draft. */
export type Advice = {
  readonly key: TicketKey;
  /** The draft that was judged; a page shows nothing of advice to a text it no longer has. */
  readonly text: string;
  /** In the order they matter; at most one is `shown`. */
  readonly findings: readonly Carded[];
  /** For each question of the picture: does the draft answer it? */
  readonly answered: readonly boolean[];
  /** A reply to this customer in an earlier ticket that the draft nearly repeats. */
  readonly sentBefore: SentBefore | null;
};

export type SentBefore = { readonly ticketId: string; readonly at: string };

/** What of the settings concerns the page. */
export type PageSettings = {
  readonly lang: Lang;
  /** Sapa is on for this site and not asked to be quiet. */
  readonly active: boolean;
  /** Milliseconds since 1970 at which a requested quiet ends; null when none was requested. */
  readonly quietUntil: number | null;
  /** The panel's remembered size on this helpdesk, CSS px; null before it was ever changed. */
  readonly panel: PanelSize | null;
};

export type PanelSize = { readonly width: number; readonly height: number };

/** The agent's answer to a hint. */
export type Act =
  | { readonly kind: 'not-useful'; readonly concern: ConcernId; readonly quote: string }
  | { readonly kind: 'quiet-ticket'; readonly key: TicketKey }
  | { readonly kind: 'concern-off'; readonly concern: ConcernId }
  | { readonly kind: 'panel-size'; readonly helpdesk: string; readonly size: PanelSize };

/** Something went wrong that the agent should know once. */
export type Trouble =
  | 'disk-full'
  | 'blocked'
  | 'unreadable-memory'
  | 'no-memory'
  /** Some stored records make no sense any more and are left out. */
  | 'damaged-memory'
  /** A private window: what is read there is not stored. */
  | 'private-window';

export type ToBrain =
  | { readonly kind: 'hello' }
  | { readonly kind: 'look'; readonly ticket: Ticket }
  | {
      readonly kind: 'coach';
      readonly key: TicketKey;
      readonly seq: number;
      readonly text: string;
      readonly caret: number | null;
    }
  | { readonly kind: 'act'; readonly act: Act };

export type FromBrain =
  | { readonly kind: 'settings'; readonly settings: PageSettings }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'advice'; readonly seq: number; readonly advice: Advice }
  | { readonly kind: 'unknown'; readonly key: TicketKey }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** From the background to the content script in a tab (`tabs.sendMessage`): a key of the manifest's `commands`, or a changed setting. */
export type Nudge = { readonly kind: 'command'; readonly command: Command } | { readonly kind: 'settings-changed' };
export type Command = 'toggle-panel' | 'next-hint' | 'insert-fact';

/** Asked by the popup of the content script in the active tab (`tabs.sendMessage`). */
export type TabQuestion = { readonly kind: 'what-do-you-see' };
export type TabAnswer = {
  readonly account: string;
  readonly status: string;
  readonly ticketId: string | null;
  readonly subject: string | null;
  readonly picture: Picture | null;
};
