import { useRef, useState } from 'preact/hooks';
import type { PageMessages } from '../lib/core/i18n/messages';
import type { Imported } from '../lib/store/history/import';

type Props = {
  m: PageMessages;
  /** Saves a file; resolves to how many tickets are in it and how many damaged records are not, null when it did not work. */
  onExport: () => Promise<{ readonly tickets: number; readonly damaged: number } | null>;
  /** Null when it did not work; then nothing was taken. */
  onImport: (file: File) => Promise<Imported | null>;
};

const importedWords = (m: PageMessages, imported: Imported | null): string => {
  const words = m.options;
  if (imported === null) return words.importFailed;
  if (imported.refused === null) return words.imported(imported.tickets, imported.stored);
  const { reason, line } = imported.refused;
  return `${words.refused[reason](line)} ${words.nothingTaken}`;
};

/** The memory as a file: out of this browser and into another. */
export const MemoryFiles = ({ m, onExport, onImport }: Props) => {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const words = m.options;
  const work = async (job: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setSaid('');
    setSaid(await job());
    setBusy(false);
  };
  const save = async (): Promise<string> => {
    const exported = await onExport();
    if (exported === null) return words.exportFailed;
    const { tickets, damaged } = exported;
    return words.exported(tickets) + (damaged > 0 ? ` ${words.leftOut(damaged)}` : '');
  };
  const take = (): void => {
    const file = picker.current?.files?.[0];
    if (file) void work(async () => importedWords(m, await onImport(file)));
    // So that the same file can be chosen again.
    if (picker.current) picker.current.value = '';
  };
  return (
    <div class="files">
      <p>
        <small>{words.filesHelp}</small>
      </p>
      <button type="button" class="button" data-do="export" disabled={busy} onClick={() => void work(save)}>
        {words.export}
      </button>
      <button
        type="button"
        class="button"
        data-do="import"
        disabled={busy}
        onClick={() => {
          picker.current?.click();
        }}
      >
        {words.import}
      </button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        class="hear"
        tabIndex={-1}
        aria-label={words.import}
        data-do="import-file"
        onChange={take}
      />
      <p role="status" data-sapa="files-result">
        {said}
      </p>
    </div>
  );
};
