import type { Brain } from '../../lib/core/coach/brain';
import { earlierAsks } from '../../lib/core/ticket/questions/again';
import { rowsOf, ticketFrom } from './unanswered';

type Row = {
  readonly id: string;
  readonly label: 0 | 1;
  readonly context: readonly { readonly role: string; readonly text: string }[];
  readonly message: string;
};

export type Outcome = {
  readonly found: number;
  readonly repeats: number;
  readonly false: number;
  readonly notes: readonly string[];
};

/** Does the customer's last message ask something again that they asked before in the thread? */
export function asksAgainOutcome(brain: Brain, file: string): Outcome {
  const tally = { found: 0, repeats: 0, false: 0 };
  const notes: string[] = [];
  for (const { id, label, context, message } of rowsOf(file) as readonly Row[]) {
    const about = brain.understand(ticketFrom(id, [...context, { role: 'customer', text: message }]));
    const last = about.questions.filter((question) => question.message === `m${context.length}`);
    const again = last.flatMap((question) => earlierAsks(question, about).map((other) => [question, other] as const));
    if (label === 1) tally.repeats++;
    if (label === 1 && again.length > 0) tally.found++;
    if (label === 0 && again.length > 0) tally.false++;
    if ((label === 1) !== again.length > 0)
      notes.push(
        `${label === 1 ? 'MISS ' : 'FALSE'} ${message}   {${again.map(([q, o]) => `${q.quote} <= ${o.quote}`).join(' | ')}}`,
      );
  }
  return { ...tally, notes };
}
