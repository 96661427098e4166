import { does } from '../acts';
import { nearHint } from '../hint';
import { clauseAt } from '../beside';
import { remindingAgain } from '../../languages/en/reminding-again';
import { mildReminders, reminders } from '../../languages/en/reproaches';
import { either } from '../../text/either';

const anyReminder = either(reminders, remindingAgain);

/** The customer is scolded for asking again. Bare "as mentioned" scolds only where an agent did mention it. */
export default nearHint('en/reminder', (placed, _draft, _index, about) => {
  const { sentence } = placed;
  if (sentence.lang !== 'en') return [];
  const [hit] = [...anyReminder(sentence.words), ...(about.firstReply ? [] : mildReminders(sentence.words))];
  if (!hit || does(sentence, 'apology')) return [];
  return [{ span: clauseAt(placed, hit) }];
});
