import type { Draft } from '../../text/draft';
import { overlaps, type Span } from '../../text/span';
import { asksIn, type Ask } from '../asks';
import { checksIdentity, meansOther, ownsRepeating, reminds, saysWhy, stepMark } from '../asks-excuses';
import type { Answer } from '../asks-match';
import { stepIn } from '../asks-steps';
import type { Case } from '../case';
import { clausesOf, type Clause } from './clauses';
import { fileTold } from './file-wanted';
import { nounTold } from './noun-wanted';
import { wantedBefore } from './same-want';
import { stateTold } from './state-wanted';
import { deedIn, stepTold } from './step-wanted';
import { valueTold } from './value-wanted';

const denied =
  /\b(?:no need|do not need|does not need|need not|not necessary|do not have to|never|do not|thanks? (?:you )?for|tidak perlu|tidak usah|jangan|terima kasih)\b/;

/** Looks for what a clause wants in what the customer wrote; each looks for one manner of wanting. */
const ways: readonly ((clause: Clause, about: Case) => Answer | null)[] = [
  valueTold,
  nounTold,
  fileTold,
  stepTold,
  stateTold,
];

const written = (draft: Draft, clause: Clause, { answer }: Answer): boolean => {
  const flat = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return answer.length > 2 && flat(draft.text).includes(flat(answer)) && clause.line.length > 0;
};

/** What a draft wants, in whatever words, though the customer's own words already hold it. */
export function wantsTold(draft: Draft, about: Case): readonly { readonly span: Span; readonly answer: Answer }[] {
  if (!about.turns.some(({ message }) => message.role === 'customer')) return [];
  return clausesOf(draft).flatMap((clause) => {
    if (denied.test(clause.line)) return [];
    for (const way of ways) {
      const answer = way(clause, about);
      if (answer === null || written(draft, clause, answer)) continue;
      const { span, line, sentence } = clause;
      const ask: Ask = { slot: 'name', family: null, span, thing: span, clause: line, sentence };
      const told = way === stepTold ? stepMark : answer.value.toLowerCase();
      if (saysWhy(draft, ask, '') || ownsRepeating(draft, ask) || meansOther(draft, ask, told)) return [];
      if (way !== stepTold && checksIdentity(draft, ask)) return [];
      return [{ span, answer }];
    }
    return [];
  });
}

/** What a draft wants though an agent asked for the same before, without a word that it asks again; what papers `asksIn` names are left to it. */
export function wantedTwice(
  draft: Draft,
  about: Case,
): readonly { readonly span: Span; readonly sentence: number; readonly message: string }[] {
  if (!about.turns.some(({ message }) => message.role === 'agent')) return [];
  return clausesOf(draft).flatMap((clause) => {
    if (denied.test(clause.line)) return [];
    const { span, line, sentence } = clause;
    const ask: Ask = { slot: 'name', family: null, span, thing: span, clause: line, sentence };
    if (saysWhy(draft, ask, '') || ownsRepeating(draft, ask) || reminds(draft, ask)) return [];
    // A step is no question: told twice it may be advice for another time, unless the customer said it is done.
    if (deedIn(clause) !== null && stepTold(clause, about) === null && stepIn(line, about) === null) return [];
    if (asksIn(draft).some((known) => known.slot === 'screenshot' && overlaps(known.span, span))) return [];
    const turn = wantedBefore(clause, about);
    return turn === null || meansOther(draft, ask, stepMark) ? [] : [{ span, sentence, message: turn.message.id }];
  });
}
