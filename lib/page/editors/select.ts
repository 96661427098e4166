/** Editors take over the selection on `selectionchange`; none comes when it stood there already. In ms. */
const patience = 60;

/** A pause of `ms`. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const selectionChanged = (page: Document): Promise<void> =>
  new Promise((resolve) => {
    const life = new AbortController();
    const done = (): void => {
      life.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, patience);
    page.addEventListener('selectionchange', done, { signal: life.signal });
  });

/** Selects `range`, at once. */
export const mark = (page: Document, range: Range): void =>
  page.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);

/** Focuses `root`, selects `range` and waits until the editor knows. */
export const select = async (root: HTMLElement, range: Range): Promise<void> => {
  const page = root.ownerDocument;
  const changed = selectionChanged(page);
  if (!root.contains(page.activeElement)) root.focus({ preventScroll: true });
  mark(page, range);
  await changed;
};
