import { passedOver } from '../../ticket/questions/passed-over';
import { worthRaising } from '../../ticket/questions/worth-raising';
import { draftHint } from '../hint';

/** A question of the customer's latest turns that the draft passes over; one finding a sentence of theirs. */
export default draftHint('any/unanswered-question', (draft, about) => {
  const left = passedOver(about, draft).filter((question) => worthRaising(question, draft, about));
  const goesOn = (at: number): boolean => {
    const [before, now] = [left[at - 1], left[at]];
    if (!before || !now || before.message !== now.message) return false;
    const text = about.turns.find(({ message }) => message.id === now.message)?.message.text ?? '';
    return !/[.?!\n]/.test(text.slice(before.span.end - 1, now.span.start));
  };
  return left.filter((_, at) => !goesOn(at)).map(({ message, quote }) => ({ span: null, message, question: quote }));
});
