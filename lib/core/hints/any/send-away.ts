import { hitsOf } from '../acts';
import { asksForContact } from '../asked';
import { anyDoes, clauseAt } from '../beside';
import { draftHint } from '../hint';

/** The customer must go elsewhere and tell it all again. */
export default draftHint('any/send-away', (draft, about) => {
  const found = draft.placed.flatMap((placed) =>
    hitsOf(placed.sentence, 'send-away')
      .slice(0, 1)
      .map((hit) => ({ span: clauseAt(placed, hit) })),
  );
  if (found.length === 0 || anyDoes(draft.placed, 'hand-over') || asksForContact(about)) return [];
  return found.slice(0, 1);
});
