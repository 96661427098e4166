import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findHelpdesk } from '../../lib/page/helpdesks/index';
import { helpdeskMatches } from '../../lib/page/helpdesks/hosts';
import { openSession } from '../../lib/page/open-session';
import { portName, type Nudge, type TabAnswer, type TabQuestion } from '../../lib/protocol';
import { runCommand } from './commands';
import { mountPanel } from './mount';

/** Picks the helpdesk, opens a session for the tab and draws the panel. */
export default defineContentScript({
  matches: [...helpdeskMatches],
  runAt: 'document_idle',
  main(ctx) {
    const helpdesk = findHelpdesk(new URL(location.href));
    if (!helpdesk) return;
    const session = openSession({
      page: document,
      helpdesk,
      connect: () => browser.runtime.connect({ name: portName }),
      signal: ctx.signal,
    });
    mountPanel(session, document, ctx.signal);

    const hear = (message: TabQuestion | Nudge, sender: { id?: string }, answer: (said: TabAnswer) => void): void => {
      if (sender.id !== browser.runtime.id || ctx.isInvalid) return;
      if (message.kind === 'command') runCommand(session, message.command);
      else if (message.kind === 'settings-changed') session.greet();
      else if (message.kind === 'what-do-you-see') {
        const ticket = session.ticket.peek();
        answer({
          account: location.hostname,
          status: session.status.peek(),
          ticketId: ticket?.id ?? null,
          subject: ticket?.subject ?? null,
          picture: session.picture.peek(),
        });
      }
    };
    browser.runtime.onMessage.addListener(hear);
    ctx.signal.addEventListener('abort', () => {
      try {
        browser.runtime.onMessage.removeListener(hear);
      } catch {
        // After a reload of the extension the listener is gone with its context.
      }
    });
  },
});
