import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardWords } from '../lib/core/concerns/card-words';
import type { Carded } from '../lib/protocol';
import type { Finding } from '../lib/core/hints/hint';
import type { Messages } from '../lib/core/i18n/messages';
import type { Lang } from '../lib/core/languages/language';
import type { Session } from '../lib/page/session';
import { Act } from './act';
import { Quoted } from './quoted';

type Known = { session: Session; m: Messages; finding: Finding };
type Props = Known & { finding: Carded };

const Show = ({ session, m, finding, said }: Known & { said: string | null }) =>
  finding.message === undefined ? null : (
    <Act do="show" label={m.actions.show} onPress={() => session.showInThread(finding.message ?? '', said)} />
  );

/** A fact of this ticket, to put at the caret or in place of the words. */
const FactToUse = (props: Known & { insert: string }) => {
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
const FromTicket = (props: Known) => {
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

/** Why it matters, how sure that is, and a pattern to adapt: what a short card leaves out. */
const Reasons = ({ m, ui, card }: { m: Messages; ui: Lang; card: CardWords }) => (
  <>
    <p class="why">{card.why}</p>
    <p class="evidence">{card.evidence}</p>
    <dl class="example" lang={card.exampleLang} aria-label={m.card.example}>
      <dt lang={ui}>{m.card.before}</dt>
      <dd class="weak">{card.before}</dd>
      <dt lang={ui}>{m.card.after}</dt>
      <dd>{card.after}</dd>
    </dl>
  </>
);

/** What else is wrong with the same words: a line each, with the fact it knows. */
const Also = ({ session, m, finding }: Props) =>
  finding.also.length === 0 ? null : (
    <div class="also" data-sapa="also">
      <small>{m.card.also}</small>
      <ul>
        {finding.also.map((one) => (
          <li key={`${one.hint}:${one.span.start}`} data-concern={one.concern}>
            <strong>{one.card.title}</strong>
            <FromTicket session={session} m={m} finding={one} />
          </li>
        ))}
      </ul>
    </div>
  );

/** One hint, readable in five seconds: how it may land, the fact, why and how sure, a pattern, three ways out. */
export const HintCard = ({ session, m, finding }: Props) => {
  const ui = session.lang.value;
  const { card } = finding;
  const [more, setMore] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = place.current?.closest('li');
    row?.scrollIntoView({ block: 'nearest' });
    if (!session.byKey.peek()) return;
    session.byKey.value = false;
    row?.querySelector<HTMLElement>('.row')?.focus();
  }, [session]);
  return (
    <div class="card" data-sapa="card" data-form={finding.form} ref={place}>
      <p class="feels">
        <small>{m.card.feels}</small>
        <q>{card.feels}</q>
      </p>
      <FromTicket session={session} m={m} finding={finding} />
      {finding.form === 'full' || more ? (
        <Reasons m={m} ui={ui} card={card} />
      ) : (
        <button type="button" class="more" data-do="why" onClick={() => setMore(true)}>
          {m.card.why}
        </button>
      )}
      <Also session={session} m={m} finding={finding} />
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
