import { hitsOf } from '../acts';
import { anyDoes, clauseAt } from '../beside';
import { draftHint } from '../hint';

/** Something is promised for some time, and nowhere stands when. */
export default draftHint('any/vague-time', (draft) => {
  if (anyDoes(draft.placed, 'time')) return [];
  return draft.placed
    .flatMap((placed) =>
      hitsOf(placed.sentence, 'vague-time')
        .slice(0, 1)
        .map((hit) => ({ span: clauseAt(placed, hit) })),
    )
    .slice(0, 2);
});
