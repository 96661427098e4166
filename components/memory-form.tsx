import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageMessages } from '../lib/core/i18n/messages';
import { Switch } from './switch';

export type Counts = { readonly tickets: number; readonly messages: number; readonly questions: number };

type Props = {
  m: PageMessages;
  remember: boolean;
  retentionDays: number;
  redactContacts: boolean;
  /** Null while counting, or when there is no memory to count in. */
  counts: Counts | null;
  onRemember: (on: boolean) => void;
  onRetention: (days: number) => void;
  onRedact: (on: boolean) => void;
  /** Resolves to whether everything is gone. */
  onForget: () => Promise<boolean>;
};

const terms = [30, 90, 180, 365, 730];

/** What is remembered, for how long, and the way to forget all of it. */
export const MemoryForm = (props: Props) => {
  const { m, remember, retentionDays, redactContacts, counts, onRemember, onRetention, onRedact, onForget } = props;
  const words = m.options;
  const choices = terms.includes(retentionDays) ? terms : [...terms, retentionDays].toSorted((a, b) => a - b);
  return (
    <>
      <Switch name="remember" on={remember} label={words.remember} help={words.rememberHelp} onChange={onRemember} />
      <Switch
        name="redact"
        on={redactContacts}
        disabled={!remember}
        label={words.redact}
        help={words.redactHelp}
        onChange={onRedact}
      />
      <label class="field">
        {words.retention}
        <select
          data-do="retention"
          disabled={!remember}
          value={String(retentionDays)}
          onChange={(event) => onRetention(Number(event.currentTarget.value))}
        >
          {choices.map((days) => (
            <option key={days} value={String(days)}>
              {words.days(days)}
            </option>
          ))}
        </select>
      </label>
      {counts && (
        <p class="stored" data-sapa="stored">
          {words.stored}:{' '}
          {counts.tickets + counts.messages + counts.questions === 0
            ? words.nothingStored
            : [
                words.counts.tickets(counts.tickets),
                words.counts.messages(counts.messages),
                words.counts.asks(counts.questions),
              ].join(', ')}
        </p>
      )}
      <Forget m={m} onForget={onForget} />
    </>
  );
};

type State = 'idle' | 'asking' | 'working' | 'done' | 'failed';

const Forget = ({ m, onForget }: Pick<Props, 'm' | 'onForget'>) => {
  const [state, setState] = useState<State>('idle');
  const form = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  const words = m.options;
  const asking = state === 'asking' || state === 'working';
  // The pressed button is gone by then: the focus goes to what took its place, at first to the harmless answer.
  useEffect(() => {
    if (touched.current) form.current?.querySelector<HTMLElement>('button')?.focus();
    touched.current = true;
  }, [asking]);
  const forget = async (): Promise<void> => {
    setState('working');
    setState((await onForget()) ? 'done' : 'failed');
  };
  return (
    <div class="forget" ref={form}>
      <p>
        <small>{words.forgetHelp}</small>
      </p>
      {asking ? (
        <div role="group" aria-label={words.forget} class="sure">
          <span>{words.forgetSure}</span>
          <button
            type="button"
            class="button"
            data-do="forget-no"
            disabled={state === 'working'}
            onClick={() => setState('idle')}
          >
            {words.forgetNo}
          </button>
          <button
            type="button"
            class="button grave"
            data-do="forget-yes"
            disabled={state === 'working'}
            onClick={() => void forget()}
          >
            {words.forgetYes}
          </button>
        </div>
      ) : (
        <button type="button" class="button" data-do="forget" onClick={() => setState('asking')}>
          {words.forget}
        </button>
      )}
      <p role="status" data-sapa="forget-result">
        {state === 'done' ? words.forgotten : state === 'failed' ? words.forgetFailed : ''}
      </p>
    </div>
  );
};
