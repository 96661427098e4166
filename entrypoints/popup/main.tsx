import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/style.css';
import '../../components/pages.css';
import { PopupView, type Seen } from '../../components/popup-view';
import { chooseLang } from '../../lib/core/i18n/choose';
import { pageMessagesFor } from '../../lib/core/i18n/pages';
import type { TabAnswer, TabQuestion } from '../../lib/protocol';
import { changeSettings, readSettings, watchSettings } from '../../lib/store/settings';

const hour = 60 * 60 * 1000;
const question: TabQuestion = { kind: 'what-do-you-see' };

/** Asks the page in the active tab; null when nobody listens there. */
const ask = async (): Promise<Seen | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    return (await browser.tabs.sendMessage<TabQuestion, TabAnswer | undefined>(tab.id, question)) ?? null;
  } catch {
    return null;
  }
};

const settings = signal(await readSettings());
const seen = signal<Seen | null | undefined>(undefined);
watchSettings((now) => (settings.value = now), new AbortController().signal);
void ask().then((answer) => (seen.value = answer));

const Popup = () => {
  const { language, sitesOff, quietUntil } = settings.value;
  const lang = chooseLang(language, browser.i18n.getUILanguage());
  const m = pageMessagesFor(lang);
  document.documentElement.lang = lang;
  document.title = m.popup.title;
  const site = seen.value?.account.toLowerCase() ?? '';
  return (
    <PopupView
      m={m}
      lang={lang}
      seen={seen.value}
      siteOn={!sitesOff.includes(site)}
      quietUntil={quietUntil !== null && quietUntil > Date.now() ? quietUntil : null}
      onSite={(on) =>
        void changeSettings((now) => {
          const others = now.sitesOff.filter((one) => one !== site);
          return { sitesOff: on ? others : [...others, site] };
        })
      }
      onQuietHour={() => void changeSettings({ quietUntil: Date.now() + hour })}
      onWake={() => void changeSettings({ quietUntil: null })}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
};

render(<Popup />, document.body.querySelector('#app') ?? document.body);
