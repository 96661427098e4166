import { computed, effect, signal as cell } from '@preact/signals-core';
import { keyOf, type Ticket } from '../core/ticket/ticket';
import type { Advice, FromBrain, PageSettings, Picture, Trouble } from '../protocol';
import { followBody } from './body';
import { followBox } from './box';
import type { Editor } from './editors/editor';
import { openEditor } from './editors/index';
import { openHands } from './hands';
import type { Composer, Helpdesk } from './helpdesks/helpdesk';
import { watchReplyBox } from './reply-box';
import type { Box, Notice, Session, Status } from './session';
import { showPlace } from './show-place';
import { signatureOf } from './signature';
import { createUnderline } from './underline';
import { openWire, type Port } from './wire';

type Options = {
  readonly page: Document;
  readonly helpdesk: Helpdesk;
  readonly connect: () => Port;
  readonly signal: AbortSignal;
};

/** Milliseconds a ticket page may stay unread (it is still loading) before Sapa says that it cannot read it. */
const loadingMs = 4000;
/** Milliseconds a dragged panel rests before its size is remembered. */
const sizeRestMs = 300;
/** Longer messages are read up to here, in UTF-16 units; the background takes none above two million. */
const longestMessage = 1_000_000;

const shortened = (ticket: Ticket): Ticket =>
  ticket.messages.every(({ text }) => text.length <= longestMessage)
    ? ticket
    : {
        ...ticket,
        messages: ticket.messages.map((message) => ({ ...message, text: message.text.slice(0, longestMessage) })),
      };

const unset: PageSettings = { lang: 'en', active: false, quietUntil: null, panel: null };

/**
 * Sapa's life in one tab: follows the visible ticket, its reply box and the background's answers. Everything is bound
 * to the ticket in the URL; when that changes, what was known of the old one is dropped before the new one is read.
 */
