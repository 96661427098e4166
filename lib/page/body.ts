/**
 * Calls `begin` with the page's `body`, now or once there is one, and again with each that takes its place; `until`
 * ends when that body goes.
 */
export function followBody(
  page: Document,
  begin: (body: HTMLElement, until: AbortSignal) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let now: HTMLElement | null = null;
  let life: AbortController | null = null;
  const look = (): void => {
    // Typed as always there; it is not while a page is being written, nor in a page that is no HTML.
    const body = page.body as HTMLElement | null;
    if (body === now) return;
    life?.abort();
    life = null;
    now = body;
    if (!body) return;
    life = new AbortController();
    begin(body, AbortSignal.any([signal, life.signal]));
  };
  const observer = new MutationObserver(look);
  observer.observe(page.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  look();
}
