import type { PageMessages } from '../lib/core/i18n/messages';
import { ForgetForm } from './forget-form';
import { MemoryFiles } from './memory-files';
import { Switch } from './switch';
import type { ComponentProps } from 'preact';

export type Counts = { readonly tickets: number; readonly messages: number; readonly questions: number };

/** What can be done with the memory as a whole. */
export type MemoryDeeds = Omit<ComponentProps<typeof ForgetForm>, 'm'> & Omit<ComponentProps<typeof MemoryFiles>, 'm'>;

type Props = MemoryDeeds & {
  m: PageMessages;
  remember: boolean;
  retentionDays: number;
  redactContacts: boolean;
  /** Null while counting, or when there is no memory to count in. */
  counts: Counts | null;
  onRemember: (on: boolean) => void;
  onRetention: (days: number) => void;
  onRedact: (on: boolean) => void;
};

const terms = [30, 90, 180, 365, 730];

/** What is remembered, for how long, and the way to forget all of it. */
export const MemoryForm = (props: Props) => {
  const { m, remember, retentionDays, redactContacts, counts, onRemember, onRetention, onRedact } = props;
  const { onForget, onFindCustomer, onForgetCustomer, onExport, onImport } = props;
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
      <MemoryFiles m={m} onExport={onExport} onImport={onImport} />
      <ForgetForm m={m} onForget={onForget} onFindCustomer={onFindCustomer} onForgetCustomer={onForgetCustomer} />
    </>
  );
};
