import { hitsOf } from '../acts';
import { clauseAt } from '../beside';
import { namedBeside } from '../concrete';
import { nearHint } from '../hint';

/** A claim to understand the feeling beside which nothing of this case is named. */
export default nearHint('any/hollow-empathy', (placed, draft, index, about) =>
  hitsOf(placed.sentence, 'empathy-formula')
    .filter((hit) => !namedBeside(draft, index, hit, about))
    .slice(0, 1)
    .map((hit) => ({ span: clauseAt(placed, hit) })),
);
