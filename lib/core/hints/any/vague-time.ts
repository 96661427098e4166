import { hitsOf } from '../acts';
import { clauseAt } from '../beside';
import { draftHint } from '../hint';
import { promisesTime } from '../promised-time';

/** Something is promised for some time, and nowhere stands when. */
export default draftHint('any/vague-time', (draft, about) => {
  const found = draft.placed.flatMap((placed) =>
    hitsOf(placed.sentence, 'vague-time')
      .slice(0, 1)
      .filter(() => !placed.sentence.text.trimEnd().endsWith('?'))
      .map((hit) => ({ span: clauseAt(placed, hit) })),
  );
  return found.length === 0 || draft.placed.some(({ sentence }) => promisesTime(sentence, about))
    ? []
    : found.slice(0, 2);
});
