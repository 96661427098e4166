import { hitsOf } from '../acts';
import { clauseOf } from '../beside';
import { sentenceHint } from '../hint';

/** An apology that puts the harm in doubt. */
export default sentenceHint('any/conditional-apology', (sentence) =>
  hitsOf(sentence, 'conditional-apology')
    .slice(0, 1)
    .map((hit) => ({ span: clauseOf(sentence, hit) })),
);
