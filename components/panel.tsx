import { useEffect, useRef } from 'preact/hooks';
import type { Messages } from '../lib/core/i18n/messages';
import type { Session } from '../lib/page/session';
import { EarlierList } from './earlier-list';
import { Grip } from './grip';
import { HeatLine } from './heat-line';
import { HintList } from './hint-list';
import { Cross, NoticeLine } from './notice-line';
import type { PanelPlace } from './place';
import { QuestionList } from './question-list';
import { ToldList } from './told-list';

/** Below this height, CSS px, the panel scrolls as one, and the words come before the lists. */
const low = 440;

type Props = { session: Session; m: Messages; place: PanelPlace; takeFocus: boolean; onClose: () => void };

/** The panel beside the reply box: what was told, what is open, what was asked before, and the words. */
export const Panel = ({ session, m, place, takeFocus, onClose }: Props) => {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takeFocus) panel.current?.focus();
    // Asked once, when the panel opens: afterwards the focus is the agent's own affair.
  }, []);
  const status = session.status.value;
  const picture = session.picture.value;
  const advice = session.advice.value;
  const findings = (status === 'attached' || status === 'unsure') && advice ? advice.findings : [];
  const openQuestions = picture?.questions.some(({ open }) => open) ?? false;
  const sentBefore = (status === 'attached' || status === 'unsure') && advice ? advice.sentBefore : null;
  const before = picture !== null && (picture.earlier.length > 0 || picture.contacts > 1 || sentBefore !== null);
  const folded = picture !== null && picture.folded !== 0;
  const full = picture !== null && (picture.facts.length > 0 || openQuestions || before || picture.heat.heated);
  const lists = full || folded;
  const { left, top, width, height, grip } = place;
  const isLow = height < low;
  const heat = picture?.heat.heated ? <HeatLine session={session} m={m} heat={picture.heat} /> : null;
  const words = findings.length > 0 && (
    <div class="words">
      <HintList session={session} m={m} findings={findings} />
    </div>
  );
  const edge = grip === 'bottom-left' ? { top: `${top}px` } : { bottom: `${place.bottom}px` };
  return (
    <section
      class={isLow ? 'panel low' : 'panel'}
      data-sapa="panel"
      data-grip={grip}
      aria-label={m.panel.label}
      tabIndex={-1}
      ref={panel}
      style={{ left: `${left}px`, width: `${width}px`, maxHeight: `${height}px`, ...edge }}
    >
      <header>
        <h2>Sapa</h2>
        <button type="button" class="close" data-do="close" aria-label={m.panel.close} title="Esc" onClick={onClose}>
          <Cross />
        </button>
      </header>
      {status !== 'attached' && <p class="status">{m.statuses[status]}</p>}
      <div class="body">
        {isLow && heat}
        {isLow && words}
        {lists && picture && (
          <div class={full ? 'lists' : 'lists brief'}>
            {!isLow && heat}
            {picture.facts.length > 0 && <ToldList session={session} m={m} facts={picture.facts} />}
            {openQuestions && (
              <QuestionList
                session={session}
                m={m}
                questions={picture.questions}
                asked={picture.asked}
                answered={advice?.answered ?? []}
              />
            )}
            {before && (
              <EarlierList
                session={session}
                m={m}
                earlier={picture.earlier}
                contacts={picture.contacts}
                firstContact={picture.firstContact}
                sentBefore={sentBefore}
              />
            )}
            {folded && (
              <p class="folded" data-sapa="folded">
                {m.folded(picture.folded)}
              </p>
            )}
          </div>
        )}
        {!isLow && words}
        {status === 'attached' && !lists && findings.length === 0 && <p class="empty">{m.panel.empty}</p>}
      </div>
      <NoticeLine session={session} m={m} />
      <Grip session={session} m={m} place={place} />
    </section>
  );
};
