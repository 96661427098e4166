import { describe, expect, it } from 'vitest';
import {
  afterReply,
  afterShown,
  afterWaved,
  calledBack,
  calledKnown,
  fading,
  formOf,
  isRetired,
  untouched,
  type Habits,
} from './habit';

const times = (n: number, step: (habits: Habits) => Habits, from: Habits = {}): Habits =>
  Array.from({ length: n }).reduce<Habits>((habits) => step(habits), from);

const cleanReply = (habits: Habits): Habits => afterReply(habits, new Set(), new Set(['blame', 'asked-already']));

describe('fading', () => {
  it('goes from full to short to silent over separate replies, and a slip brings it back', () => {
    let habits = afterShown({}, 'blame');
    expect(formOf('blame', habits, 'new')).toBe('full');
    habits = times(fading.new.short, cleanReply, habits);
    expect(formOf('blame', habits, 'new')).toBe('short');
    habits = times(fading.new.silent - fading.new.short, cleanReply, habits);
    expect(formOf('blame', habits, 'new')).toBeNull();
    habits = afterReply(habits, new Set(['blame']), new Set(['blame']));
    expect(formOf('blame', habits, 'new')).toBe('full');
    expect(habits.blame).toEqual({ shown: 1, waved: 0, slips: 1, clean: 0 });
  });

  it('never silences what the ticket itself knows', () => {
    const habits = times(50, cleanReply, afterShown({}, 'asked-already'));
    expect(formOf('asked-already', habits, 'new')).toBe('short');
  });

  it('counts nothing for a concern that was never shown', () => {
    expect(times(50, cleanReply)).toEqual({});
    expect(formOf('blame', {}, 'new')).toBe('full');
  });

  it('is shorter from the start for those who know the work, but explains a grave thing once', () => {
    expect(formOf('vague-time', {}, 'experienced')).toBe('short');
    expect(formOf('blame', {}, 'experienced')).toBe('full');
    expect(formOf('blame', afterShown({}, 'blame'), 'experienced')).toBe('short');
  });

  it('can be set by hand both ways', () => {
    const known = calledKnown({}, 'blame');
    expect(formOf('blame', known, 'new')).toBeNull();
    expect(formOf('blame', calledBack(known, 'blame'), 'new')).toBe('full');
  });
});

describe('a hint that is wrong too often', () => {
  it('retires at the third wrong one, unless it was right nine times in ten', () => {
    const wrong = times(
      3,
      (habits) => afterWaved(habits, 'jargon'),
      times(12, (habits) => afterShown(habits, 'jargon')),
    );
    expect(isRetired(wrong.jargon ?? untouched)).toBe(true);
    expect(formOf('jargon', wrong, 'new')).toBeNull();
    const mostlyRight = times(
      3,
      (habits) => afterWaved(habits, 'jargon'),
      times(30, (habits) => afterShown(habits, 'jargon')),
    );
    expect(isRetired(mostlyRight.jargon ?? untouched)).toBe(false);
  });

  it('does not retire on two', () => {
    expect(isRetired(times(2, (habits) => afterWaved(habits, 'jargon')).jargon ?? untouched)).toBe(false);
  });

  it('comes back when called', () => {
    const wrong = times(5, (habits) => afterWaved(habits, 'jargon'));
    expect(formOf('jargon', calledBack(wrong, 'jargon'), 'new')).toBe('full');
  });
});
