import type { ConcernId } from '../concerns/concerns';
import type { Finding } from '../hints/hint';

/** What the coach must know beside the findings. */
export type Situation = {
  /** Caret in the draft, UTF-16 units; null when the reply box has no focus. */
  readonly caret: number | null;
  /** Concerns switched off by the user. */
  readonly off: ReadonlySet<ConcernId>;
  /** `markOf` of findings waved away. */
  readonly dismissed: ReadonlySet<string>;
};

/** A finding with the coach's word on it. */
export type Advised = Finding & {
  /** The one that asks for attention now; at most one in a draft. */
  readonly shown: boolean;
  /** The caret stands in its sentence: the words are still being written, and nothing is said of them yet. */
  readonly typing: boolean;
};

/** One pure step from findings to fewer or reordered findings. */
export type Step = (findings: readonly Finding[], now: Situation) => readonly Finding[];
