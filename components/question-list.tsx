import type { Messages } from '../lib/core/i18n/messages';
import type { Question } from '../lib/core/ticket/questions';
import type { Session } from '../lib/page/session';
import { Part } from './part';

type Props = { session: Session; m: Messages; questions: readonly Question[]; answered: readonly boolean[] };

/** The customer's open questions, ticked by the draft itself. `answered` runs beside `questions`. */
export const QuestionList = ({ session, m, questions, answered }: Props) => (
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
              <span class="hear">{answered[index] === true ? m.open.done : m.open.waiting}</span>
            </button>
          </li>
        ) : null,
      )}
    </ul>
  </Part>
);
