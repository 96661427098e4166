import type { Messages } from '../lib/core/i18n/messages';
import type { Session } from '../lib/page/session';
import { markSize, type Place } from './place';

type Props = { session: Session; m: Messages; place: Place; onPress: (byKeyboard: boolean) => void };

const attached = new Set(['attached', 'unsure']);
const lost = new Set(['unreadable', 'offline']);

/** The small sign at the reply box. Always the same size, so that nothing moves while somebody types. */
export const Mark = ({ session, m, place, onPress }: Props) => {
  const status = session.status.value;
  const findings = attached.has(status) ? (session.advice.value?.findings ?? []) : [];
  const urgent = findings.find((finding) => finding.shown && finding.severity === 3);
  const off = lost.has(status);
  const state = off ? 'off' : urgent ? 'warm' : 'calm';
  const label = (): string => {
    if (off) return m.mark.off;
    if (urgent) return m.mark.waiting(urgent.card.title);
    return findings.length > 0 ? m.mark.notes(findings.length) : m.mark.calm;
  };
  return (
    <button
      type="button"
      class="mark"
      data-sapa="mark"
      data-state={state}
      data-status={status}
      aria-label={label()}
      aria-expanded={session.open.value}
      title={label()}
      style={{
        left: `${place.left}px`,
        top: `${place.top}px`,
        width: `${markSize.width}px`,
        height: `${markSize.height}px`,
      }}
      onClick={(event) => onPress(event.detail === 0)}
    >
      <Sign off={off} />
      <span class="count" aria-hidden="true">
        {findings.length > 0 ? Math.min(findings.length, 99) : ''}
      </span>
    </button>
  );
};

const Sign = ({ off }: { off: boolean }) => (
  <svg class="bubble" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M4 3.5h12A1.5 1.5 0 0 1 17.5 5v7.5A1.5 1.5 0 0 1 16 14H9l-4 3.2V14H4a1.5 1.5 0 0 1-1.5-1.5V5A1.5 1.5 0 0 1 4 3.5Z" />
    {off ? <path d="M7 8.8h6" /> : <path d="M6.8 8.2a3.6 3.6 0 0 0 6.4 0" />}
  </svg>
);
