import { createBrain } from '../../../lib/core/coach/brain';
import { firstDay } from '../../../lib/core/coach/coach';
import { draftOfWords, ticketOfMessages } from '../drafts';
import { seeded } from '../random';

/** A hurried draft of 300 words, with all that Sapa would point at. */
export const weakDraft = draftOfWords(300, 'en', seeded(300));

const greeting = 'Hello,';

/** A draft of about 300 words to which Sapa has nothing to say, so that the next finding is the one it shows. */
export function calmDraft(): string {
  const random = seeded(301);
  const brain = createBrain();
  const about = brain.understand(ticketOfMessages(20, 'en', seeded(302)));
  const lines: string[] = [greeting];
  for (let turn = 0; lines.join(' ').split(' ').length < 300; turn++) {
    if (turn > 400) throw new Error('The inbox has no 300 words without a finding');
    const sentence = draftOfWords(8, 'en', random).split('\n').at(-1) ?? '';
    const draft = [...lines, sentence].join('\n');
    const spoken = brain.coach(about, draft, firstDay).findings.some(({ quote }) => quote !== '');
    if (!spoken) lines.push(sentence);
  }
  return lines.join('\n');
}
