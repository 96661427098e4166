import type { Brain } from '../../lib/core/coach/brain';
import type { Advised, Situation } from '../../lib/core/coach/coach';
import { afterWaved, type Habits } from '../../lib/core/coach/habit';
import { markOf } from '../../lib/core/coach/steps';
import { cardWords } from '../../lib/core/concerns/card-words';
import type { ConcernId } from '../../lib/core/concerns/concerns';
import type { Case } from '../../lib/core/ticket/case';
import { slots } from '../../lib/core/ticket/facts';
import type { Question } from '../../lib/core/ticket/questions';
import { earlierAsks } from '../../lib/core/ticket/questions/again';
import { keyOf, type Ticket, type TicketKey } from '../../lib/core/ticket/ticket';
import type { Lang } from '../../lib/core/languages/language';
import type { Act, AskedTimes, Carded, FromBrain, PageSettings, ToBrain, Trouble } from '../../lib/protocol';
import { findCopy, type Sent } from '../../lib/core/repeats/copies';
import type { Memory } from '../../lib/store/memory';
import { isTrouble } from '../../lib/store/trouble';
import type { Settings, SettingsChange } from '../../lib/store/settings';
import { rememberBy } from '../../lib/core/text/remember';
import { keepHabits, type HabitsChange } from './habits';
import { dropOldest } from './newest';

export type DeskOptions = {
  readonly account: string;
  /** The tab is in a private window: nothing of it may be stored. */
  readonly privately: boolean;
  readonly brain: Brain;
  readonly memory: Memory;
  readonly settings: () => Promise<Settings>;
  readonly change: (change: SettingsChange) => Promise<unknown>;
  readonly habits: () => Promise<Habits>;
  readonly changeHabits: (change: HabitsChange) => Promise<unknown>;
  readonly now: () => number;
  /** The browser's language, for `language: 'auto'`. */
  readonly uiLanguage: string;
  readonly say: (message: FromBrain) => void;
};

/** One tab's place in the background: what it looks at, and the draft it asks about. */
export type Desk = {
  hear(message: ToBrain): Promise<void>;
  /** Settings changed: tell the page and judge its draft anew. */
  settled(): Promise<void>;
};

/** Tickets remembered a tab; the page looks again at any other. */
const most = 20;

const activeOn = (settings: Settings, account: string, now: number): boolean =>
  !settings.sitesOff.includes(account) && (settings.quietUntil === null || settings.quietUntil <= now);

/** What was waved away, once for each state of the settings and not at every rest of the typing. */
const dismissedIn = rememberBy(
  (settings: Settings): ReadonlySet<string> =>
    new Set(
      Object.entries(settings.dismissed).flatMap(([concern, quotes]) =>
        quotes.map((quote) => markOf({ concern: concern as ConcernId, quote })),
      ),
    ),
);

const situationOf = (settings: Settings, habits: Habits, caret: number | null): Situation => ({
  caret,
  off: new Set(settings.off),
  dismissed: dismissedIn(settings),
  habits,
  level: settings.level,
});

const carded = (finding: Advised, lang: Lang): Carded => ({
  ...finding,
  card: cardWords(finding, lang),
  also: finding.also.map((one) => ({ ...one, card: cardWords(one, lang) })),
});

const askedTimes = (question: Question, about: Case): AskedTimes => {
  const earlier = earlierAsks(question, about);
  const first = about.ticket.messages.find(({ id }) => id === earlier[0]?.message);
  return { times: earlier.length + 1, since: first?.at ?? null };
};

const changeFor = (act: Act): SettingsChange => {
  switch (act.kind) {
    case 'not-useful':
      return ({ dismissed }) => ({
        dismissed: { ...dismissed, [act.concern]: [...(dismissed[act.concern] ?? []), act.quote.slice(0, 500)] },
      });
    case 'quiet-ticket':
      return ({ quietTickets }) => ({ quietTickets: [...quietTickets, act.key] });
    case 'concern-off':
      return ({ off }) => ({ off: [...off, act.concern] });
    case 'panel-size':
      return ({ panels }) => ({ panels: { ...panels, [act.helpdesk]: act.size } });
  }
};

