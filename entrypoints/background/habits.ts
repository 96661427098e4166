import type { Brain } from '../../lib/core/coach/brain';
import type { Advised } from '../../lib/core/coach/coach';
import { afterReply, afterShown, type Habits } from '../../lib/core/coach/habit';
import { markOf } from '../../lib/core/coach/steps';
import type { Case } from '../../lib/core/ticket/case';
import { keyOf, type TicketKey } from '../../lib/core/ticket/ticket';
import { dropOldest } from './newest';

export type HabitsChange = (now: Habits) => Habits;

/** Notices what was shown and what was sent, so that hints can fade; see `core/coach/habit`. */
export type HabitKeeper = {
  /** Hints stand before the agent: each concern counts once for its words on a ticket. */
  shown(key: TicketKey, draft: string, findings: readonly Advised[]): void;
  /** The thread was read anew: is what was drafted now part of it? */
  looked(about: Case): void;
};

/** Shorter than this, a draft could be anybody's message. */
const leastSent = 20;
/** Tickets and words remembered; the oldest go first. */
const most = { drafts: 20, marks: 500 } as const;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One for each tab. `change` rejects only when storage does; a count lost that way is no harm. */
export function keepHabits(brain: Brain, change: (change: HabitsChange) => Promise<unknown>): HabitKeeper {
  const drafts = new Map<TicketKey, string>();
  const marks = new Set<string>();
  const count = (step: HabitsChange): void => void change(step).catch(() => undefined);

  return {
    shown: (key, draft, findings) => {
      if (squeeze(draft).length >= leastSent) {
        drafts.delete(key);
        drafts.set(key, squeeze(draft));
        dropOldest(drafts, most.drafts);
      }
      const fresh = findings.filter((finding) => !finding.typing && !marks.has(`${key} ${markOf(finding)}`));
      if (fresh.length === 0) return;
      for (const finding of fresh) marks.add(`${key} ${markOf(finding)}`);
      dropOldest(marks, most.marks);
      count((now) => fresh.reduce((habits, { concern }) => afterShown(habits, concern), now));
    },
    looked: (about) => {
      const key = keyOf(about.ticket);
      const draft = drafts.get(key);
      const last = about.ticket.messages.findLast(({ visibility }) => visibility === 'public');
      if (draft === undefined || last?.role !== 'agent' || !squeeze(last.text).startsWith(draft)) return;
      drafts.delete(key);
      const before = {
        ...about.ticket,
        messages: about.ticket.messages.slice(0, about.ticket.messages.lastIndexOf(last)),
      };
      const { slips, occasions } = brain.review(brain.understand(before), draft);
      count((now) => afterReply(now, slips, occasions));
    },
  };
}
