import type { Placed } from '../text/draft';
import type { Turn } from './case';
import type { Question } from './questions';
import { clausesOf } from './questions/clauses';

const asksIn = (turn: Turn, placed: Placed, open: boolean): readonly Question[] => {
  const { sentence, start, part } = placed;
  if (part !== 'body' && part !== 'list') return [];
  return clausesOf(sentence).map(({ span, form }) => ({
    message: turn.message.id,
    quote: sentence.text.slice(span.start, span.end),
    span: { start: start + span.start, end: start + span.end },
    form,
    open,
  }));
};

/**
 * What the customer wants to know or have done, in order. Those in turns that no agent has answered yet are `open`;
 * a thread that ends with the agent has none open.
 */
export function questionsOf(turns: readonly Turn[]): readonly Question[] {
  const lastAgent = turns.findLastIndex(({ message }) => message.role === 'agent');
  return turns.flatMap((turn, i) =>
    turn.message.role === 'customer' ? turn.draft.placed.flatMap((placed) => asksIn(turn, placed, i > lastAgent)) : [],
  );
}
