import { concerns, type ConcernId } from '../concerns/concerns';

/** What this device counts of one concern. About hints and replies, never shown as a score. */
export type Habit = {
  /** Different words this concern was shown on. */
  readonly shown: number;
  /** How many of them were called not useful. */
  readonly waved: number;
  /** Replies sent with the words still in them. */
  readonly slips: number;
  /** Replies sent since the last slip in which it could have happened and did not. */
  readonly clean: number;
};

/** A concern that was never shown has no entry. */
export type Habits = Readonly<Partial<Record<ConcernId, Habit>>>;

/** `new`: everything with its reasons until it is mastered. `experienced`: short from the start, and sooner silent. */
export type Level = 'new' | 'experienced';

/** How a hint is shown: with its reasons, or in a line. */
export type Form = 'full' | 'short';

export const untouched: Habit = { shown: 0, waved: 0, slips: 0, clean: 0 };

/** Separate replies without a slip after which a hint gets short, then silent. Spacing them adds nothing (E32). */
export const fading = { new: { short: 5, silent: 15 }, experienced: { short: 0, silent: 8 } } as const;

/** Fewer judged words than this say nothing yet about a hint. */
const fewest = 3;
/** One wrong hint in so many is the most a hint may cost: nine in ten must be useful, by Tricorder's rule (E33). */
const oneIn = 10;

/** Has this hint been wrong too often on this device? It then stays away until it is called back in the options. */
export const isRetired = ({ shown, waved }: Habit): boolean => waved >= fewest && waved * oneIn > shown;

/** What the ticket itself knows (an answer, a name, an open question) is help, not a habit to learn: it never falls silent. */
const staysAwake = (concern: ConcernId): boolean => concerns[concern].kind === 'memory' || concern === 'wrong-name';

/** Where a concern stands on this device. `known`: mastered. `retired`: called not useful too often. */
export type Stage = Form | 'known' | 'retired';

/** What the options say of a concern, and the coach goes by. */
export function stageOf(concern: ConcernId, habits: Habits, level: Level): Stage {
  const habit = habits[concern] ?? untouched;
  if (isRetired(habit)) return 'retired';
  const { short, silent } = fading[level];
  const mastered = habit.shown > 0 && habit.clean >= silent;
  if (mastered) return staysAwake(concern) ? 'short' : 'known';
  if (level === 'experienced' && habit.shown === 0 && concerns[concern].severity === 3) return 'full';
  return habit.clean >= short ? 'short' : 'full';
}

/** The form in which a concern is shown now; null when it is mastered or retired and keeps silent. */
export function formOf(concern: ConcernId, habits: Habits, level: Level): Form | null {
  const stage = stageOf(concern, habits, level);
  return stage === 'known' || stage === 'retired' ? null : stage;
}

const changed = (habits: Habits, concern: ConcernId, change: (habit: Habit) => Habit): Habits => ({
  ...habits,
  [concern]: change(habits[concern] ?? untouched),
});

/** The concern was shown on words it was not shown on before. */
export const afterShown = (habits: Habits, concern: ConcernId): Habits =>
  changed(habits, concern, (habit) => ({ ...habit, shown: habit.shown + 1 }));

/** The agent called it not useful. */
export const afterWaved = (habits: Habits, concern: ConcernId): Habits =>
  changed(habits, concern, (habit) => ({
    ...habit,
    shown: Math.max(habit.shown, habit.waved + 1),
    waved: habit.waved + 1,
  }));

/**
 * A reply was sent: what slipped starts anew and is shown in full again; what could have happened and did not comes one
 * reply nearer to silence. Concerns that were never shown here have nothing to fade.
 */
export function afterReply(habits: Habits, slips: ReadonlySet<ConcernId>, occasions: ReadonlySet<ConcernId>): Habits {
  let next = habits;
  for (const concern of slips)
    next = changed(next, concern, (habit) => ({ ...habit, slips: habit.slips + 1, clean: 0 }));
  for (const concern of occasions)
    if (!slips.has(concern) && habits[concern])
      next = changed(next, concern, (habit) => ({ ...habit, clean: habit.clean + 1 }));
  return next;
}

/** Called back by the agent: shown in full, with no memory of having been waved away. */
export const calledBack = (habits: Habits, concern: ConcernId): Habits =>
  changed(habits, concern, (habit) => ({ ...habit, waved: 0, clean: 0 }));

/** Set aside by the agent as known: silent until it slips. */
export const calledKnown = (habits: Habits, concern: ConcernId): Habits =>
  changed(habits, concern, (habit) => ({
    ...habit,
    shown: Math.max(1, habit.shown),
    clean: Math.max(habit.clean, fading.new.silent),
  }));
