import { useEffect } from 'preact/hooks';
import type { Messages } from '../lib/core/i18n/messages';
import type { Notice, Session } from '../lib/page/session';
import { Act } from './act';

const passing: ReadonlySet<Notice> = new Set(['copied', 'undone']);
const passesAfter = 6000;

/** One line of what just happened, with the way back. Good news passes by itself; trouble stays until it is read. */
export const NoticeLine = ({ session, m, alone = false }: { session: Session; m: Messages; alone?: boolean }) => {
  const notice = session.notice.value;
  const undo = session.canUndo.value;
  useEffect(() => {
    if (notice === null || !passing.has(notice)) return undefined;
    const timer = setTimeout(() => {
      session.notice.value = null;
    }, passesAfter);
    return () => clearTimeout(timer);
  }, [notice, session]);
  if (notice === null && (alone || !undo)) return null;
  return (
    <div class={alone ? 'notice alone' : 'notice'} data-sapa="notice" data-notice={notice ?? 'inserted'}>
      <span>{notice === null ? m.inserted : m.notices[notice]}</span>
      {undo && (
        <button type="button" class="act main" data-sapa="undo" onClick={() => void session.undo()}>
          {m.actions.undo}
        </button>
      )}
      {notice !== null && (
        <Act
          do="close"
          label={m.actions.dismiss}
          onPress={() => {
            session.notice.value = null;
          }}
        >
          <Cross />
        </Act>
      )}
    </div>
  );
};

export const Cross = () => (
  <svg class="cross" viewBox="0 0 16 16" aria-hidden="true">
    <path d="m4 4 8 8m0-8-8 8" />
  </svg>
);
