import { concerns, type ConcernId, type Kind } from '../concerns/concerns';
import type { Finding } from '../hints/hint';
import { overlaps } from '../text/span';
import type { Advised, Situation, Step } from './coach';
import type { Gathered } from './gather';
import { formOf } from './habit';

/** What a dismissal remembers: the concern and the words, never the place. */
export const markOf = (finding: Pick<Finding, 'concern' | 'quote' | 'question'>): string =>
  `${finding.concern}\u0000${(finding.quote || finding.question || '').toLowerCase().replace(/\s+/g, ' ').trim()}`;

/** Concerns that the user switched off. */
export const withoutOff: Step = (findings, { off }) => findings.filter(({ concern }) => !off.has(concern));

/** What was waved away once. */
export const withoutDismissed: Step = (findings, { dismissed }) =>
  findings.filter((finding) => !dismissed.has(markOf(finding)));

/** What is mastered, and what was wrong too often on this device. */
export const withoutSilent: Step = (findings, { habits, level }) =>
  findings.filter(({ concern }) => formOf(concern, habits, level) !== null);

/** Where studies disagree the first of a pair is heard: an upset customer needs listening more than a short apology (E12, E4). */
const outranks: readonly (readonly [ConcernId, ConcernId])[] = [['unheard', 'over-apology']];

/** What another finding of the same draft makes the lesser advice. */
export const withoutOutranked: Step = (findings) =>
  findings.filter(
    ({ concern }) =>
      !outranks.some(([first, second]) => second === concern && findings.some((other) => other.concern === first)),
  );

/** Solving comes first: memory, then solution, then the way it is said. */
const order: Readonly<Record<Kind, number>> = { memory: 0, solution: 1, address: 2, tone: 3, sincerity: 4 };

const byWeight = (a: Finding, b: Finding): number =>
  b.severity - a.severity ||
  order[concerns[a.concern].kind] - order[concerns[b.concern].kind] ||
  a.span.start - b.span.start;

/** Gravest first, solution before sincerity, then in reading order. */
export const byImportance: Step = (findings) => findings.toSorted(byWeight);

/** The words under the caret are still being written. */
const underCaret = (finding: Finding, caret: number | null, text: string): boolean => {
  if (caret === null || finding.quote === '') return false;
  const ends = [...text.slice(caret).matchAll(/[.!?…\n]|$/gu)][0]?.index ?? 0;
  const before = Math.max(...['.', '!', '?', '…', '\n'].map((stop) => text.lastIndexOf(stop, Math.max(0, caret - 1))));
  if (caret > 0 && /[.!?…\n]/.test(text[caret - 1] ?? '') && before === caret - 1) return false;
  return overlaps(finding.span, { start: before + 1, end: caret + ends });
};

/** At most one finding asks for attention: the first that is not being written right now. A tip never asks. */
export function chooseShown(findings: readonly Gathered[], now: Situation, text: string): readonly Advised[] {
  const typing = findings.map((finding) => underCaret(finding, now.caret, text));
  const chosen = findings.findIndex((finding, at) => finding.severity > 1 && typing[at] === false);
  return findings.map((finding, at) => ({
    ...finding,
    shown: at === chosen,
    typing: typing[at] === true,
    form: formOf(finding.concern, now.habits, now.level) ?? 'short',
  }));
}
