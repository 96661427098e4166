import type { Session } from '../../lib/page/session';
import type { Command } from '../../lib/protocol';

/** A key of the manifest's `commands`, carried out in the tab that has the focus. */
export function runCommand(session: Session, command: Command): void {
  const findings = session.advice.peek()?.findings ?? [];
  switch (command) {
    case 'toggle-panel':
      session.open.value = !session.open.peek();
      if (!session.open.peek()) session.focusComposer();
      return;
    case 'next-hint':
      if (findings.length === 0) return;
      session.open.value = true;
      session.byKey.value = true;
      session.card.value = ((session.card.peek() ?? -1) + 1) % findings.length;
      return;
    case 'insert-fact': {
      const finding = findings[session.card.peek() ?? -1] ?? findings.find(({ shown }) => shown);
      if (finding?.insert) void session.insert(finding.insert);
    }
  }
}