export function openDesk(options: DeskOptions): Desk {
  const { account, privately, brain, memory, settings, change, habits, changeHabits, now, uiLanguage, say } = options;
  const keeper = keepHabits(brain, changeHabits);
  const cases = new Map<TicketKey, Case>();
  const told = new Set<Trouble>();
  /** Replies to the customer in other tickets, by the ticket that is open. */
  const sent = new Map<TicketKey, readonly Sent[]>();
  let asked: Extract<ToBrain, { kind: 'coach' }> | null = null;
  let looked: TicketKey | null = null;

  const pageSettings = (all: Settings): PageSettings => ({
    lang: all.language === 'auto' ? (/^(id|in)\b/i.test(uiLanguage) ? 'id' : 'en') : all.language,
    active: activeOn(all, account, now()),
    quietUntil: all.quietUntil,
    panel: all.panels[looked?.split(':')[0] ?? account.split('.').at(-2) ?? ''] ?? null,
  });

  const trouble = (what: Trouble): void => {
    if (told.has(what)) return;
    told.add(what);
    say({ kind: 'trouble', trouble: what });
  };

  const keep = (key: TicketKey, about: Case): void => {
    cases.delete(key);
    cases.set(key, about);
    for (const oldest of dropOldest(cases, most)) sent.delete(oldest);
  };

  const judge = (all: Settings, practised: Habits): void => {
    if (!asked) return;
    const about = cases.get(asked.key);
    if (!about) return say({ kind: 'unknown', key: asked.key });
    const { lang } = pageSettings(all);
    const counsel = brain.coach(about, asked.text, situationOf(all, practised, asked.caret));
    const quiet = all.quietTickets.includes(asked.key);
    const copy = quiet ? null : findCopy(asked.text, sent.get(asked.key) ?? []);
    const advice = {
      key: asked.key,
      text: asked.text,
      answered: counsel.answered,
      findings: quiet ? [] : counsel.findings.map((finding) => carded(finding, lang)),
      sentBefore: copy === null ? null : { ticketId: copy.ticketId, at: copy.at },
    };
    keeper.shown(asked.key, asked.text, quiet ? [] : counsel.findings);
    say({ kind: 'advice', seq: asked.seq, advice });
  };

  const picture = async (about: Case, all: Settings): Promise<void> => {
    const key = keyOf(about.ticket);
    const recalled = all.remember ? await memory.recall(about, now()) : null;
    if (recalled !== null && 'trouble' in recalled) trouble(recalled.trouble);
    const found = recalled === null || 'trouble' in recalled ? null : recalled;
    if (found !== null && found.damaged > 0) trouble('damaged-memory');
    if (cases.get(key) !== about) return;
    say({
      kind: 'picture',
      picture: {
        key,
        facts: about.facts.toSorted((a, b) => slots.indexOf(a.slot) - slots.indexOf(b.slot)),
        questions: about.questions,
        asked: about.questions.map((question) => askedTimes(question, about)),
        heat: about.heat,
        earlier: found?.earlier ?? [],
        contacts: found?.contacts ?? 1,
        firstContact: found?.firstContact ?? null,
        folded: about.ticket.folded,
        quiet: all.quietTickets.includes(key),
      },
    });
  };

  const look = async (ticket: Ticket): Promise<void> => {
    const key = keyOf(ticket);
    const about = brain.understand(ticket);
    keep(key, about);
    looked = key;
    const all = await settings();
    keeper.looked(about);
    if (asked?.key === key) judge(all, await habits());
    await picture(about, all);
    if (!all.remember) return;
    const replies = await memory.repliesTo(ticket);
    if (!isTrouble(replies) && cases.has(key)) sent.set(key, replies);
    if (privately) return trouble('private-window');
    const recorded = await memory.record(about, now());
    if ('trouble' in recorded) trouble(recorded.trouble);
  };

  const settled = async (): Promise<void> => {
    const all = await settings();
    say({ kind: 'settings', settings: pageSettings(all) });
    const about = looked === null ? undefined : cases.get(looked);
    if (about) await picture(about, all);
    judge(all, await habits());
  };

  return {
    settled,
    hear: async (message) => {
      switch (message.kind) {
        case 'hello':
          return say({ kind: 'settings', settings: pageSettings(await settings()) });
        case 'look':
          return look(message.ticket);
        case 'coach':
          asked = message;
          return judge(await settings(), await habits());
        case 'act':
          await change(changeFor(message.act));
          if (message.act.kind === 'not-useful') {
            const { concern } = message.act;
            await changeHabits((known) => afterWaved(known, concern));
          }
          return undefined;
      }
    },
  };
}
