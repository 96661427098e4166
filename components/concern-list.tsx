import { concernIds, concerns, type ConcernId, type Kind } from '../lib/core/concerns/concerns';
import { evidenceLine } from '../lib/core/concerns/evidence-line';
import { findStudy, isStudyKey } from '../lib/core/concerns/evidence';
import { sources } from '../lib/core/concerns/sources';
import { cardsFor } from '../lib/core/i18n/cards';
import type { Stage } from '../lib/core/coach/habit';
import type { PageMessages } from '../lib/core/i18n/messages';
import type { Lang } from '../lib/core/languages/language';
import { Switch } from './switch';

const kinds: readonly Kind[] = ['memory', 'solution', 'sincerity', 'tone', 'address'];

const Studies = ({ id, m, lang }: { id: ConcernId; m: PageMessages; lang: Lang }) => {
  const keys = concerns[id].evidence.filter(isStudyKey);
  if (keys.length === 0) return null;
  return (
    <details class="studies">
      <summary>
        {m.options.source}
        <span class="hear"> {cardsFor(lang)[id].title}</span>
      </summary>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            {findStudy(key)?.claim[lang]} ({findStudy(key)?.by}; {sources[key].setting[lang]}).{' '}
            <cite lang="en">{sources[key].where}</cite>
          </li>
        ))}
      </ul>
    </details>
  );
};

type Props = {
  m: PageMessages;
  lang: Lang;
  off: readonly ConcernId[];
  /** Where each stands on this device. */
  stages: Readonly<Record<ConcernId, Stage>>;
  onChange: (concern: ConcernId, on: boolean) => void;
  onCallBack: (concern: ConcernId) => void;
};

/** Why a concern is short or silent now, and the way back; nothing for one that is shown in full. */
const Standing = ({ id, m, lang, stages, onCallBack }: Omit<Props, 'off' | 'onChange'> & { id: ConcernId }) => {
  const stage = stages[id];
  if (stage === 'full') return null;
  return (
    <p class="standing" data-stage={stage}>
      <small>{m.options.stages[stage]}</small>
      <button
        type="button"
        class="button"
        data-do="call-back"
        aria-label={`${m.options.callBack}: ${cardsFor(lang)[id].title}`}
        onClick={() => onCallBack(id)}
      >
        {m.options.callBack}
      </button>
    </p>
  );
};

/** Everything Sapa points at, by kind, each with what stands behind it and its switch. */
export const ConcernList = ({ off, onChange, ...rest }: Props) => {
  const { m, lang } = rest;
  return (
    <>
      {kinds.map((kind) => (
        <fieldset key={kind}>
          <legend>{m.options.kinds[kind]}</legend>
          <ul>
            {concernIds
              .filter((id) => concerns[id].kind === kind)
              .map((id) => (
                <li key={id} data-concern={id}>
                  <Switch
                    name="concern"
                    on={!off.includes(id)}
                    label={cardsFor(lang)[id].title}
                    help={
                      <>
                        {cardsFor(lang)[id].why} <span class="ground">{evidenceLine(id, lang, lang)}</span>
                      </>
                    }
                    onChange={(on) => onChange(id, on)}
                  />
                  <Standing id={id} {...rest} />
                  <Studies id={id} m={m} lang={lang} />
                </li>
              ))}
          </ul>
        </fieldset>
      ))}
    </>
  );
};
