import type { Answer } from '../asks-match';
import type { Case } from '../case';
import { fresh, offered, type Clause } from './clauses';
import { heldBy, sensesOf } from './senses';
import { tellingsOf } from './supply';

const choice = /\b(?<one>[\w'-]+) (?:or|atau) (?:(?:the|a|an|in|on|do|are|is|did|you|it) )*(?<other>[\w'-]+)\b/;

const opens =
  /^(?:(?:and|so|also|but|just|quick question|one more thing|dan|terus) )?(?:(?:did|do|have|has|had|was|were|is|are) (?:you|it|he|she|they|there|the|your|any|anyone|anybody|somebody|someone)\b|(?:apakah|apa|sudah|pernah|masih)\b)/;
const opensLate = /\b(?:sudah|masih|pernah)\b.{0,40}(?:belum|tidak)?$/;
/** Words that say whether, not what. */
const grammar = /\b(?:at all|already|ever|by chance|in the meantime)\b/;

/** "Front or rear?": the customer's sentence that speaks of one of the two and not of the other. */
function chosen(clause: Clause, about: Case): Answer | null {
  const found = choice.exec(clause.line);
  if (!found) return null;
  const sideOf = (name: string): ReadonlySet<string> => {
    const word = found.groups?.[name] ?? '';
    const at = found.index + (name === 'one' ? 0 : found[0].lastIndexOf(word));
    return sensesOf(clause.within(at, at + word.length));
  };
  const one = sideOf('one');
  const other = sideOf('other');
  if (one.size === 0 || other.size === 0 || heldBy(one, other) === 1) return null;
  const rest = new Set([...sensesOf(clause.words)].filter((sense) => !one.has(sense) && !other.has(sense)));
  const told = tellingsOf(about).find(
    ({ senses, open }) =>
      !open &&
      (heldBy(one, senses) === 1) !== (heldBy(other, senses) === 1) &&
      rest.size > 0 &&
      heldBy(rest, senses) >= 0.5,
  );
  return told ? { message: told.message, answer: told.text, value: told.text } : null;
}

/** "Did you keep the packaging?": the customer's sentence that says so, or says not. */
export function stateTold(clause: Clause, about: Case): Answer | null {
  const { line, question } = clause;
  if (!question || offered.test(line) || fresh.test(line)) return null;
  const picked = chosen(clause, about);
  if (picked !== null) return picked;
  if (!opens.test(line) && !opensLate.test(line)) return null;
  if (/\bstill\b/.test(line) && !/\b(?:have|keep|kept|got)\b/.test(line)) return null;
  const asked = sensesOf(clause.words);
  const passive = /^(?:has|was|have) (?:it|he|she|the \w+) (?:been |got )?(?:\w+ed)\b/.test(line.replace(grammar, ''));
  if (asked.size < 2 && !(passive && asked.size === 1)) return null;
  const told = tellingsOf(about).find(
    ({ senses, open, line: said }) =>
      !open && heldBy(asked, senses) === 1 && (asked.size > 1 || /\b(?:been|was|got|got)\b/.test(said)),
  );
  return told ? { message: told.message, answer: told.text, value: told.text } : null;
}
