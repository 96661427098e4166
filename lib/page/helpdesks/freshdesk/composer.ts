import { findAll, findFirst } from '../reading/row';
import { isShown } from '../reading/visible';
import type { Composer, Mode } from '../helpdesk';
import { openers, rows } from './selectors';

type Opener = keyof typeof openers;

/** What the agent did last on a page, heard while it is watched. Freshdesk marks neither mode nor the box in use. */
type Recent = { box: WeakRef<Element> | null; opener: { readonly ticketId: string; readonly kind: Opener } | null };
const recents = new WeakMap<Document, Recent>();

const openerOf = (target: Element): Opener | null => {
  if (target.closest(openers.note)) return 'note';
  if (target.closest(openers.forward)) return 'forward';
  return target.closest(openers.reply) ? 'reply' : null;
};

/** Listens for which box gets the focus and which button opens one. */
export const hearComposers = (
  page: Document,
  ticketId: (page: Document) => string | null,
  onChange: () => void,
  signal: AbortSignal,
): void => {
  const recent: Recent = { box: null, opener: null };
  recents.set(page, recent);
  const focused = (event: Event) => {
    const box = event.target instanceof Element ? event.target.closest('[contenteditable="true"]') : null;
    if (box) recent.box = new WeakRef(box);
  };
  const clicked = (event: Event) => {
    const kind = event.target instanceof Element ? openerOf(event.target) : null;
    const id = kind && ticketId(page);
    if (!kind || id === null) return;
    recent.opener = { ticketId: id, kind };
    onChange();
  };
  page.addEventListener('focusin', focused, { capture: true, signal });
  page.addEventListener('click', clicked, { capture: true, signal });
  signal.addEventListener('abort', () => recents.delete(page), { once: true });
};

const isRoomy = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 100 && height > 30 && isShown(element);
};

/** Focused, else last used, else the last that is seen: forwards, notes and dialogs may have boxes of their own. */
const pick = (page: Document, boxes: readonly HTMLElement[]): HTMLElement | null => {
  if (boxes.length === 0) return null;
  const used = recents.get(page)?.box?.deref();
  return (
    boxes.find((box) => box.contains(page.activeElement)) ??
    boxes.find((box) => box === used && isRoomy(box)) ??
    boxes.findLast(isRoomy) ??
    null
  );
};

/**
 * Only notes have the "notify" row. A row of recipients, or a reply button used last, means a reply, unless the box was
 * opened for a note or to forward: then nobody can be sure.
 */
const modeOf = (page: Document, element: Element, ticketId: string): Mode => {
  const box = element.closest(rows.box.steps[0]);
  if (box && findFirst(box, rows.notify)) return 'internal';
  const last = recents.get(page)?.opener ?? null;
  const opener = last?.ticketId === ticketId ? last.kind : null;
  if (opener === 'note' || opener === 'forward') return 'unknown';
  return opener === 'reply' || (box && findFirst(box, rows.recipients)) ? 'public' : 'unknown';
};

/** The reply box in use on the page of ticket `ticketId`. */
export const findPageComposer = (page: Document, ticketId: string): Composer | null => {
  const element = pick(page, findAll(page, rows.composer));
  return element ? { element, mode: modeOf(page, element, ticketId), ticketId } : null;
};
