import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/style.css';
import '../../components/pages.css';
import type { Counts } from '../../components/memory-form';
import { SettingsForm } from '../../components/settings-form';
import { chooseLang } from '../../lib/core/i18n/choose';
import { pageMessagesFor } from '../../lib/core/i18n/pages';
import { openMemory } from '../../lib/store/memory';
import { changeSettings, readSettings, watchSettings, type SettingsChange } from '../../lib/store/settings';
import { isTrouble } from '../../lib/store/trouble';

const memory = openMemory();
const settings = signal(await readSettings());
const counts = signal<Counts | null>(null);
const saved = signal<boolean | null>(null);
watchSettings((now) => (settings.value = now), new AbortController().signal);

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

const forget = async (): Promise<boolean> => {
  const told = await memory.forgetEverything();
  await count();
  return !isTrouble(told);
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
      counts={counts.value}
      saved={saved.value}
      onChange={(choices) => void change(choices)}
      onConcern={(concern, on) =>
        void change((now) => {
          const others = now.off.filter((one) => one !== concern);
          return { off: on ? others : [...others, concern] };
        })
      }
      onSiteOn={(site) => void change((now) => ({ sitesOff: now.sitesOff.filter((one) => one !== site) }))}
      onForget={forget}
    />
  );
};

render(<Options />, document.body.querySelector('#app') ?? document.body);
