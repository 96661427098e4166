import type { Messages } from '../lib/core/i18n/messages';
import type { Heat } from '../lib/core/ticket/heat';
import type { Session } from '../lib/page/session';
import { Quoted } from './quoted';

const most = 3;

/** A heated message: what happened, in the customer's words, to be said back first. No forecast. */
export const HeatLine = ({ session, m, heat }: { session: Session; m: Messages; heat: Heat }) => (
  <section class="heat" data-sapa="heat" aria-label={m.heat.title}>
    <strong>{m.heat.title}</strong>
    <ul>
      {heat.cues.slice(0, most).map((cue) => (
        <li key={`${cue.message}:${cue.span.start}`}>
          <button
            type="button"
            class="row"
            data-row
            data-do="show"
            title={m.actions.show}
            onClick={() => session.showInThread(cue.message, cue.quote)}
          >
            <Quoted text={cue.quote} />
          </button>
        </li>
      ))}
    </ul>
    <small>{m.heat.help}</small>
  </section>
);
