import { does } from '../acts';
import { draftHint } from '../hint';
import { clauseAt } from '../beside';
import { mildReminders, reminders } from '../../languages/en/reproaches';

/** The customer is scolded for asking again. Bare "as mentioned" scolds only where an agent did mention it. */
export default draftHint('en/reminder', (draft, about) =>
  draft.placed.flatMap((placed) => {
    const { sentence } = placed;
    if (sentence.lang !== 'en') return [];
    const [hit] = [...reminders(sentence.words), ...(about.firstReply ? [] : mildReminders(sentence.words))];
    if (!hit || does(sentence, 'apology')) return [];
    return [{ span: clauseAt(placed, hit) }];
  }),
);
