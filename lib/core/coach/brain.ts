import type { ConcernId } from '../concerns/concerns';
import { createEngine } from '../hints/engine';
import { hints } from '../hints/index';
import { createCutter } from '../text/cut';
import type { Case } from '../ticket/case';
import { answersTo } from '../ticket/questions/answers';
import { readCase } from '../ticket/read-case';
import type { Ticket } from '../ticket/ticket';
import { advise } from './advise';
import type { Advised, Situation } from './coach';
import { occasionsIn } from './occasions';

/** What the brain says to a draft: see `Advice` in the protocol. */
export type Counsel = { readonly findings: readonly Advised[]; readonly answered: readonly boolean[] };

/** The same brain for the background, the practice page, the command line and tests. Remembers sentences, nothing else. */
export type Brain = {
  understand(ticket: Ticket): Case;
  coach(about: Case, text: string, now: Situation): Counsel;
  /** A reply that was sent: what was still in it, and what it handled. For fading; see `afterReply`. */
  review(about: Case, text: string): Review;
};

/** Concerns of a sent reply. */
export type Review = { readonly slips: ReadonlySet<ConcernId>; readonly occasions: ReadonlySet<ConcernId> };

/** A brain of its own; make one a process, so that sentences are shared. */
export function createBrain(): Brain {
  const cut = createCutter();
  const judge = createEngine(hints);
  return {
    understand: (ticket) => readCase(ticket, cut),
    coach: (about, text, now) => {
      const draft = cut(text, about.lang);
      return { findings: advise(judge(draft, about), now, draft), answered: answersTo(about, draft) };
    },
    review: (about, text) => {
      const draft = cut(text, about.lang);
      const slips = new Set(judge(draft, about).map(({ concern }) => concern));
      return { slips, occasions: new Set([...occasionsIn(draft, about), ...slips]) };
    },
  };
}
