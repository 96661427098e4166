import { render } from 'preact';
import css from '../../components/style.css?inline';
import { SapaRoot } from '../../components/panel-root';
import type { Session } from '../../lib/page/session';

/** Keys typed in the panel are not the helpdesk's shortcuts. */
const keys = ['keydown', 'keyup', 'keypress', 'paste', 'copy', 'cut', 'input'] as const;

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
  page.body.append(host);

  const guard = new MutationObserver(() => {
    if (!host.isConnected) page.body.append(host);
  });
  guard.observe(page.documentElement, { childList: true });
  guard.observe(page.body, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      guard.disconnect();
      render(null, root);
      host.remove();
    },
    { once: true },
  );
}
