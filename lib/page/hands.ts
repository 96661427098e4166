import { signal as cell, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Ticket } from '../core/ticket/ticket';
import type { Finding } from '../core/hints/hint';
import type { Edit, Editor } from './editors/editor';
import { copyInstead } from './editors/clipboard';
import { pause } from './editors/select';
import { openUndo } from './editors/undo';
import type { Helpdesk } from './helpdesks/helpdesk';
import type { Notice } from './session';

type Options = {
  readonly page: Document;
  readonly helpdesk: Helpdesk;
  readonly ticket: ReadonlySignal<Ticket | null>;
  readonly editor: () => Editor | null;
  readonly notice: Signal<Notice | null>;
  readonly signal: AbortSignal;
};

/** What Sapa may do in the reply box, each time only because the agent asked for it. */
export type Hands = {
  readonly canUndo: ReadonlySignal<boolean>;
  keepCaret(caret: number | null): void;
  insert(text: string): Promise<void>;
  replace(finding: Finding, text: string): Promise<void>;
  undo(): Promise<void>;
  copy(text: string): Promise<void>;
  focusComposer(): void;
  /** Another ticket: the last caret and edit are not its own. */
  forget(): void;
};

/** Words put between others need a blank on each side, unless there is one or a bracket opens. */
const spaced = (text: string, before: string, after: string): string =>
  `${before === '' || /[\s([{"“'‘]$/u.test(before) ? '' : ' '}${text}${after === '' || /^[\s.,;:!?)\]}"”'’…]/u.test(after) ? '' : ' '}`;

export function openHands({ page, helpdesk, ticket, editor, notice, signal }: Options): Hands {
  const memory = openUndo();
  const canUndo = cell(false);
  let lastCaret: number | null = null;

  /** The editor, but only while the visible reply box still is the one of the ticket in the URL. */
  const safeEditor = (): Editor | null => {
    const now = editor();
    const composer = helpdesk.findComposer(page);
    const same = now !== null && composer?.element === now.element && composer.ticketId === ticket.peek()?.id;
    return same && helpdesk.ticketId(new URL(page.location.href)) === composer.ticketId ? now : null;
  };

  const tell = (edit: Edit, done: Notice | null = null): void => {
    canUndo.value = memory.canUndo();
    notice.value = edit === 'done' ? done : edit;
  };

  let busy = false;
  let composing = false;
  for (const kind of ['compositionstart', 'compositionend'] as const) {
    const hear = (): void => {
      composing = kind === 'compositionstart';
    };
    page.addEventListener(kind, hear, { capture: true, passive: true, signal });
  }

  /** An editor that is edited under an input method loses words: what was composed so far is made final first. */
  const endComposition = async ({ element, caret }: Editor): Promise<void> => {
    lastCaret = caret() ?? lastCaret;
    element.blur();
    await pause(0);
    composing = false;
  };

  /** One edit at a time: two begun from the same draft would both go to the same place. */
  const alone = async (work: (now: Editor) => Promise<Edit>, done: Notice | null = null): Promise<void> => {
    if (busy) return;
    const now = safeEditor();
    if (!now) return tell('refused');
    const mine = ticket.peek()?.id;
    busy = true;
    try {
      if (composing) await endComposition(now);
      const edit = await work(now);
      // What was done in a ticket that was left meanwhile is neither told nor undone in the next one.
      if (mine === ticket.peek()?.id) tell(edit, done);
      else forget();
    } finally {
      busy = false;
    }
  };

  const forget = (): void => {
    lastCaret = null;
    memory.forget();
    canUndo.value = false;
    notice.value = null;
  };

  return {
    canUndo,
    keepCaret: (caret) => {
      if (caret !== null) lastCaret = caret;
    },
    insert: (text) =>
      alone(async (now) => {
        const draft = now.read().text;
        const at = Math.min(now.caret() ?? lastCaret ?? draft.length, draft.length);
        const whole = spaced(text, draft.slice(0, at), draft.slice(at));
        const edit = await memory.replace(now, { start: at, end: at }, '', whole);
        if (edit === 'done') lastCaret = at + whole.length;
        return edit;
      }),
    replace: (finding, text) => alone((now) => memory.replace(now, finding.span, finding.quote, text)),
    undo: () => alone((now) => memory.undo(now), 'undone'),
    copy: async (text) => {
      tell(await copyInstead(text));
    },
    focusComposer: () => editor()?.element.focus({ preventScroll: true }),
    forget,
  };
}
