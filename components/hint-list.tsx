import { useState } from 'preact/hooks';
import type { Carded } from '../lib/protocol';
import type { Messages } from '../lib/core/i18n/messages';
import type { Session } from '../lib/page/session';
import { HintCard } from './hint-card';
import { Part } from './part';
import { Quoted } from './quoted';

type ItemProps = { session: Session; m: Messages; finding: Carded; index: number; folded: boolean };

const HintItem = ({ session, m, finding, index, folded }: ItemProps) => {
  const open = session.card.value === index;
  return (
    <li
      data-index={index}
      data-concern={finding.concern}
      data-severity={finding.severity}
      data-shown={finding.shown ? 'true' : 'false'}
      hidden={folded && !open}
    >
      <button
        type="button"
        class="row"
        data-row
        data-do="open"
        aria-expanded={open}
        onClick={() => {
          session.card.value = open ? null : index;
        }}
      >
        <span class="label">
          <i class="sign" aria-hidden="true" />
          {m.severities[finding.severity]}
        </span>
        <strong>{finding.card.title}</strong>
        {finding.quote ? <Quoted text={finding.quote} /> : <small>{m.words.whole}</small>}
      </button>
      {open && <HintCard session={session} m={m} finding={finding} />}
    </li>
  );
};

type Props = { session: Session; m: Messages; findings: readonly Carded[] };

/** The hints: the one that matters now in full view, the rest behind their number. */
export const HintList = ({ session, m, findings }: Props) => {
  const [all, setAll] = useState(false);
  const rest = findings.filter(({ shown }) => !shown).length;
  return (
    <Part title={m.words.title}>
      <ul data-sapa="hints">
        {findings.map((finding, index) => (
          <HintItem
            key={`${finding.hint}:${finding.span.start}:${finding.span.end}:${finding.question ?? ''}`}
            session={session}
            m={m}
            finding={finding}
            index={index}
            folded={!finding.shown && !all}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="more" data-row data-do="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? m.words.fewer : m.words.more(rest)}
        </button>
      )}
    </Part>
  );
};
