import type { ConcernId } from '../concerns/concerns';
import type { Finding } from '../hints/hint';
import type { Form, Habits, Level } from './habit';

/** What the coach must know beside the findings. */
export type Situation = {
  /** Caret in the draft, UTF-16 units; null when the reply box has no focus. */
  readonly caret: number | null;
  /** Concerns switched off by the user. */
  readonly off: ReadonlySet<ConcernId>;
  /** `markOf` of findings waved away. */
  readonly dismissed: ReadonlySet<string>;
  /** What this device remembers of each concern. */
  readonly habits: Habits;
  readonly level: Level;
};

/** Somebody new, who switched nothing off and waved nothing away: sees everything. */
export const firstDay: Situation = {
  caret: null,
  off: new Set(),
  dismissed: new Set(),
  habits: {},
  level: 'new',
};

/** A finding with the coach's word on it. */
export type Advised = Finding & {
  /** The one that asks for attention now; at most one in a draft. */
  readonly shown: boolean;
  /** The caret stands in its sentence: the words are still being written, and nothing is said of them yet. */
  readonly typing: boolean;
  /** With its reasons, or in a line. */
  readonly form: Form;
  /** What else is wrong with the same words: under the same card, never beside it. */
  readonly also: readonly Finding[];
};

/** One pure step from findings to fewer or reordered findings. */
export type Step = (findings: readonly Finding[], now: Situation) => readonly Finding[];
