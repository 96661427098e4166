import type { Draft } from '../../text/draft';
import { rememberBy } from '../../text/remember';
import type { Case, Turn } from '../case';
import type { Clause } from './clauses';
import { clausesOf, offered, requested } from './clauses';
import { givingIn } from './file-wanted';
import { heldBy } from './senses';
import { deedIn } from './step-wanted';
import { subjectOf } from './value-wanted';
import { valueKinds } from './values';

/** What a clause asks for, told so that two ways of asking can be laid side by side. */
type Gist = { readonly what: string; readonly about: ReadonlySet<string> };

function gistOf(clause: Clause): Gist | null {
  const { line, question } = clause;
  const deed = deedIn(clause);
  if (deed !== null && deed.object.size > 0) return { what: deed.name, about: deed.object };
  if (!question && !requested.test(line)) return null;
  const object = givingIn(clause);
  if (object !== null && object.size > 0) return { what: 'file', about: object };
  if (offered.test(line)) return null;
  const kind = valueKinds.find(({ asked }) => asked.test(line));
  return kind ? { what: kind.name, about: subjectOf(clause, kind) } : null;
}

const gistsOf = rememberBy((draft: Draft): readonly Gist[] =>
  clausesOf(draft)
    .map(gistOf)
    .filter((gist) => gist !== null),
);

/** "Check" and "go through" both boxes come to the same. */
const near = (one: string, other: string): boolean =>
  one === other || (['look', 'search'].includes(one) && ['look', 'search'].includes(other));

const alike = (one: Gist, other: Gist): boolean =>
  near(one.what, other.what) &&
  (one.what === 'file'
    ? Math.min(heldBy(one.about, other.about), heldBy(other.about, one.about))
    : heldBy(one.about, other.about)) >= 0.6;

/** The agent's earlier turn that asked the same in other words, or null. */
export function wantedBefore(clause: Clause, about: Case): Turn | null {
  const gist = gistOf(clause);
  if (gist === null) return null;
  return (
    about.turns.findLast(
      ({ message, draft }) => message.role === 'agent' && gistsOf(draft).some((old) => alike(gist, old)),
    ) ?? null
  );
}
