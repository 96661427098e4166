import { clauseAt } from '../beside';
import { nearHint } from '../hint';
import { belittling, mereSteps, strove } from '../../languages/en/belittled';
import { wavedAway } from '../../languages/en/waved-away';
import { either } from '../../text/either';
import { rememberBy } from '../../text/remember';
import type { Case } from '../../ticket/case';

const waves = either(belittling, wavedAway);

/** Feelings or effort are waved away. "Simply restart it" does so only to somebody who said how hard he tried. */
export default nearHint('en/belittling', (placed, _draft, _index, about) => {
  const { sentence } = placed;
  if (sentence.lang !== 'en') return [];
  const hits = [...waves(sentence.words), ...(tried(about) ? mereSteps(sentence.words) : [])];
  const hit = hits.find(({ start, end }) => !isTitle(sentence.text.slice(start, end)));
  return hit ? [{ span: clauseAt(placed, hit) }] : [];
});

/** Did the customer tell of an effort? */
const tried = rememberBy((about: Case): boolean =>
  about.turns.some(
    ({ message, draft }) =>
      message.role === 'customer' && draft.placed.some(({ sentence }) => strove(sentence.words).length > 0),
  ),
);

/** "Calm Down drops": every word with a capital is the name of a thing. */
const isTitle = (text: string): boolean => /^(?:\p{Lu}\p{Ll}+(?: |$)){2,}/u.test(text);
