import { overlaps } from '../../text/span';
import { hitsOf } from '../acts';
import { clauseAt } from '../beside';
import { namedBeside } from '../concrete';
import { draftHint } from '../hint';

/** A stock apology beside which nothing of this case is named. */
export default draftHint('any/formula-apology', (draft, about) =>
  draft.placed.flatMap((placed, i) =>
    hitsOf(placed.sentence, 'formula-apology')
      .filter((hit) => !hitsOf(placed.sentence, 'conditional-apology').some((other) => overlaps(other, hit)))
      .filter((hit) => !namedBeside(draft, i, hit, about))
      .slice(0, 1)
      .map((hit) => ({ span: clauseAt(placed, hit) })),
  ),
);
