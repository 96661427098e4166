import { areTwins } from '../concerns/twins';
import type { Finding } from '../hints/hint';
import type { Draft } from '../text/draft';
import { overlaps } from '../text/span';

/** A finding and what lies under its card. */
export type Gathered = Finding & { readonly also: readonly Finding[] };

/** The question left open stands in the customer's message, so no words of the draft can be shared with it. */
const inDraft = ({ concern }: Finding): boolean => concern !== 'unanswered-question';

const sentenceAt = (draft: Draft, at: number): number => draft.placed.findLastIndex(({ start }) => start <= at);

/** Two names for the same words, or two things in one sentence. A finding on the whole draft only has twins. */
const belongs = (one: Finding, leader: Finding, sentences: ReadonlyMap<Finding, number>): boolean => {
  if (!inDraft(one) || !inDraft(leader)) return false;
  const whole = one.quote === '' || leader.quote === '';
  if (areTwins(one.concern, leader.concern) && (whole || overlaps(one.span, leader.span))) return true;
  return !whole && sentences.get(one) === sentences.get(leader);
};

/** One finding a sentence, twins as one: each of the rest goes under the first that it belongs to. Order stays. */
export function gather(findings: readonly Finding[], draft: Draft): readonly Gathered[] {
  const leaders: { finding: Finding; also: Finding[] }[] = [];
  const sentences = new Map(findings.map((finding) => [finding, sentenceAt(draft, finding.span.start)]));
  for (const finding of findings) {
    const leader = leaders.find((one) => belongs(finding, one.finding, sentences));
    if (leader) leader.also.push(finding);
    else leaders.push({ finding, also: [] });
  }
  return leaders.map(({ finding, also }) => ({ ...finding, also }));
}
