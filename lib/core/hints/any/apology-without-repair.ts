import type { Placed } from '../../text/draft';
import type { Case } from '../../ticket/case';
import { does, hitsOf } from '../acts';
import { latestCustomerText } from '../asked';
import { anyDoes, clauseAt } from '../beside';
import { naming } from '../concrete';
import { draftHint } from '../hint';
import { isChatLine, isUnderWay, movesOn } from '../moving';

/** An apology, and nowhere an action, an option, a time or a question that moves the matter on. */
export default draftHint('any/apology-without-repair', (draft, about) => {
  // With nothing of the customer's to read, there may be no fault to repair.
  if (!about.turns.some(({ message }) => message.role === 'customer')) return [];
  const { placed } = draft;
  const first = placed.find(({ sentence }) => does(sentence, 'apology') && !does(sentence, 'conditional-apology'));
  const hit = first && hitsOf(first.sentence, 'apology')[0];
  if (!first || !hit || movesOn(placed) || answers(placed, about)) return [];
  if (placed.some(({ sentence }) => isUnderWay(sentence))) return [];
  return isChatLine(draft, about) ? [] : [{ span: clauseAt(first, hit) }];
});

const yesNo = /^\s*(?:yes|yep|no|ya|iya|betul|benar|tidak|bukan)\b/iu;

/** Whoever asked gets an answer, which repairs too: a sentence beside the apology that speaks of the case. */
const answers = (placed: readonly Placed[], about: Case): boolean =>
  latestCustomerText(about).includes('?') &&
  placed.some(
    ({ sentence, part }) =>
      (part === 'body' || part === 'list') &&
      !anyDoes([{ sentence, part, start: 0, block: 0 }], 'apology', 'thanks', 'empathy-formula', 'vague-time') &&
      (yesNo.test(sentence.text) || naming(sentence, about) > 0),
  );
