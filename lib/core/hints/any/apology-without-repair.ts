import type { Draft, Placed, Sentence } from '../../text/draft';
import type { Case } from '../../ticket/case';
import { does, hitsOf } from '../acts';
import { hasLink, latestCustomerText } from '../asked';
import { anyDoes, clauseAt } from '../beside';
import { naming } from '../concrete';
import { draftHint } from '../hint';

/** An apology, and nowhere an action, an option, a time or a question that moves the matter on. */
export default draftHint('any/apology-without-repair', (draft, about) => {
  // With nothing of the customer's to read, there may be no fault to repair.
  if (!about.turns.some(({ message }) => message.role === 'customer')) return [];
  const { placed } = draft;
  const first = placed.find(({ sentence }) => does(sentence, 'apology') && !does(sentence, 'conditional-apology'));
  const hit = first && hitsOf(first.sentence, 'apology')[0];
  if (!first || !hit || movesOn(placed) || answers(placed, about)) return [];
  return isChatLine(draft, about) ? [] : [{ span: clauseAt(first, hit) }];
});

const movesOn = (placed: readonly Placed[]): boolean =>
  // A no is another matter, for which other hints look at what is given.
  anyDoes(placed, 'action', 'option', 'request', 'hand-over', 'send-away', 'refusal') ||
  placed.some(({ sentence }) => sentence.text.includes('?') || hasLink(sentence.text) || saysWhen(sentence));

/** A time after "sorry" is when it went wrong. */
const saysWhen = (sentence: Sentence): boolean => {
  const sorry = hitsOf(sentence, 'apology')[0];
  return hitsOf(sentence, 'time').some(({ start }) => !sorry || start < sorry.start);
};

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

/** "So sorry about that!" in a chat is the first of several lines. */
const isChatLine = ({ placed }: Draft, about: Case): boolean =>
  (about.ticket.channel === 'chat' || about.ticket.channel === 'messaging') &&
  placed.length === 1 &&
  (placed[0]?.sentence.words.length ?? 0) < 8;
