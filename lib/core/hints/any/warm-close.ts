import { clauseAt } from '../beside';
import { lastWord, shutsDoor } from '../endings';
import { draftHint } from '../hint';
import { isLetter } from '../letter';

/** The longest sentence that is pointed at as a whole, in UTF-16 units; of a longer one its last clause. */
const longest = 160;

/** A letter ends on a no, an order or a condition, without a word of leave. */
export default draftHint('any/warm-close', (draft, about) => {
  if (!isLetter(draft, about)) return [];
  const at = lastWord(draft);
  const last = at === null ? undefined : draft.placed[at];
  if (!last || at === null || !shutsDoor(last.sentence)) return [];
  const { text } = last.sentence;
  const whole = { start: last.start, end: last.start + text.length };
  return [{ span: text.length <= longest ? whole : clauseAt(last, { start: text.length - 2, end: text.length - 1 }) }];
});
