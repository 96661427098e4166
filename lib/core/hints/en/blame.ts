import { clauseAt, near } from '../beside';
import { nearHint } from '../hint';
import { blaming, harshBlame, reassuring } from '../../languages/en/blaming';
import { impliedBlame, sharpBlame } from '../../languages/en/blaming-implied';
import { either } from '../../text/either';

const harshest = either(harshBlame, sharpBlame);
const milder = either(blaming, impliedBlame);

/** The customer is made the cause. What is said to comfort somebody who blames himself is no blame. */
export default nearHint('en/blame', (placed, draft, index) => {
  const { sentence } = placed;
  if (sentence.lang !== 'en') return [];
  const [harsh] = harshest(sentence.words);
  const [hit] = harsh ? [harsh] : milder(sentence.words);
  if (!hit || (!harsh && asks(sentence.text, hit.end))) return [];
  if (near(draft, index).some((other) => reassuring(other.sentence.words).length > 0)) return [];
  return [{ span: clauseAt(placed, hit) }];
});

/** A plain question whether something was done accuses nobody. */
const asks = (text: string, from: number): boolean => /^[^.!;]*\?/u.test(text.slice(from));