export function openSession({ page, helpdesk, connect, signal }: Options): Session {
  const settings = cell(unset);
  const ticket = cell<Ticket | null>(null);
  const picture = cell<Picture | null>(null);
  const advice = cell<Advice | null>(null);
  const box = cell<Box | null>(null);
  const notice = cell<Notice | null>(null);
  /** A woken background has forgotten what it said before. */
  const toldOf = new Set<Trouble>();
  const open = cell(false);
  const card = cell<number | null>(null);
  const byKey = cell(false);
  const composer = cell<Composer | null>(null);
  const lost = cell(false);
  const unread = cell(false);
  const panelSize = cell({ width: 380, height: 420 });
  const underline = createUnderline();
  let editor: Editor | null = null;
  let editing: AbortController | null = null;
  let painted: readonly number[] = [];
  let seen = '';
  let loading: ReturnType<typeof setTimeout> | undefined;
  let sizing: ReturnType<typeof setTimeout> | undefined;

  const status = computed((): Status => {
    if (lost.value) return ticket.value ? 'offline' : 'away';
    if (!settings.value.active) return 'away';
    if (unread.value) return 'unreadable';
    if (!ticket.value) return 'away';
    if (picture.value?.quiet) return 'quiet';
    if (!composer.value) return 'no-composer';
    return composer.value.mode === 'internal' ? 'note' : composer.value.mode === 'unknown' ? 'unsure' : 'attached';
  });
  const coaching = computed(() => status.value === 'attached' || status.value === 'unsure');

  const wire = openWire({ connect, hear, lost: (is) => (lost.value = is), signal });
  const hands = openHands({ page, helpdesk, ticket, editor: () => editor, notice, signal });

  function hear(message: Exclude<FromBrain, { kind: 'unknown' }>): void {
    const key = ticket.peek() && keyOf(ticket.peek() as Ticket);
    if (message.kind === 'settings') {
      settings.value = message.settings;
      if (message.settings.panel && sizing === undefined) panelSize.value = message.settings.panel;
    } else if (message.kind === 'trouble' && !toldOf.has(message.trouble)) {
      toldOf.add(message.trouble);
      notice.value = message.trouble;
    } else if (message.kind === 'picture' && message.picture.key === key) picture.value = message.picture;
    else if (message.kind === 'advice' && message.advice.key === key) take(message.advice);
  }

  /** Advice holds only for the very text that was judged; anything else is already being judged anew. */
  function take(said: Advice): void {
    const now = editor?.read();
    if (!now || now.text !== said.text || !coaching.peek()) return;
    const findings = said.findings.filter(({ typing }) => !typing);
    const marks = findings.flatMap(({ quote, severity, shown, span }, at) => {
      const range = quote === '' ? null : now.rangeOf(span);
      return range ? [{ at, range, severity, quiet: !shown }] : [];
    });
    underline.paint(marks);
    painted = marks.map(({ at }) => at);
    if (card.peek() !== null) {
      const old = advice.peek()?.findings[card.peek() ?? -1];
      const again = findings.findIndex((finding) => finding.hint === old?.hint && finding.quote === old.quote);
      card.value = again < 0 ? null : again;
    }
    advice.value = { ...said, findings };
  }

  function leaveReplyBox(): void {
    editing?.abort();
    editing = null;
    editor = null;
    underline.clear();
    painted = [];
    advice.value = null;
    card.value = null;
  }

  function enterReplyBox(found: Composer): void {
    const opened = openEditor(found.element);
    unread.value = opened === null;
    if (!opened) return;
    editor = opened;
    editing = new AbortController();
    const until = AbortSignal.any([signal, editing.signal]);
    followBox(found.element, box, until);
    watchReplyBox({
      editor: opened,
      judge: (text, caret) => {
        hands.keepCaret(caret);
        if (ticket.peek() && coaching.peek()) wire.coach(keyOf(ticket.peek() as Ticket), text, caret);
      },
      signal: until,
    });
  }

  function readTicket(): void {
    const url = new URL(page.location.href);
    const found = helpdesk.ticketId(url) === null ? null : helpdesk.readTicket(page);
    clearTimeout(loading);
    if (found) unread.value = false;
    else if (helpdesk.ticketId(url) !== null)
      loading = setTimeout(() => (unread.value = ticket.peek() === null), loadingMs);
    const key = found && keyOf(found);
    const before = ticket.peek();
    if (key !== (before && keyOf(before))) {
      leaveReplyBox();
      composer.value = null;
      picture.value = null;
      unread.value = false;
      hands.forget();
      seen = '';
    }
    const signature = found ? signatureOf(found) : '';
    if (found && signature === seen) return;
    seen = signature;
    ticket.value = found;
    if (found) wire.look(shortened(found));
  }

  function readComposer(): void {
    const found = ticket.peek() ? helpdesk.findComposer(page) : null;
    const mine = found?.ticketId === ticket.peek()?.id ? found : null;
    const old = composer.peek();
    if (mine?.element === old?.element && mine?.mode === old?.mode) return;
    leaveReplyBox();
    composer.value = mine;
    if (mine && mine.mode !== 'internal') enterReplyBox(mine);
  }

  const refresh = (): void => {
    if (signal.aborted || !settings.peek().active) return;
    readTicket();
    readComposer();
  };

  followBody(
    page,
    (_, until) => {
      helpdesk.watch(page, refresh, until);
      refresh();
    },
    signal,
  );
  const hush = effect(() => {
    if (coaching.value) return;
    underline.clear();
    advice.value = null;
    card.value = null;
  });
  signal.addEventListener('abort', hush, { once: true });
  signal.addEventListener(
    'abort',
    effect(() => {
      if (settings.value.active) queueMicrotask(refresh);
      else
        queueMicrotask(() => {
          leaveReplyBox();
          composer.value = null;
          ticket.value = null;
          picture.value = null;
          seen = '';
        });
    }),
    { once: true },
  );
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(loading);
      clearTimeout(sizing);
      underline.clear();
    },
    { once: true },
  );
  page.addEventListener(
    'click',
    (event) => {
      // A menu, or our own panel, may lie over the words.
      if (!editor || !event.composedPath().includes(editor.element)) return;
      const at = painted[underline.hit(event.clientX, event.clientY) ?? -1];
      if (at === undefined) return;
      open.value = true;
      card.value = at;
    },
    { capture: true, passive: true, signal },
  );
  let kept = panelSize.peek();
  signal.addEventListener(
    'abort',
    panelSize.subscribe((size) => {
      if (size === kept || size === settings.peek().panel) return;
      kept = size;
      clearTimeout(sizing);
      sizing = setTimeout(() => {
        sizing = undefined;
        wire.act({ kind: 'panel-size', helpdesk: helpdesk.id, size });
      }, sizeRestMs);
    }),
    { once: true },
  );
  // The browser may keep the page aside for its back button: it cuts the port then, tells the page nothing of that, and
  // no changed setting gets through.
  page.defaultView?.addEventListener('pagehide', wire.hangUp, { signal });
  page.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && wire.hello(), { signal });
  wire.hello();

  return {
    status,
    lang: computed(() => settings.value.lang),
    ticket,
    picture,
    advice,
    box,
    notice,
    open,
    card,
    byKey,
    panelSize,
    greet: wire.hello,
    canUndo: hands.canUndo,
    insert: hands.insert,
    replace: hands.replace,
    undo: hands.undo,
    copy: hands.copy,
    focusComposer: hands.focusComposer,
    showInThread: (id, quote) => {
      const message = helpdesk.findMessage(page, id);
      if (message) showPlace(message, quote, underline, signal);
    },
    notUseful: (finding) =>
      wire.act({ kind: 'not-useful', concern: finding.concern, quote: finding.quote || (finding.question ?? '') }),
    quietForTicket: () => {
      if (ticket.peek()) wire.act({ kind: 'quiet-ticket', key: keyOf(ticket.peek() as Ticket) });
    },
    turnOff: (finding) => wire.act({ kind: 'concern-off', concern: finding.concern }),
  };
}
