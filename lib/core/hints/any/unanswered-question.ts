import { passedOver } from '../../ticket/questions/passed-over';
import { worthRaising } from '../../ticket/questions/worth-raising';
import { draftHint } from '../hint';

/** "… and will you charge me" is a question of its own; "… and who I can speak to" hangs on the one before. */
const standsAlone =
  /^(?:(?:what|when|where|why|who|which|how)(?: (?!i\b|you\b|we\b|they\b|he\b|she\b|it\b|my\b|the\b)\w+)? )?(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|may|must) |^you (?:still )?(?:have|did)n|^(?:apakah|kapan|siapa|berapa|bagaimana|kenapa|gimana|bisa|boleh) /iu;

/** A question of the customer's latest turns that the draft passes over; what hangs together in a sentence is one finding. */
export default draftHint('any/unanswered-question', (draft, about) => {
  const left = passedOver(about, draft).filter((question) => worthRaising(question, draft, about));
  const goesOn = (at: number): boolean => {
    const [before, now] = [left[at - 1], left[at]];
    if (!before || !now || before.message !== now.message) return false;
    const text = about.turns.find(({ message }) => message.id === now.message)?.message.text ?? '';
    const between = text.slice(before.span.end - 1, now.span.start);
    return !/[.?!\n]/.test(between) && !(/\b(?:and|dan)\s*$/iu.test(between) && standsAlone.test(now.quote));
  };
  return left.filter((_, at) => !goesOn(at)).map(({ message, quote }) => ({ span: null, message, question: quote }));
});
