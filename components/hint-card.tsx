import { useEffect, useRef } from 'preact/hooks';
import type { Carded } from '../lib/protocol';
import type { Messages } from '../lib/core/i18n/messages';
import type { Session } from '../lib/page/session';
import { Act } from './act';
import { Quoted } from './quoted';

type Props = { session: Session; m: Messages; finding: Carded };

const Show = ({ session, m, finding, said }: Props & { said: string | null }) =>
  finding.message === undefined ? null : (
    <Act do="show" label={m.actions.show} onPress={() => session.showInThread(finding.message ?? '', said)} />
  );

/** A fact of this ticket, to put at the caret or in place of the words. */
const FactToUse = (props: Props & { insert: string }) => {
  const { session, m, finding, insert } = props;
  const given = insert === finding.answer;
  return (
    <div class="fact">
      <small>{given ? m.card.given : m.card.fact}</small>
      <bdi dir="auto">{insert}</bdi>
      <span class="acts">
        {given && <Show {...props} said={insert} />}
        {finding.quote && (
          <Act
            do="replace"
            kind="main"
            label={m.actions.replace}
            full={m.actions.on(m.actions.replace, insert)}
            onPress={() => void session.replace(finding, insert)}
          />
        )}
        <Act
          do="insert"
          kind="main"
          label={m.actions.insert}
          full={m.actions.on(m.actions.insert, insert)}
          onPress={() => void session.insert(insert)}
        />
      </span>
    </div>
  );
};

/** What the conversation already holds for these words: the answer, the question, the fact to use. */
const FromTicket = (props: Props) => {
  const { m, finding } = props;
  const { answer, question, insert } = finding;
  const said = answer ?? question;
  return (
    <>
      {said !== undefined && said !== insert && (
        <div class="said">
          <small>{answer === undefined ? m.card.asked : m.card.given}</small>
          <Quoted text={said} />
          <span class="acts">
            <Show {...props} said={said} />
          </span>
        </div>
      )}
      {insert !== undefined && <FactToUse {...props} insert={insert} />}
    </>
  );
};

/** One hint, readable in five seconds: how it may land, the fact, why and how sure, a pattern, three ways out. */
export const HintCard = ({ session, m, finding }: Props) => {
  const ui = session.lang.value;
  const { card } = finding;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = place.current?.closest('li');
    row?.scrollIntoView({ block: 'nearest' });
    if (!session.byKey.peek()) return;
    session.byKey.value = false;
    row?.querySelector<HTMLElement>('.row')?.focus();
  }, [session]);
  return (
    <div class="card" data-sapa="card" ref={place}>
      <p class="feels">
        <small>{m.card.feels}</small>
        <q>{card.feels}</q>
      </p>
      <FromTicket session={session} m={m} finding={finding} />
      <p class="why">{card.why}</p>
      <p class="evidence">{card.evidence}</p>
      <dl class="example" lang={card.exampleLang} aria-label={m.card.example}>
        <dt lang={ui}>{m.card.before}</dt>
        <dd class="weak">{card.before}</dd>
        <dt lang={ui}>{m.card.after}</dt>
        <dd>{card.after}</dd>
      </dl>
      <div class="ways">
        <Act do="not-useful" label={m.actions.notUseful} onPress={() => session.notUseful(finding)} />
        <Act do="quiet" label={m.actions.quiet} onPress={() => session.quietForTicket()} />
        <Act
          do="off"
          label={m.actions.off}
          full={m.actions.on(m.actions.off, card.title)}
          onPress={() => session.turnOff(finding)}
        />
      </div>
    </div>
  );
};
