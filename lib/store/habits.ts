import type { Habit, Habits } from '../core/coach/habit';
import { concernIds, type ConcernId } from '../core/concerns/concerns';
import { openKept } from './kept';

const count = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;

const habitIn = (stored: unknown): Habit | null => {
  if (typeof stored !== 'object' || stored === null) return null;
  const { shown, waved, slips, clean } = stored as Readonly<Partial<Record<keyof Habit, unknown>>>;
  return { shown: count(shown), waved: count(waved), slips: count(slips), clean: count(clean) };
};

/** Habits out of whatever was stored: broken counts are zero, unknown concerns are left out. */
export const mendHabits = (stored: unknown): Habits => {
  const from = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>;
  const found: Partial<Record<ConcernId, Habit>> = {};
  for (const id of concernIds) {
    const habit = Object.hasOwn(from, id) ? habitIn(from[id]) : null;
    if (habit) found[id] = habit;
  }
  return found;
};

/** What this device remembers of each concern: for fading and for hints that retire. Stays here, like everything. */
export const { read: readHabits, change: changeHabits, watch: watchHabits } = openKept('habits', mendHabits);
