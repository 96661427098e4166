import type { Draft } from '../../text/draft';
import { rememberBoth } from '../../text/remember';
import { overlaps, type Span } from '../../text/span';
import { asksAt, type Ask } from '../asks';
import { checksIdentity, meansOther, ownsRepeating, reminds, saysWhy, stepMark } from '../asks-excuses';
import type { Answer, Candidate } from '../asks-match';
import { stepIn } from '../asks-steps';
import type { Case, Turn } from '../case';
import { clausesAt, type Clause } from './clauses';
import { fileTold } from './file-wanted';
import { nounTold } from './noun-wanted';
import { roleTold } from './roles/role-told';
import { wantedBefore } from './same-want';
import { stateTold } from './state-wanted';
import { deedIn, stepTold } from './step-wanted';
import { typedTold } from './typed-wanted';
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
  roleTold,
  typedTold,
];

/** What a clause wants in whatever words, and what of the customer's holds it already. */
export type Want = { readonly span: Span; readonly candidates: Iterable<Candidate> };

/** What the ways of looking find for a clause, without a look at what stands around it. */
const foundFor = rememberBoth((clause: Clause, about: Case) =>
  denied.test(clause.line)
    ? []
    : ways.flatMap((way) => {
        const answer = way(clause, about);
        return answer === null ? [] : [{ way, answer }];
      }),
);

function* candidatesOf(clause: Clause & { readonly own: Clause }, draft: Draft, about: Case): Generator<Candidate> {
  const { span, line, sentence } = clause;
  const ask: Ask = { slot: 'name', family: null, span, thing: span, clause: line, sentence };
  for (const { way, answer } of foundFor(clause.own, about)) {
    const told = way === stepTold ? stepMark : answer.value.toLowerCase();
    const other =
      saysWhy(draft, ask, '') ||
      ownsRepeating(draft, ask) ||
      meansOther(draft, ask, told) ||
      (way !== stepTold && checksIdentity(draft, ask));
    yield { answer, unlessSaid: answer.answer, other };
  }
}

/** What a sentence of the draft wants, in whatever words, with what the customer wrote of it. */
export function wantsAt(draft: Draft, index: number, about: Case): readonly Want[] {
  if (!about.turns.some(({ message }) => message.role === 'customer')) return [];
  return clausesAt(draft, index)
    .filter(({ own }) => foundFor(own, about).length > 0)
    .map((clause) => ({ span: clause.span, candidates: candidatesOf(clause, draft, about) }));
}

/** What a sentence wants though an agent asked for the same before, without a word that it asks again; what papers `asksAt` names are left to it. */
export function wantedTwice(
  draft: Draft,
  index: number,
  about: Case,
): readonly { readonly span: Span; readonly message: string }[] {
  if (!about.turns.some(({ message }) => message.role === 'agent')) return [];
  return clausesAt(draft, index).flatMap((clause) => {
    const turn = askedEarlier(clause.own, about);
    if (turn === null) return [];
    const { span, line, sentence } = clause;
    const ask: Ask = { slot: 'name', family: null, span, thing: span, clause: line, sentence };
    if (saysWhy(draft, ask, '') || ownsRepeating(draft, ask) || reminds(draft, ask)) return [];
    if (asksAt(draft, index).some((known) => known.slot === 'screenshot' && overlaps(known.span, span))) return [];
    return meansOther(draft, ask, stepMark) ? [] : [{ span, message: turn.message.id }];
  });
}

/** The agent's turn that wanted the same, whatever stands around the clause. */
const askedEarlier = rememberBoth((clause: Clause, about: Case): Turn | null => {
  if (denied.test(clause.line)) return null;
  // A step is no question: told twice it may be advice for another time, unless the customer said it is done.
  if (deedIn(clause) !== null && stepTold(clause, about) === null && stepIn(clause.line, about) === null) return null;
  return wantedBefore(clause, about);
});
