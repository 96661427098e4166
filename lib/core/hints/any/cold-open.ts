import { namesOf } from '../../ticket/known-names';
import { does } from '../acts';
import { clauseAt } from '../beside';
import { greets } from '../greeted';
import { draftHint } from '../hint';
import { isLetter, isShortLine } from '../letter';

/** The longest opening that is pointed at as a whole, in UTF-16 units; of a longer one its first clause. */
const longest = 90;

/** The first letter of an agent to this customer starts without a greeting. */
export default draftHint('any/cold-open', (draft, about) => {
  // With messages folded away, nobody can tell that this is the first.
  if (!about.firstReply || about.ticket.folded !== 0 || !isLetter(draft, about)) return [];
  const first = draft.placed[0];
  // What stands before it is a placeholder, or greets in a language of its own.
  if (!first || draft.text.slice(0, first.start).trim() !== '') return [];
  if (first.sentence.words.length < 3 && draft.placed.length < 2) return [];
  const names = namesOf(about);
  if (isShortLine(draft, 0, 6) && draft.placed.length > 1) return [];
  const later = draft.placed.slice(1, 4).filter(({ part }) => part !== 'closing');
  if (greets(first.sentence, names) || later.some(({ sentence }) => does(sentence, 'greeting'))) return [];
  const whole = { start: first.start, end: first.start + first.sentence.text.length };
  return [{ span: first.sentence.text.length <= longest ? whole : clauseAt(first, { start: 0, end: 1 }) }];
});
