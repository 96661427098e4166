const rows = '[data-row]';

const rowsIn = (panel: Element): readonly HTMLElement[] =>
  [...panel.querySelectorAll<HTMLElement>(rows)].filter((row) => !row.closest('[hidden]'));

/** The element with the focus, inside a shadow root too. */
const focusedIn = (panel: Element): Element | null => {
  const root = panel.getRootNode();
  return 'activeElement' in root && root.activeElement instanceof Element ? root.activeElement : null;
};

/**
 * Arrows, Home and End move between the rows of the panel. Returns whether the key was one of them.
 * Enter needs no help: every row is a button.
 */
export const moveByKey = (panel: Element, key: string): boolean => {
  if (!['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key)) return false;
  const all = rowsIn(panel);
  const focused = focusedIn(panel);
  const line = focused?.closest<HTMLElement>(rows) ?? focused?.closest('li')?.querySelector<HTMLElement>(rows) ?? null;
  const at = line ? all.indexOf(line) : -1;
  const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? all.length - 1 : at - 1, Home: 0, End: all.length - 1 }[key] ?? 0;
  all[Math.max(0, Math.min(next, all.length - 1))]?.focus();
  return true;
};

/** The index of the hint in which the focus stands; null outside the hints. */
export const hintUnder = (panel: Element): number | null => {
  const index = focusedIn(panel)?.closest<HTMLElement>('li[data-index]')?.dataset.index;
  return index === undefined ? null : Number(index);
};

/** Moves the focus off the row it is on, because that row is about to go. */
export const leaveRow = (panel: HTMLElement): void => {
  const before = focusedIn(panel);
  for (const key of ['ArrowDown', 'ArrowUp']) {
    moveByKey(panel, key);
    if (focusedIn(panel) !== before) return;
  }
  panel.focus();
};
