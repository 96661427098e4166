/** What else can be told of a change when the DOM does not show it. */
const hearing = ['input', 'change', 'focusin', 'selectionchange'] as const;

/**
 * Calls `listener` at most once a frame, and only when `read()` says something new: macros and undo change the text
 * without an `input` event, while editors rewrite nodes for mere caret moves. The key itself only pays for a flag.
 */
export const watchText = (
  element: HTMLElement,
  read: () => string,
  listener: () => void,
  signal: AbortSignal,
): void => {
  if (signal.aborted) return;
  let last = read();
  let frame: number | null = null;
  const look = (): void => {
    frame = null;
    const now = read();
    if (now === last) return;
    last = now;
    listener();
  };
  const soon = (): void => {
    frame ??= requestAnimationFrame(look);
  };
  const observer = new MutationObserver(soon);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  for (const event of hearing) element.addEventListener(event, soon, { signal, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (frame !== null) cancelAnimationFrame(frame);
    },
    { once: true },
  );
};
