import { rememberBy } from '../../../text/remember';
import type { Draft } from '../../../text/draft';
import type { Answer } from '../../asks-match';
import { planning, someOnly } from '../../asks-fits';
import type { Case } from '../../case';
import { clausesOf, requested, type Clause } from '../clauses';
import { givenIn } from './given';
import { wantedIn } from './question';
import type { Given, Role, Wanted } from './role';

const requesting =
  /\b(?:please|kindly|tell me|let me know|may i know|boleh (?:saya )?tahu|mohon|tolong|sebutkan|infokan)\b/;
/** A question without its mark; further on in a sentence the same words open a relative clause. */
const opens =
  /^(?:(?:and|so|ok|okay|sure|great|for|at|in|from|to|baik|boleh) (?:, )?)*(?:where|when|what|which|who|how many|kapan|di ?mana|ke mana|dari mana|berapa)\b/;

const asks = ({ line, question, words }: Clause): boolean =>
  question || requesting.test(line) || (opens.test(line) && (words[0]?.start ?? 99) < 16);

/** What an agent's turn wants for a plan. */
const wantsOf = rememberBy((draft: Draft): readonly Wanted[] =>
  clausesOf(draft).flatMap((clause) => (clause.question || requested.test(clause.line) ? wantedIn(clause.line) : [])),
);

/** All that the customer gave for a plan. A value that follows an agent's question and says no role of its own has the asked one. */
export const givensOf = rememberBy((about: Case): readonly Given[] => {
  const givens: Given[] = [];
  let asked: readonly Wanted[] = [];
  for (const [turn, one] of about.turns.entries()) {
    if (one.message.role !== 'customer') {
      asked = wantsOf(one.draft);
      continue;
    }
    for (const said of givenIn(one)) {
      const same = asked.filter(({ type }) => type === said.type);
      if (said.bare === true && same.length === 0) continue;
      const role = said.role ?? (same.length === 1 ? (same[0]?.role ?? null) : null);
      givens.push({ ...said, role, message: one.message.id, turn });
    }
  }
  return givens;
});

/** What was said without a role, or for the one point of a visit, answers a question without a role, and the other way round. */
const open = (role: Role | null): boolean => role === null || role === 'point' || role === 'at';

function fits(wanted: Wanted, given: Given, all: readonly Given[]): boolean {
  if (given.type !== wanted.type) return false;
  if (given.role === wanted.role) return true;
  if (wanted.type === 'count' || wanted.type === 'person' || wanted.type === 'amount') return false;
  if (wanted.type === 'kind') return wanted.role === null && all.filter(({ type }) => type === 'kind').length === 1;
  if (wanted.role === 'pickup') return given.role !== 'to';
  const others = all.filter(({ type, role }) => type === given.type && role !== 'end');
  if (wanted.role === 'start' && given.role === null) return others.length === 1;
  if (wanted.role === 'at' && wanted.type === 'place' && others.length === 1) return true;
  if (open(wanted.role)) return open(given.role) || (wanted.type !== 'place' && given.role === 'start');
  return false;
}

/** What a clause wants for a plan, where the customer has given it in the same role. */
export function roleTold(clause: Clause, about: Case): Answer | null {
  const { line } = clause;
  if (!asks(clause) || someOnly.test(line) || planning.test(line)) return null;
  for (const wanted of wantedIn(line)) {
    const all = givensOf(about);
    const matching = all.filter((one) => fits(wanted, one, all));
    const given = wanted.type === 'kind' ? matching[0] : matching.at(-1);
    if (given) return { message: given.message, answer: given.value, value: given.value };
  }
  return null;
}

const ends: ReadonlySet<Role | null> = new Set<Role | null>(['start', 'end', 'from', 'to']);

/** Does the customer's value belong to the other end of what the clause asks for? "Until the 11th" is no day to begin. */
export function otherRole(line: string, value: string, message: string, about: Case): boolean {
  const wanted = wantedIn(line).find(({ role }) => role === 'point' || ends.has(role));
  if (wanted === undefined) return false;
  const same = givensOf(about).filter(
    (one) =>
      one.type === wanted.type && one.message === message && (one.value.includes(value) || value.includes(one.value)),
  );
  return wanted.role === 'point'
    ? same.length > 0 && same.every(({ role }) => role === 'end')
    : same.some(({ role }) => ends.has(role)) && !same.some(({ role }) => role === wanted.role);
}
