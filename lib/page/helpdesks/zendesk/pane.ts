import { findFirst, findByStep } from '../reading/row';
import { isShown } from '../reading/visible';
import { cachedPane, rows, ticketMarks, workspace } from './selectors';

/** The visible ticket's part of the page. */
export type Pane = {
  /** The conversation. */
  readonly column: Element;
  /** All around it: breadcrumb, fields. The column itself where more cannot be had safely. */
  readonly workspace: Element;
};

/** Digits only; ids of tabs without a ticket hold letters. */
export const readTicketId = (url: URL): string | null =>
  /^\/agent\/(?:tickets|workspaces)\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1] ?? null;

const idsOf = (element: Element): string[] =>
  [
    element.getAttribute('data-side-conversations-anchor-id'),
    element.getAttribute('data-ticket-id'),
    element.getAttribute('data-channel-switcher-trigger-for-ticket-id'),
    /^ticket-(\d+)-custom-layout$/.exec(element.getAttribute('data-test-id') ?? '')?.[1] ?? null,
  ].flatMap((id) => (id === null || id === '' ? [] : [id]));

/** Elements that name a ticket, in one pass: this is the costliest question asked of a pane. */
const findMarks = (root: Element): Element[] => {
  const marks = `${ticketMarks.conversation}, ${ticketMarks.composer}`;
  return [...(root.matches(marks) ? [root] : []), ...root.querySelectorAll(marks)];
};

/** A pane that fades out is not yet invisible for the browser. */
const isFaded = (element: Element): boolean => Number(getComputedStyle(element).opacity) < 0.1;

const isVisiblePane = (element: Element): boolean => {
  if (element.closest(cachedPane) || !isShown(element)) return false;
  const outer = element.closest(workspace);
  return !outer || !isFaded(outer);
};

/** The title tab's ticket, a last witness where no part of the pane names one. */
export const findTab = (page: Document, id: string): Element | null => {
  const tab = findFirst(page, rows.tab);
  return tab?.getAttribute('data-entity-id') === id ? tab : null;
};

const paneAround = (column: Element, id: string, page: Document): Pane | null => {
  const outer = column.closest(workspace) ?? column;
  const marks = findMarks(outer);
  const inside = marks.filter((mark) => column.contains(mark)).flatMap(idsOf);
  const known = column.getAttribute('data-ticket-id') === id || inside.includes(id) || findTab(page, id) !== null;
  if (!known || inside.some((other) => other !== id)) return null;
  const foreign = marks.filter((mark) => idsOf(mark).some((other) => other !== id));
  if (foreign.some((mark) => mark.matches(ticketMarks.composer))) return null;
  if (!findFirst(outer, rows.subject) && !findFirst(outer, rows.item) && !findFirst(outer, rows.composer)) return null;
  return { column, workspace: foreign.length > 0 ? column : outer };
};

/**
 * The pane that is visible and belongs to the ticket `id`. Null while the page swaps panes, and whenever any part of
 * the visible pane names another ticket: rather nothing than the wrong customer.
 */
export const findPane = (page: Document, id: string): Pane | null => {
  for (const step of rows.pane.steps) {
    for (const column of findByStep(page, step, id)) {
      const pane = isVisiblePane(column) ? paneAround(column, id, page) : null;
      if (pane) return pane;
    }
  }
  return null;
};
