import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Level, Stage } from '../lib/core/coach/habit';
import type { ConcernId } from '../lib/core/concerns/concerns';
import type { PageMessages } from '../lib/core/i18n/messages';
import type { Lang } from '../lib/core/languages/language';
import { ConcernList } from './concern-list';
import { MemoryForm, type Counts, type MemoryDeeds } from './memory-form';

/** What of the settings can be changed here. */
export type Choices = {
  readonly language: 'auto' | Lang;
  readonly level: Level;
  readonly off: readonly ConcernId[];
  readonly sitesOff: readonly string[];
  readonly remember: boolean;
  readonly retentionDays: number;
  readonly redactContacts: boolean;
};

export type SettingsProps = MemoryDeeds & {
  readonly m: PageMessages;
  readonly lang: Lang;
  readonly settings: Choices;
  readonly stages: Readonly<Record<ConcernId, Stage>>;
  readonly counts: Counts | null;
  /** How the last change went; null before the first. */
  readonly saved: boolean | null;
  readonly onChange: (change: Partial<Choices>) => void;
  readonly onConcern: (concern: ConcernId, on: boolean) => void;
  readonly onCallBack: (concern: ConcernId) => void;
  readonly onSiteOn: (site: string) => void;
};

const Section = ({ title, children }: { title: string; children: ComponentChildren }) => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};

const Sites = ({ m, settings, onSiteOn }: SettingsProps) => (
  <Section title={m.options.sites}>
    <p>{m.options.sitesOff}</p>
    <ul class="sites">
      {settings.sitesOff.map((site) => (
        <li key={site}>
          <span>{site}</span>
          <button
            type="button"
            class="button"
            data-do="site-on"
            aria-label={`${m.options.turnOn}: ${site}`}
            onClick={() => onSiteOn(site)}
          >
            {m.options.turnOn}
          </button>
        </li>
      ))}
    </ul>
  </Section>
);

/** The options page: everything applies at once, nothing has to be sent. */
export const SettingsForm = (props: SettingsProps) => {
  const { m, lang, settings, stages, counts, saved, onChange, onConcern, onCallBack } = props;
  const { onForget, onFindCustomer, onForgetCustomer, onExport, onImport } = props;
  return (
    <main class="page options" data-sapa="options">
      <h1>{m.options.title}</h1>
      <p class="lead">{m.options.lead}</p>
      <Section title={m.options.proof}>
        <p>
          <strong>{m.options.proofLine}</strong>
        </p>
        <ol class="proof">
          {m.options.proofSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <Section title={m.options.language}>
        <label class="field">
          {m.options.language}
          <select
            data-do="language"
            value={settings.language}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onChange({ language: value === 'en' || value === 'id' ? value : 'auto' });
            }}
          >
            <option value="auto">{m.options.auto}</option>
            <option value="en">{m.options.english}</option>
            <option value="id">{m.options.indonesian}</option>
          </select>
        </label>
        <small>{m.options.languageHelp}</small>
      </Section>
      <Section title={m.options.guidance}>
        <fieldset class="levels">
          <legend class="hear">{m.options.guidance}</legend>
          {(['new', 'experienced'] as const).map((level) => (
            <label key={level} class="choice">
              <input
                type="radio"
                name="level"
                data-do={`level-${level}`}
                checked={settings.level === level}
                onChange={() => onChange({ level })}
              />
              {m.options.levels[level]}
            </label>
          ))}
        </fieldset>
        <small>{m.options.guidanceHelp}</small>
      </Section>
      <Section title={m.options.memory}>
        <MemoryForm
          m={m}
          remember={settings.remember}
          retentionDays={settings.retentionDays}
          redactContacts={settings.redactContacts}
          counts={counts}
          onRemember={(remember) => onChange({ remember })}
          onRetention={(retentionDays) => onChange({ retentionDays })}
          onRedact={(redactContacts) => onChange({ redactContacts })}
          onForget={onForget}
          onFindCustomer={onFindCustomer}
          onForgetCustomer={onForgetCustomer}
          onExport={onExport}
          onImport={onImport}
        />
      </Section>
      {settings.sitesOff.length > 0 && <Sites {...props} />}
      <Section title={m.options.concerns}>
        <p>
          <small>{m.options.concernsHelp}</small>
        </p>
        <ConcernList
          m={m}
          lang={lang}
          off={settings.off}
          stages={stages}
          onChange={onConcern}
          onCallBack={onCallBack}
        />
      </Section>
      <p class="saved" role="status" data-sapa="saved">
        {saved === null ? '' : saved ? m.options.saved : m.options.notSaved}
      </p>
    </main>
  );
};
