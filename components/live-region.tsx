import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../lib/core/i18n/messages';
import type { Session } from '../lib/page/session';

/** Long enough that typing on does not set off one announcement after another. */
const rest = 1500;

/** Speaks rarely: when another hint comes to the front and stays there, and when something just happened. */
export const LiveRegion = ({ session, m }: { session: Session; m: Messages }) => {
  const [text, setText] = useState('');
  const shown = session.advice.value?.findings.find((finding) => finding.shown);
  const hint = shown ? m.words.announce(shown.card.title, shown.quote) : '';
  const notice = session.notice.value ? m.notices[session.notice.value] : '';
  useEffect(() => {
    const timer = setTimeout(() => setText(hint), rest);
    return () => clearTimeout(timer);
  }, [hint]);
  useEffect(() => {
    if (notice) setText(notice);
  }, [notice]);
  return (
    <div class="hear" role="status" aria-live="polite" data-sapa="live">
      {text}
    </div>
  );
};
