import { findAll, findFirst } from '../reading/row';
import { isShown } from '../reading/visible';
import type { Composer, Mode } from '../helpdesk';
import type { Pane } from './pane';
import { rows } from './selectors';

/** The value of the channel switcher, for example `web`; null when there is none. */
export const readSwitch = (pane: Pane): string | null => {
  const switcher = findFirst(pane.column, rows.switcher) ?? findFirst(pane.workspace, rows.switcher);
  const channel = switcher?.getAttribute('data-channel') ?? '';
  return channel === '' ? null : channel;
};

const modeOf = (channel: string | null): Mode => {
  if (channel === null) return 'unknown';
  return channel === 'internal' ? 'internal' : 'public';
};

/** With several boxes in the pane: the focused one, else the first that is seen. */
const pick = (boxes: readonly HTMLElement[]): HTMLElement | null => {
  if (boxes.length < 2) return boxes[0] ?? null;
  return boxes.find((box) => box.contains(box.ownerDocument.activeElement)) ?? boxes.find(isShown) ?? null;
};

/** The reply box of a pane that is known to be the ticket's. */
export const findPaneComposer = (pane: Pane, ticketId: string): Composer | null => {
  const element = pick(findAll(pane.column, rows.composer)) ?? pick(findAll(pane.workspace, rows.composer));
  return element ? { element, mode: modeOf(readSwitch(pane)), ticketId } : null;
};
