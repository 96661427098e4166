import { someOnly } from '../asks-fits';
import type { Answer } from '../asks-match';
import type { Case } from '../case';
import type { Clause } from './clauses';
import { fresh, offered, requested } from './clauses';
import { heldBy, sensesOf } from './senses';
import { tellingsOf, type Telling } from './supply';
import { valueKinds, type ValueKind } from './values';

const notItsTime = /\b(?:customer|member|with you|lived|living|married|pelanggan)\b/;

const answerOf = ({ message, text }: Telling, value: string): Answer => ({ message, answer: value, value: text });

/** What the value is wanted of; empty where the clause says "it" or nothing. */
export function subjectOf(clause: Clause, kind: ValueKind): ReadonlySet<string> {
  const at = kind.asked.exec(clause.line);
  const from = at?.index ?? 0;
  return new Set([
    ...sensesOf(clause.within(0, from)),
    ...sensesOf(clause.within(from + (at?.[0].length ?? 0), clause.line.length)),
  ]);
}

/** The value of the asked kind that the customer told about the same thing. */
export function valueTold(clause: Clause, about: Case): Answer | null {
  if ((!clause.question && !requested.test(clause.line)) || someOnly.test(clause.line)) return null;
  const kind = valueKinds.find(({ asked }) => asked.test(clause.line));
  if (kind === undefined || (kind.name !== 'free-day' && offered.test(clause.line)) || fresh.test(clause.line))
    return null;
  const subject = subjectOf(clause, kind);
  const values = tellingsOf(about).flatMap((telling) => {
    const found = kind.value.exec(telling.text);
    return found === null || (telling.line.includes('?') && !/[,.]/.test(telling.text.slice(found.index)))
      ? []
      : [{ telling, value: found[0] }];
  });
  const near = values.find(({ telling }) => subject.size > 0 && heldBy(subject, telling.senses) >= 0.5);
  if (near) return answerOf(near.telling, near.value);
  const only = values.length === 1 ? values[0] : undefined;
  if (only === undefined || (subject.size > 0 && !kind.alone)) return null;
  return kind.name === 'duration' && notItsTime.test(only.telling.line) ? null : answerOf(only.telling, only.value);
}
