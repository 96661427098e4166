import { hitsOf } from '../acts';
import { clauseAt } from '../beside';
import { namedBeside } from '../concrete';
import { draftHint } from '../hint';

/** A claim to understand the feeling beside which nothing of this case is named. */
export default draftHint('any/hollow-empathy', (draft, about) =>
  draft.placed.flatMap((placed, i) =>
    hitsOf(placed.sentence, 'empathy-formula')
      .filter((hit) => !namedBeside(draft, i, hit, about))
      .slice(0, 1)
      .map((hit) => ({ span: clauseAt(placed, hit) })),
  ),
);
