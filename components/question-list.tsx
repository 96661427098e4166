import type { AskedTimes } from '../lib/protocol';
import { dayOf } from '../lib/core/i18n/dates';
import type { Messages } from '../lib/core/i18n/messages';
import type { Question } from '../lib/core/ticket/questions';
import type { Session } from '../lib/page/session';
import { Part } from './part';

type Props = {
  session: Session;
  m: Messages;
  questions: readonly Question[];
  asked: readonly AskedTimes[];
  answered: readonly boolean[];
};

/** A question that returns is told with its first day: asking a third time is what wears people out. */
const Again = ({ session, m, asked }: { session: Session; m: Messages; asked: AskedTimes | undefined }) =>
  asked === undefined || asked.times < 2 ? null : (
    <small class="again">
      {m.open.again(asked.times, asked.since ? dayOf(asked.since, session.lang.value) : null)}
    </small>
  );

/** The customer's open questions, ticked by the draft itself. `asked` and `answered` run beside `questions`. */
export const QuestionList = ({ session, m, questions, asked, answered }: Props) => (
  <Part title={m.open.title}>
    <ul data-sapa="questions">
      {questions.map((question, index) =>
        question.open ? (
          <li
            key={`${question.message}:${question.span.start}`}
            data-answered={answered[index] === true ? 'true' : 'false'}
          >
            <button
              type="button"
              class="row check"
              data-row
              data-do="show"
              title={m.actions.show}
              onClick={() => session.showInThread(question.message, question.quote)}
            >
              <svg class="tick" viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="8" cy="8" r="6.5" />
                <path d="M5 8.2 7.2 10.5 11 5.8" />
              </svg>
              <bdi dir="auto">{question.quote}</bdi>
              <Again session={session} m={m} asked={asked[index]} />
              <span class="hear">{answered[index] === true ? m.open.done : m.open.waiting}</span>
            </button>
          </li>
        ) : null,
      )}
    </ul>
  </Part>
);
