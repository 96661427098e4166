import { join } from '../../text/span';
import { hitsOf } from '../acts';
import { asksForContact } from '../asked';
import { anyDoes, clauseAt } from '../beside';
import { draftHint } from '../hint';

/** The customer must go elsewhere and tell it all again. */
export default draftHint('any/send-away', (draft, about) => {
  const found = draft.placed.flatMap((placed) => {
    const [first, ...others] = hitsOf(placed.sentence, 'send-away').map((hit) => clauseAt(placed, hit));
    return first ? [{ span: others.reduce(join, first) }] : [];
  });
  if (found.length === 0 || anyDoes(draft.placed, 'hand-over') || asksForContact(about)) return [];
  return found.slice(0, 1);
});
