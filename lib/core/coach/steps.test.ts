import { describe, expect, it } from 'vitest';
import type { Finding } from '../hints/hint';
import { advise } from './advise';
import type { Situation } from './coach';
import { markOf } from './steps';

const text = 'As I told you, no. We are sorry for any inconvenience. Please calm down';
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
  ...more,
});
const shownOf = (situation: Situation): string | undefined =>
  advise(all, situation, text).find(({ shown }) => shown)?.concern;

describe('the coach', () => {
  it('shows at most one, solving before tone, gravest first', () => {
    const advised = advise(all, now(), text);
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
    expect(advise(all, now({ dismissed: gone }), text).map(({ concern }) => concern)).not.toContain('reminder');
  });

  it('says nothing of the sentence under the caret until it is finished', () => {
    const at = (caret: number) =>
      advise(all, now({ caret }), text)
        .filter(({ typing }) => typing)
        .map(({ concern }) => concern);
    expect(at(text.length)).toEqual(['belittling']);
    expect(at(5)).toEqual(['reminder']);
    expect(at(text.indexOf(' We'))).toEqual([]);
  });

  it('never lets a tip ask for attention', () => {
    expect(advise([finding('en/blame', 1, 'no')], now(), text)[0]?.shown).toBe(false);
  });
});
