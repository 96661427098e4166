import { clauseAt } from '../beside';
import { draftHint } from '../hint';
import { belittling, mereSteps, strove } from '../../languages/en/belittled';

/** Feelings or effort are waved away. "Simply restart it" does so only to somebody who said how hard he tried. */
export default draftHint('en/belittling', (draft, about) => {
  const tried = about.turns.some(
    ({ message, draft: said }) =>
      message.role === 'customer' && said.placed.some(({ sentence }) => strove(sentence.words).length > 0),
  );
  return draft.placed.flatMap((placed) => {
    const { sentence } = placed;
    if (sentence.lang !== 'en') return [];
    const hits = [...belittling(sentence.words), ...(tried ? mereSteps(sentence.words) : [])];
    const hit = hits.find(({ start, end }) => !isTitle(sentence.text.slice(start, end)));
    return hit ? [{ span: clauseAt(placed, hit) }] : [];
  });
});

/** "Calm Down drops": every word with a capital is the name of a thing. */
const isTitle = (text: string): boolean => /^(?:\p{Lu}\p{Ll}+(?: |$)){2,}/u.test(text);
