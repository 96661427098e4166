import { shouldKnow } from '../../languages/id/should-know';
import { clauseOf } from '../beside';
import { sentenceHint } from '../hint';

/** "Kan ada di FAQ": the customer ought to have known. */
export default sentenceHint('id/should-know', (sentence) =>
  shouldKnow(sentence)
    .slice(0, 1)
    .map((hit) => ({ span: clauseOf(sentence, hit) })),
);
