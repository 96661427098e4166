import { render } from 'preact';
import css from '../../components/style.css?inline';
import { SapaRoot } from '../../components/panel-root';
import { followBody } from '../../lib/page/body';
import type { Session } from '../../lib/page/session';

/** Keys typed in the panel are not the helpdesk's shortcuts. */
const keys = ['keydown', 'keyup', 'keypress', 'paste', 'copy', 'cut', 'input'] as const;

/** How often within `truceMs` the host goes back at once; after that the page has its way for that long. */
const patience = 10;
const truceMs = 10_000;

/** Keeps `host` in `body`, without a fight that would freeze a page which throws it out as fast as it comes. */
const keepIn = (body: HTMLElement, host: HTMLElement, signal: AbortSignal): void => {
  let since = 0;
  let returns = 0;
  let truce: ReturnType<typeof setTimeout> | undefined;
  const putBack = (): void => {
    if (host.isConnected || truce !== undefined) return;
    const now = performance.now();
    if (now - since > truceMs) {
      since = now;
      returns = 0;
    }
    if (++returns <= patience) return body.append(host);
    truce = setTimeout(() => {
      truce = undefined;
      putBack();
    }, truceMs);
  };
  const guard = new MutationObserver(putBack);
  guard.observe(body, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      guard.disconnect();
      clearTimeout(truce);
    },
    { once: true },
  );
  body.append(host);
};

/**
 * Draws the panel in one shadow root on `body`, the only thing of ours in the page's document. Put back if the page
 * throws it out; gone with the signal.
 */
export function mountPanel(session: Session, page: Document, signal: AbortSignal): void {
  const host = page.createElement('sapa-panel');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const key of keys) host.addEventListener(key, (event) => event.stopPropagation(), { signal });
  render(<SapaRoot session={session} />, root);
  followBody(page, (body, until) => keepIn(body, host, until), signal);
  signal.addEventListener(
    'abort',
    () => {
      render(null, root);
      host.remove();
    },
    { once: true },
  );
}
