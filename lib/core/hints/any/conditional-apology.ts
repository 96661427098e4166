import { phrases } from '../../text/pattern';
import { rememberBy } from '../../text/remember';
import type { Case } from '../../ticket/case';
import { hitsOf } from '../acts';
import { clauseAt } from '../beside';
import { nearHint } from '../hint';

/** An apology that puts the harm in doubt. Where the customer doubts it too, to say "if it was" is honest. */
export default nearHint('any/conditional-apology', (placed, _draft, _index, about) =>
  hitsOf(placed.sentence, 'conditional-apology')
    .filter(() => !(ifItWas(placed.sentence.words).length > 0 && doubts(about)))
    .slice(0, 1)
    .map((hit) => ({ span: clauseAt(placed, hit) })),
);

const ifItWas = phrases('if (it|that|this|there) (was|were|is|really)');
const unsure = phrases(
  '(may|might|could) (be|have been|just be|even be)',
  'not (sure|certain)',
  '(think|suspect|wonder) ..2 (may|might|could)',
  '(wonder|wondering|unsure|can not tell|no idea) (if|whether)',
);

/** Does the customer say that they do not know what it was? */
const doubts = rememberBy((about: Case): boolean =>
  about.turns.some(
    ({ message, draft }) =>
      message.role === 'customer' && draft.placed.some(({ sentence }) => unsure(sentence.words).length > 0),
  ),
);
