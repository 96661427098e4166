import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/style.css';
import '../../components/pages.css';
import type { Counts } from '../../components/memory-form';
import { SettingsForm } from '../../components/settings-form';
import { calledBack, stageOf, type Stage } from '../../lib/core/coach/habit';
import { concernIds, type ConcernId } from '../../lib/core/concerns/concerns';
import { chooseLang } from '../../lib/core/i18n/choose';
import { pageMessagesFor } from '../../lib/core/i18n/pages';
import { openMemory } from '../../lib/store/memory';
import { changeHabits, readHabits, watchHabits } from '../../lib/store/habits';
import { changeSettings, readSettings, watchSettings, type SettingsChange } from '../../lib/store/settings';
import type { Requester } from '../../lib/core/ticket/ticket';
import type { Imported } from '../../lib/store/history/import';
import { isTrouble } from '../../lib/store/trouble';
import { saveFile } from './save-file';

const memory = openMemory();
const settings = signal(await readSettings());
const habits = signal(await readHabits());
const counts = signal<Counts | null>(null);
const saved = signal<boolean | null>(null);
const { signal: whileOpen } = new AbortController();
watchSettings((now) => (settings.value = now), whileOpen);
watchHabits((now) => (habits.value = now), whileOpen);

const count = async (): Promise<void> => {
  const told = await memory.counts();
  counts.value = isTrouble(told) ? null : told;
};
void count();

const change = async (what: SettingsChange): Promise<void> => {
  try {
    settings.value = await changeSettings(what);
    saved.value = true;
  } catch {
    saved.value = false;
  }
};

const callBack = async (concern: ConcernId): Promise<void> => {
  try {
    habits.value = await changeHabits((now) => calledBack(now, concern));
    saved.value = true;
  } catch {
    saved.value = false;
  }
};

const stages = (): Readonly<Record<ConcernId, Stage>> => {
  const { level } = settings.value;
  return Object.fromEntries(concernIds.map((id) => [id, stageOf(id, habits.value, level)])) as Record<ConcernId, Stage>;
};

const forget = async (): Promise<boolean> => {
  const told = await memory.forgetEverything();
  await count();
  return !isTrouble(told);
};

/** What was typed may be an e-mail address, an id or a name. */
const customerOf = (words: string): Requester =>
  words.includes('@') ? { name: null, id: null, email: words } : { name: words, id: words, email: null };

const findCustomer = async (words: string): Promise<number | null> => {
  const told = await memory.countRequester(null, customerOf(words));
  return isTrouble(told) ? null : told.tickets;
};

const forgetCustomer = async (words: string): Promise<number | null> => {
  const told = await memory.forgetRequester(null, customerOf(words));
  await count();
  return isTrouble(told) ? null : told.tickets;
};

const exportFile = async (): Promise<{ readonly tickets: number; readonly damaged: number } | null> => {
  const now = new Date();
  const told = await memory.exported(now.getTime());
  if (isTrouble(told)) return null;
  saveFile(`sapa-${now.toISOString().slice(0, 10)}.json`, told.pieces);
  return told;
};

const importFile = async (file: File): Promise<Imported | null> => {
  const told = await memory.imported(await file.text(), Date.now());
  await count();
  return isTrouble(told) ? null : told;
};

const Options = () => {
  const lang = chooseLang(settings.value.language, browser.i18n.getUILanguage());
  const m = pageMessagesFor(lang);
  document.documentElement.lang = lang;
  document.title = m.options.title;
  return (
    <SettingsForm
      m={m}
      lang={lang}
      settings={settings.value}
      stages={stages()}
      counts={counts.value}
      saved={saved.value}
      onChange={(choices) => void change(choices)}
      onConcern={(concern, on) =>
        void change((now) => {
          const others = now.off.filter((one) => one !== concern);
          return { off: on ? others : [...others, concern] };
        })
      }
      onCallBack={(concern) => void callBack(concern)}
      onSiteOn={(site) => void change((now) => ({ sitesOff: now.sitesOff.filter((one) => one !== site) }))}
      onForget={forget}
      onFindCustomer={findCustomer}
      onForgetCustomer={forgetCustomer}
      onExport={exportFile}
      onImport={importFile}
    />
  );
};

render(<Options />, document.body.querySelector('#app') ?? document.body);
