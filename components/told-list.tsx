import type { Messages } from '../lib/core/i18n/messages';
import { dayOf } from '../lib/core/i18n/dates';
import type { Fact } from '../lib/core/ticket/facts';
import type { Session } from '../lib/page/session';
import { Act } from './act';
import { Part } from './part';

type Props = { session: Session; m: Messages; facts: readonly Fact[] };

/** What the customer has given already: who said it when, a way to the place, to the clipboard and to the caret. */
export const ToldList = ({ session, m, facts }: Props) => {
  const saidBy = (fact: Fact): string => {
    if (fact.message === 'subject') return m.told.subject;
    const message = session.ticket.value?.messages.find(({ id }) => id === fact.message);
    const who = m.told.by(message?.author ?? '', message?.at ? dayOf(message.at, session.lang.value) : '');
    return fact.span ? who : m.told.by(m.told.attached, who);
  };
  return (
    <Part title={m.told.title}>
      <ul data-sapa="told">
        {facts.map((fact) => (
          <li
            key={`${fact.message}:${fact.slot}:${fact.span?.start ?? fact.value}`}
            data-slot={fact.slot}
            data-message={fact.message}
          >
            <button
              type="button"
              class="row"
              data-row
              data-do="show"
              title={m.actions.show}
              onClick={() => session.showInThread(fact.message, fact.span ? fact.value : null)}
            >
              <span>
                <span class="label">{m.slots[fact.slot]}</span>{' '}
                <bdi class="value" dir="auto">
                  {fact.value}
                </bdi>
                {/* "Yesterday" says little a week later. */}
                {fact.day && !/\d/.test(fact.value) && (
                  <span class="label"> {dayOf(`${fact.day}T12:00`, session.lang.value)}</span>
                )}
              </span>
              <small>{saidBy(fact)}</small>
            </button>
            <span class="acts">
              <Act
                do="copy"
                label={m.actions.copy}
                full={m.actions.on(m.actions.copy, fact.value)}
                onPress={() => void session.copy(fact.value)}
              />
              <Act
                do="insert"
                label={m.actions.insert}
                full={m.actions.on(m.actions.insert, fact.value)}
                onPress={() => void session.insert(fact.value)}
              />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
};
