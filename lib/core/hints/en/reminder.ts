import { does } from '../acts';
import { nearHint } from '../hint';
import { clauseAt } from '../beside';
import { mildReminders, reminders } from '../../languages/en/reproaches';

/** The customer is scolded for asking again. Bare "as mentioned" scolds only where an agent did mention it. */
export default nearHint('en/reminder', (placed, _draft, _index, about) => {
  const { sentence } = placed;
  if (sentence.lang !== 'en') return [];
  const [hit] = [...reminders(sentence.words), ...(about.firstReply ? [] : mildReminders(sentence.words))];
  if (!hit || does(sentence, 'apology')) return [];
  return [{ span: clauseAt(placed, hit) }];
});
