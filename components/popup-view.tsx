import { clockOf } from '../lib/core/i18n/dates';
import type { PageMessages } from '../lib/core/i18n/messages';
import type { Lang } from '../lib/core/languages/language';
import { Switch } from './switch';

/** What the tab said of itself. */
export type Seen = {
  readonly account: string;
  readonly status: string;
  readonly ticketId: string | null;
  readonly subject: string | null;
  readonly picture: {
    readonly facts: readonly unknown[];
    readonly questions: readonly { readonly open: boolean }[];
    readonly earlier: readonly unknown[];
  } | null;
};

export type PopupProps = {
  readonly m: PageMessages;
  readonly lang: Lang;
  /** `undefined` while the tab is being asked, null when nobody answers there. */
  readonly seen: Seen | null | undefined;
  readonly siteOn: boolean;
  /** Milliseconds since 1970; null when Sapa is awake. */
  readonly quietUntil: number | null;
  readonly onSite: (on: boolean) => void;
  readonly onQuietHour: () => void;
  readonly onWake: () => void;
  readonly onOptions: () => void;
};

const Ticket = ({ m, seen }: { m: PageMessages; seen: Seen }) => {
  if (seen.status === 'unreadable') return <p data-sapa="popup-unreadable">{m.popup.unreadable}</p>;
  const { ticketId, subject, picture } = seen;
  if (ticketId === null) return null;
  return (
    <section class="sees" data-sapa="popup-ticket" aria-label={m.popup.sees}>
      <h2>{m.popup.ticket(ticketId)}</h2>
      {subject !== null && (
        <p>
          <bdi dir="auto">{subject}</bdi>
        </p>
      )}
      {picture !== null && (
        <ul>
          <li>{m.popup.told(picture.facts.length)}</li>
          <li>{m.popup.questions(picture.questions.filter(({ open }) => open).length)}</li>
          <li>{m.popup.earlier(picture.earlier.length)}</li>
        </ul>
      )}
    </section>
  );
};

/** The popup of the toolbar button: this site, this ticket, an hour of quiet. */
export const PopupView = ({
  m,
  lang,
  seen,
  siteOn,
  quietUntil,
  onSite,
  onQuietHour,
  onWake,
  onOptions,
}: PopupProps) => (
  <main class="page popup" data-sapa="popup">
    <h1>{m.popup.title}</h1>
    {seen === undefined && <p>{m.popup.loading}</p>}
    {seen === null && <p data-sapa="popup-elsewhere">{m.popup.notHelpdesk}</p>}
    {seen && (
      <>
        <Switch
          name="site"
          on={siteOn}
          label={siteOn ? m.popup.siteOn(seen.account) : m.popup.siteOff(seen.account)}
          onChange={onSite}
        />
        {siteOn && <Ticket m={m} seen={seen} />}
      </>
    )}
    {quietUntil === null ? (
      <button type="button" class="button" data-do="quiet-hour" onClick={onQuietHour}>
        {m.popup.quietHour}
      </button>
    ) : (
      <div class="quiet">
        <span>{m.popup.quietUntil(clockOf(quietUntil, lang))}</span>
        <button type="button" class="button" data-do="wake" onClick={onWake}>
          {m.popup.wake}
        </button>
      </div>
    )}
    <button type="button" class="link" data-do="options" onClick={onOptions}>
      {m.popup.options}
    </button>
  </main>
);
