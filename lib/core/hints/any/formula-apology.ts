import { overlaps } from '../../text/span';
import { hitsOf } from '../acts';
import { clauseAt } from '../beside';
import { namedBeside } from '../concrete';
import { nearHint } from '../hint';

/** A stock apology beside which nothing of this case is named. */
export default nearHint('any/formula-apology', (placed, draft, index, about) =>
  hitsOf(placed.sentence, 'formula-apology')
    .filter((hit) => !hitsOf(placed.sentence, 'conditional-apology').some((other) => overlaps(other, hit)))
    .filter((hit) => !namedBeside(draft, index, hit, about))
    .slice(0, 1)
    .map((hit) => ({ span: clauseAt(placed, hit) })),
);
