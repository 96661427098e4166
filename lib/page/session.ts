import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Finding } from '../core/hints/hint';
import type { Lang } from '../core/languages/language';
import type { Ticket } from '../core/ticket/ticket';
import type { Advice, Picture } from '../protocol';

/**
 * `away`: no ticket on this page, or Sapa is off here: nothing is drawn. `attached`: reading and coaching. `note`: an internal note, silent. `unsure`: neither reply nor note can be told,
 * hints are shown and labelled. `no-composer`: a ticket is open, no reply box. `unreadable`: a ticket page whose
 * parts were not found. `quiet`: the agent asked for quiet. `offline`: the background does not answer.
 */
export type Status = 'away' | 'attached' | 'note' | 'unsure' | 'no-composer' | 'unreadable' | 'quiet' | 'offline';

/** Something to tell the agent once, in a line; a key of the notices in `core/i18n`. */
export type Notice =
  | 'copied'
  | 'refused'
  | 'moved'
  | 'undone'
  | 'disk-full'
  | 'blocked'
  | 'unreadable-memory'
  | 'no-memory'
  | 'damaged-memory'
  | 'private-window';

/** Where the reply box stands, in CSS px of the viewport; null when there is none. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** All that the panel may see and do. Components know nothing else of the page. */
export interface Session {
  readonly status: ReadonlySignal<Status>;
  readonly lang: ReadonlySignal<Lang>;
  readonly ticket: ReadonlySignal<Ticket | null>;
  readonly picture: ReadonlySignal<Picture | null>;
  readonly advice: ReadonlySignal<Advice | null>;
  readonly box: ReadonlySignal<Box | null>;
  readonly notice: Signal<Notice | null>;
  /** Is the panel open? */
  readonly open: Signal<boolean>;
  /** The finding whose card is open, by its place in `advice.findings`; null for none. */
  readonly card: Signal<number | null>;
  /** The agent came by a key of the manifest's commands: the next card to open takes the focus, then sets this back. */
  readonly byKey: Signal<boolean>;
  /** Can the last edit be taken back? */
  readonly canUndo: ReadonlySignal<boolean>;

  /** Inserts at the last caret. */
  insert(text: string): Promise<void>;
  /** Puts `text` in place of the finding's words. */
  replace(finding: Finding, text: string): Promise<void>;
  undo(): Promise<void>;
  copy(text: string): Promise<void>;
  /** Scrolls the thread to the message and highlights `quote` in it. */
  showInThread(messageId: string, quote: string | null): void;
  /** Gives the focus back to the reply box, the caret where it was. */
  focusComposer(): void;
  notUseful(finding: Finding): void;
  quietForTicket(): void;
  turnOff(finding: Finding): void;
  /** Asks the background for the settings again. */
  greet(): void;
  /** The panel's size, remembered per helpdesk. */
  readonly panelSize: Signal<{ readonly width: number; readonly height: number }>;
}
