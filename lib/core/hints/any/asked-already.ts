import { overlaps, type Span } from '../../text/span';
import { asksIn } from '../../ticket/asks';
import { answerTo, stepAsked } from '../../ticket/asks-match';
import { wantsTold } from '../../ticket/wants/wanted';
import { draftHint, type Match } from '../hint';

/** The draft asks for a value, a paper or a step that the customer has already given. */
export default draftHint('any/asked-already', (draft, about) => {
  if (about.facts.length === 0 && about.turns.length === 0) return [];
  const found: (Match & { readonly span: Span })[] = [];
  for (const ask of asksIn(draft)) {
    const answer = answerTo(ask, draft, about);
    if (answer === null) continue;
    if (found.some(({ span, answer: old }) => old === answer.answer && overlaps(span, ask.span))) continue;
    found.push({ span: ask.span, message: answer.message, answer: answer.answer, insert: answer.value });
  }
  for (const { span, answer } of [...wantsTold(draft, about), ...stepAsked(draft, about)])
    if (!found.some((one) => overlaps(one.span, span)))
      found.push({ span, message: answer.message, answer: answer.answer });
  return found;
});
