import { useState } from 'preact/hooks';
import type { Messages } from '../lib/core/i18n/messages';
import { dayOf } from '../lib/core/i18n/dates';
import type { Earlier } from '../lib/core/repeats/repeat';
import type { Session } from '../lib/page/session';
import type { SentBefore } from '../lib/protocol';
import { Act } from './act';
import { Part } from './part';

type ItemProps = { session: Session; m: Messages; one: Earlier };

const EarlierItem = ({ session, m, one }: ItemProps) => {
  const [whole, setWhole] = useState(false);
  const { answer } = one;
  const who = one.by === 'requester' ? m.before.bySame : m.before.byOthers;
  return (
    <li data-by={one.by}>
      <button type="button" class="row" data-row data-do="open" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        <small>{m.told.by(who, dayOf(one.at, session.lang.value))}</small>
        <bdi dir="auto">{one.question}</bdi>
      </button>
      {answer === null ? (
        <p class="answer none">{m.before.unanswered}</p>
      ) : (
        <>
          <div class={whole ? 'answer' : 'answer short'}>
            <small>{m.before.answered(one.answeredBy)}</small>
            <bdi dir="auto">{answer}</bdi>
          </div>
          <span class="acts">
            <Act
              do="copy"
              label={m.actions.copy}
              full={m.actions.on(m.actions.copy, one.question)}
              onPress={() => void session.copy(answer)}
            />
            <Act
              do="insert"
              label={m.actions.insert}
              full={m.actions.on(m.actions.insert, one.question)}
              onPress={() => void session.insert(answer)}
            />
          </span>
        </>
      )}
    </li>
  );
};

type Props = {
  session: Session;
  m: Messages;
  earlier: readonly Earlier[];
  contacts: number;
  firstContact: string | null;
  /** An earlier reply that the draft nearly repeats. */
  sentBefore: SentBefore | null;
};

/** Earlier contacts on the same matter, and what was answered then. */
export const EarlierList = ({ session, m, earlier, contacts, firstContact, sentBefore }: Props) => (
  <Part title={m.before.title}>
    {contacts > 1 && (
      <p class="times">{m.before.contacts(contacts, firstContact ? dayOf(firstContact, session.lang.value) : null)}</p>
    )}
    {sentBefore && (
      <p class="times" data-sapa="sent-before">
        {m.before.sent(dayOf(sentBefore.at, session.lang.value), sentBefore.ticketId)}
      </p>
    )}
    {earlier.length > 0 && (
      <ul data-sapa="earlier">
        {earlier.map((one) => (
          <EarlierItem key={`${one.ticketId}:${one.at}:${one.question}`} session={session} m={m} one={one} />
        ))}
      </ul>
    )}
  </Part>
);
