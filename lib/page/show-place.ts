import { readSnapshot } from './editors/snapshot';
import type { Underline } from './underline';

/** Scrolls a message into view and sets `quote` off softly until the agent clicks or types. Nothing is written into the page. */
export function showPlace(message: HTMLElement, quote: string | null, underline: Underline, signal: AbortSignal): void {
  const page = message.ownerDocument;
  const calm = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  message.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  const snapshot = readSnapshot(message, false);
  const at = quote ? snapshot.text.indexOf(quote) : -1;
  underline.place(quote && at >= 0 ? snapshot.rangeOf({ start: at, end: at + quote.length }) : null);
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  const end = (): void => {
    underline.place(null);
    done.abort();
  };
  for (const kind of ['pointerdown', 'keydown'])
    page.addEventListener(kind, end, { capture: true, passive: true, signal: until });
}
