import { PopupView, type PopupProps } from '../../components/popup-view';
import { SettingsForm, type SettingsProps } from '../../components/settings-form';
import type { Stage } from '../../lib/core/coach/habit';
import { concernIds, type ConcernId } from '../../lib/core/concerns/concerns';
import { pageMessagesFor } from '../../lib/core/i18n/pages';
import { pictureOf, ticketOf, type CaseLang } from './cases';

/** Every concern shown in full but for those named. */
const stagesOf = (but: Partial<Record<ConcernId, Stage>>): Readonly<Record<ConcernId, Stage>> =>
  ({ ...Object.fromEntries(concernIds.map((id) => [id, 'full'])), ...but }) as Record<ConcernId, Stage>;

const nothing = (): void => undefined;

const popup = (lang: CaseLang, extra: Partial<PopupProps> = {}) => (
  <PopupView
    m={pageMessagesFor(lang)}
    lang={lang}
    seen={{
      account: 'acme.zendesk.com',
      status: 'attached',
      ticketId: '1042',
      subject: ticketOf(lang).subject,
      picture: pictureOf(lang),
    }}
    siteOn
    quietUntil={null}
    onSite={nothing}
    onQuietHour={nothing}
    onWake={nothing}
    onOptions={nothing}
    {...extra}
  />
);

const options = (lang: CaseLang, extra: Partial<SettingsProps> = {}) => (
  <SettingsForm
    m={pageMessagesFor(lang)}
    lang={lang}
    settings={{
      language: 'auto',
      level: 'new',
      off: ['shouting'],
      sitesOff: ['quiet.freshdesk.com'],
      remember: true,
      retentionDays: 180,
      redactContacts: true,
    }}
    stages={stagesOf({ jargon: 'retired', 'vague-time': 'short', blame: 'known' })}
    counts={{ tickets: 214, messages: 1180, questions: 655 }}
    saved={null}
    onChange={nothing}
    onConcern={nothing}
    onCallBack={nothing}
    onSiteOn={nothing}
    onForget={() => Promise.resolve(true)}
    onFindCustomer={() => Promise.resolve(3)}
    onForgetCustomer={() => Promise.resolve(3)}
    onExport={() => Promise.resolve({ tickets: 214, damaged: 0 })}
    onImport={() => Promise.resolve({ refused: null, tickets: 214, stored: 12 })}
    {...extra}
  />
);

/** Popup and options in each state, by name. */
export const pages = {
  popup: (lang: CaseLang) => popup(lang),
  'popup-elsewhere': (lang: CaseLang) => popup(lang, { seen: null }),
  'popup-off': (lang: CaseLang) => popup(lang, { siteOn: false, quietUntil: Date.UTC(2026, 2, 12, 10) }),
  'popup-unreadable': (lang: CaseLang) =>
    popup(lang, {
      seen: { account: 'acme.zendesk.com', status: 'unreadable', ticketId: '1', subject: null, picture: null },
    }),
  options: (lang: CaseLang) => options(lang, { saved: true }),
};
