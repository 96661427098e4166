import '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { messagesFor } from '../lib/core/i18n/index';
import type { Session } from '../lib/page/session';
import { hintUnder, leaveRow, moveByKey } from './keys';
import { LiveRegion } from './live-region';
import { Mark } from './mark';
import { NoticeLine } from './notice-line';
import { Panel } from './panel';
import { markSize, placeMark, placePanel } from './place';
import { useViewSize } from './view-size';

type Props = {
  session: Session;
  /** Forces a theme; without it the browser's own preference holds. */
  theme?: 'light' | 'dark';
};

const goesAway = '[data-do="not-useful"], [data-do="quiet"], [data-do="off"]';

/** A button pressed by key takes its row away: the focus waits in the panel instead of falling to the page. */
const catchFocus = (event: MouseEvent): void => {
  if (event.detail !== 0 || !(event.target instanceof Element) || !event.target.closest(goesAway)) return;
  event.target.closest<HTMLElement>('[data-sapa="panel"]')?.focus();
};

const stop = (event: Event): void => event.stopPropagation();

/** Presses on our buttons leave focus and caret in the reply box. */
const keepFocus = (event: MouseEvent): void => {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
};

/** All that Sapa draws in the helpdesk tab; mounted once in its shadow root. */
export const SapaRoot = ({ session, theme }: Props) => {
  const view = useViewSize();
  const root = useRef<HTMLDivElement>(null);
  const byPointer = useRef(false);
  const m = messagesFor(session.lang.value);
  const mark = placeMark(session.box.value, view);

  const close = (): void => {
    session.open.value = false;
    session.card.value = null;
    session.focusComposer();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const panel = root.current?.querySelector<HTMLElement>('[data-sapa="panel"]');
    if (!panel || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Delete') {
      const index = hintUnder(panel);
      const finding = index === null ? undefined : session.advice.value?.findings[index];
      if (!finding) return;
      leaveRow(panel);
      session.notUseful(finding);
    } else if (!moveByKey(panel, event.key)) return;
    event.preventDefault();
  };

  useEffect(() => {
    if (!session.open.value) byPointer.current = false;
  }, [session, session.open.value]);

  const onMark = (byKeyboard: boolean): void => {
    byPointer.current = !byKeyboard;
    if (session.open.value) close();
    else session.open.value = true;
  };

  if (session.status.value === 'away') return null;
  return (
    <div
      class="sapa"
      data-sapa="root"
      data-theme={theme}
      lang={session.lang.value}
      dir="ltr"
      ref={root}
      onKeyDown={onKeyDown}
      onKeyUp={stop}
      onKeyPress={stop}
      onMouseDown={keepFocus}
      onClickCapture={catchFocus}
    >
      {mark && <Mark session={session} m={m} place={mark} onPress={onMark} />}
      {session.open.value && (
        <Panel
          session={session}
          m={m}
          place={placePanel(session.box.value, session.panelSize.value, view)}
          takeFocus={!byPointer.current && session.card.peek() === null}
          onClose={close}
        />
      )}
      {!session.open.value && mark && (
        <section
          class="beside"
          aria-label={m.panel.label}
          style={{ right: `${view.width - mark.left - markSize.width}px`, bottom: `${view.height - mark.top + 4}px` }}
        >
          <NoticeLine session={session} m={m} alone />
        </section>
      )}
      <LiveRegion session={session} m={m} />
    </div>
  );
};
