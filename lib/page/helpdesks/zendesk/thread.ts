import { createNumbering, fingerprint } from '../reading/fingerprint';
import { findAll } from '../reading/row';
import type { Message } from '../../../core/ticket/ticket';
import { entries, roleOf, type Entry } from './message';
import type { Pane } from './pane';
import { rows } from './selectors';

/** A message with the element that shows it. */
export type Shown = { readonly element: HTMLElement; readonly entry: Entry; readonly message: Message };

type Placed = { readonly element: HTMLElement; readonly entry: Entry };

/** Is the log painted bottom up, newest entry first in the document? */
const isReversed = (placed: readonly Placed[]): boolean => {
  let falls = 0;
  let last: string | null = null;
  for (const { entry } of placed) {
    if (entry.at === null) continue;
    if (last !== null && entry.at !== last) falls += entry.at < last ? 1 : -1;
    last = entry.at;
  }
  return falls > 0;
};

/** Oldest first. An entry without a time stays behind the one it stands next to. */
const inOrder = (placed: readonly Placed[]): readonly Placed[] => {
  const down = isReversed(placed) ? placed.toReversed() : placed;
  let last = '';
  return down
    .map((one) => ({ one, time: (last = one.entry.at ?? last) }))
    .toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
    .map(({ one }) => one);
};

/** A grouped bubble leaves out author and badge: they are those of the bubble above, of the same type. */
const withAuthor = (entry: Entry, above: Entry | null): Entry => {
  if (entry.author !== null || !above || above.type !== entry.type) return entry;
  return { ...entry, author: above.author, authorId: above.authorId, staff: entry.staff || above.staff };
};

const readPlaced = (pane: Pane): Placed[] => {
  const inColumn = findAll(pane.column, rows.item);
  const articles = inColumn.length > 0 ? inColumn : findAll(pane.workspace, rows.item);
  return articles.flatMap((element) => {
    const entry = entries.read(element);
    return entry ? [{ element, entry }] : [];
  });
};

/** The conversation of the pane, oldest first. Ids are time and author, so they outlive any re-rendering. */
export const readThread = (pane: Pane): readonly Shown[] => {
  const number = createNumbering();
  let above: Entry | null = null;
  return inOrder(readPlaced(pane)).map(({ element, entry: own }) => {
    const entry = withAuthor(own, above);
    above = entry;
    const who = entry.authorId ?? entry.author ?? '-';
    const id = number(entry.at === null ? `undated/${who}/${fingerprint(entry.text)}` : `${entry.at}/${who}`);
    const { visibility, author, at, text, attachments } = entry;
    return { element, entry, message: { id, role: roleOf(entry), visibility, author, at, text, attachments } };
  });
};
