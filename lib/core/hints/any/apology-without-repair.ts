import { does, hitsOf } from '../acts';
import { anyDoes, clauseAt } from '../beside';
import { draftHint } from '../hint';
import { hasLink, latestCustomerText } from '../asked';

/** An apology, and nowhere an action, an option, a time or a question that moves the matter on. */
export default draftHint('any/apology-without-repair', (draft, about) => {
  // With nothing of the customer's to read, there may be no fault to repair.
  if (!about.turns.some(({ message }) => message.role === 'customer')) return [];
  const { placed } = draft;
  const at = placed.findIndex(({ sentence }) => does(sentence, 'apology') && !does(sentence, 'refusal'));
  const first = placed[at];
  const hit = first && hitsOf(first.sentence, 'apology')[0];
  if (!first || !hit) return [];
  if (placed.some(({ sentence }) => sentence.text.includes('?') || hasLink(sentence.text))) return [];
  if (anyDoes(placed, 'action', 'option', 'request', 'hand-over', 'send-away')) return [];
  // A time in the apology itself is when it went wrong.
  if (placed.some(({ sentence }) => does(sentence, 'time') && !does(sentence, 'apology'))) return [];
  const told = placed.filter(
    ({ sentence, part }) =>
      (part === 'body' || part === 'list') &&
      sentence.words.length > 2 &&
      !['apology', 'thanks', 'empathy-formula', 'greeting', 'vague-time'].some((act) => does(sentence, act as never)),
  );
  // Whoever asked a question may have got its answer, which repairs too.
  if (told.length > 0 && latestCustomerText(about).includes('?')) return [];
  const chat = about.ticket.channel === 'chat' || about.ticket.channel === 'messaging';
  if (chat && placed.length === 1 && first.sentence.words.length < 8) return [];
  return [{ span: clauseAt(first, hit) }];
});
