import { holdsNumber, holdsWords } from '../../text/flat';
import { nearsOf } from '../../text/near';
import { overlaps, shift, type Span } from '../../text/span';
import type { Candidate } from '../../ticket/asks-match';
import { requestsIn, type Request } from '../../ticket/given';
import { draftHint, type Match } from '../hint';

/** The best answer that the draft does not hold itself; null when it means something else. */
function answerOf({ candidate }: Request, isSaid: (value: string) => boolean): Candidate['answer'] | null {
  for (let at = 0; ; at++) {
    const found = candidate(at);
    if (!found) return null;
    if (found.unlessSaid === null || !isSaid(found.unlessSaid)) return found.other ? null : found.answer;
  }
}

/** The draft asks for a value, a paper or a step that the customer has already given. */
export default draftHint('any/asked-already', (draft, about) => {
  if (about.facts.length === 0 && about.turns.length === 0) return [];
  const quotes = (value: string): boolean => value.length > 3 && holdsNumber(draft.text, value);
  const says = (value: string): boolean => value.length > 2 && holdsWords(draft.text, value);
  const nears = nearsOf(draft);
  return draft.placed.flatMap(({ start }, i) => {
    const near = nears[i];
    const requests = near && requestsIn(near, about);
    if (!requests) return [];
    const found: (Match & { readonly span: Span })[] = [];
    for (const ask of requests.asks) {
      const answer = answerOf(ask, quotes);
      const span = shift(ask.span, start);
      if (answer === null || found.some((one) => one.answer === answer.answer && overlaps(one.span, span))) continue;
      found.push({ span, message: answer.message, answer: answer.answer, insert: answer.value });
    }
    const others = requests.wants.flatMap((want) => {
      const answer = answerOf(want, says);
      return answer ? [{ span: want.span, answer }] : [];
    });
    for (const { span, answer } of [...others, ...(requests.step ? [requests.step] : [])]) {
      const place = shift(span, start);
      if (!found.some((one) => overlaps(one.span, place)))
        found.push({ span: place, message: answer.message, answer: answer.answer });
    }
    return found;
  });
});
