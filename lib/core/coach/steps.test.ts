import { describe, expect, it } from 'vitest';
import type { Finding } from '../hints/hint';
import { createCutter } from '../text/cut';
import type { Draft } from '../text/draft';
import { advise } from './advise';
import type { Situation } from './coach';
import { untouched, type Habit } from './habit';
import { markOf } from './steps';

const text = 'As I told you, never. We are sorry for any inconvenience. Please calm down';
/** Three sentences, as the cutter would place them. */
const draft: Draft = createCutter()(text, 'en');

const finding = (hint: Finding['hint'], severity: 1 | 2 | 3, quote: string): Finding => {
  const start = text.indexOf(quote);
  const concern = hint.slice(hint.indexOf('/') + 1) as Finding['concern'];
  return {
    hint,
    concern,
    severity,
    lang: 'en',
    quote,
    span: { start: Math.max(0, start), end: Math.max(0, start) + quote.length },
  };
};
const all = [
  finding('any/formula-apology', 2, 'sorry for any inconvenience'),
  finding('en/reminder', 3, 'As I told you'),
  finding('any/unanswered-question', 3, ''),
  finding('en/belittling', 3, 'Please calm down'),
];
const now = (more: Partial<Situation> = {}): Situation => ({
  caret: null,
  off: new Set(),
  dismissed: new Set(),
  habits: {},
  level: 'new',
  ...more,
});
const shownOf = (situation: Situation): string | undefined =>
  advise(all, situation, draft).find(({ shown }) => shown)?.concern;

describe('the coach', () => {
  it('shows at most one, solving before tone, gravest first', () => {
    const advised = advise(all, now(), draft);
    expect(advised.filter(({ shown }) => shown)).toHaveLength(1);
    expect(advised.map(({ concern }) => concern)).toEqual([
      'unanswered-question',
      'reminder',
      'belittling',
      'formula-apology',
    ]);
    expect(shownOf(now())).toBe('unanswered-question');
  });

  it('leaves out what is switched off or was waved away, wherever it stands', () => {
    expect(shownOf(now({ off: new Set(['unanswered-question']) }))).toBe('reminder');
    const gone = new Set([markOf({ concern: 'reminder', quote: 'AS I  told you' })]);
    expect(advise(all, now({ dismissed: gone }), draft).map(({ concern }) => concern)).not.toContain('reminder');
  });

  it('says nothing of the sentence under the caret until it is finished', () => {
    const at = (caret: number) =>
      advise(all, now({ caret }), draft)
        .filter(({ typing }) => typing)
        .map(({ concern }) => concern);
    expect(at(text.length)).toEqual(['belittling']);
    expect(at(5)).toEqual(['reminder']);
    expect(at(text.indexOf(' We'))).toEqual([]);
  });

  it('never lets a tip ask for attention', () => {
    expect(advise([finding('en/blame', 1, 'no')], now(), draft)[0]?.shown).toBe(false);
  });
});

describe('the budget', () => {
  const shownIn = (findings: readonly Finding[], more: Partial<Situation> = {}) => advise(findings, now(more), draft);

  it('puts two things in one sentence under one card, the graver first', () => {
    const two = [
      finding('any/formula-apology', 2, 'any inconvenience'),
      finding('any/apology-without-repair', 3, 'We are sorry'),
    ];
    const [first, ...rest] = shownIn(two);
    expect(first?.concern).toBe('apology-without-repair');
    expect(first?.also.map(({ concern }) => concern)).toEqual(['formula-apology']);
    expect(rest).toEqual([]);
  });

  it('merges twins on the whole draft, and nothing else with it', () => {
    const found = [
      finding('any/unheard', 3, ''),
      finding('any/hollow-empathy', 2, 'We are sorry'),
      finding('en/belittling', 3, 'Please calm down'),
    ];
    expect(shownIn(found).map(({ concern, also }) => [concern, also.length])).toEqual([
      ['belittling', 0],
      ['unheard', 1],
    ]);
  });

  it('never hides an open question under another card', () => {
    const found = [finding('any/unanswered-question', 3, ''), finding('any/no-next-step', 2, '')];
    expect(shownIn(found)).toHaveLength(2);
  });

  it('says nothing of a long apology to somebody who was not heard at all', () => {
    const found = [finding('any/unheard', 3, ''), finding('any/over-apology', 2, 'We are sorry')];
    expect(shownIn(found).map(({ concern }) => concern)).toEqual(['unheard']);
    expect(shownIn(found, { off: new Set(['unheard']) }).map(({ concern }) => concern)).toEqual(['over-apology']);
  });

  it('is silent on what is mastered and on what was wrong too often, and short on what is nearly so', () => {
    const habits = (habit: Partial<Habit>) => ({ habits: { belittling: { ...untouched, shown: 9, ...habit } } });
    const calm = [finding('en/belittling', 3, 'Please calm down')];
    expect(shownIn(calm, habits({ clean: 15 }))).toEqual([]);
    expect(shownIn(calm, habits({ waved: 3 }))).toEqual([]);
    expect(shownIn(calm, habits({ clean: 6 }))[0]?.form).toBe('short');
    expect(shownIn(calm, habits({ clean: 4 }))[0]?.form).toBe('full');
    expect(shownIn(calm, { level: 'experienced' })[0]?.form).toBe('full');
    expect(shownIn(calm, { level: 'experienced', ...habits({}) })[0]?.form).toBe('short');
  });
});
