import { describe } from '../../core/repeats/described';
import type { Frequencies } from '../../core/repeats/frequencies';
import { samenessOf, weigh } from '../../core/repeats/sameness';
import { usualThreshold } from '../../core/repeats/threshold';
import type { Case } from '../../core/ticket/case';
import { findCandidates } from './candidates';
import type { History } from './db';
import type { Known } from './frequencies';
import { onePerTicket, type Hit, type Hits } from './hits';
import type { QuestionRow } from './rows';
import { isQuestion } from './sound';

/** A small history says little of what is rare: its questions are taken for a few of three hundred. */
const asIfOf = 300;
const trusted = ({ frequencies }: Known): Frequencies => {
  const { questions, length } = frequencies;
  if (questions >= asIfOf) return frequencies;
  return { ...frequencies, questions: asIfOf, length: questions === 0 ? 0 : (length / questions) * asIfOf };
};

/** Of the same question the answer that settled it, and that of an agent who writes in this ticket too. */
const preference = { settled: 0.05, sameAgent: 0.03 } as const;

/**
 * Questions of other customers that ask what the matters of this ticket ask and were answered, the answer worth most first.
 * To be called in a transaction with `questions`; `excluded` are tickets.
 */
export const ofOthers = async (
  db: History,
  about: Case,
  matters: readonly string[],
  known: Known,
  excluded: ReadonlySet<string>,
): Promise<Hits> => {
  const { account } = about.ticket;
  const described = matters.map((matter) => describe(matter));
  const words = described.flatMap(({ keys }) => keys);
  const rows = await findCandidates(db, account, words, known, excluded);
  const sound = rows.filter(isQuestion);
  const frequencies = trusted(known);
  const asked = described.map((one) => weigh(one, frequencies));
  const surest = (row: QuestionRow): Hit => {
    const other = weigh(describe(row.matter), frequencies);
    return { row, score: Math.max(0, ...asked.map((one) => samenessOf(one, other))) };
  };
  const here = new Set(
    about.turns.filter(({ message }) => message.role === 'agent').map(({ message }) => message.author),
  );
  const worth = ({ row: { answer }, score }: Hit): number =>
    score +
    (answer?.settled === true ? preference.settled : 0) +
    (answer !== null && answer.by !== null && here.has(answer.by) ? preference.sameAgent : 0);
  const hits = sound
    .filter((row) => row.answer !== null && row.account === account && !excluded.has(row.ticket))
    .map(surest)
    .filter((hit) => hit.score >= usualThreshold);
  return {
    hits: onePerTicket(hits).toSorted((a, b) => worth(b) - worth(a)),
    damaged: rows.length - sound.length,
  };
};
