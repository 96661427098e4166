import type { Draft } from '../../text/draft';
import type { Case } from '../case';
import { askedBy, mainOf, type Asked } from './asked';
import type { Kind } from './kinds';
import { repliesOf, type Reply } from './replies';
import { valued } from './shapes';
import { shareOfAll, touchOf } from './touched';

type Drafted = {
  readonly said: readonly Reply[];
  readonly statements: readonly Reply[];
  /** Is only one question open? */
  readonly only: boolean;
};

/** A wish is met by any move on it: done, refused, passed on, asked about. */
function isMet(asked: Asked, main: boolean, { said, statements }: Drafted): boolean {
  if (shareOfAll(statements, asked, 'focus') > 0) return true;
  const talks = statements.filter(({ courteous }) => !courteous);
  if (asked.topic.size === 0) return talks.length > 0 || said.some(({ requests }) => requests);
  if (!main) return false;
  if (refusesOther(asked, said)) return false;
  return talks.length > 0 || said.some(({ requests, moves }) => requests || moves);
}

/**
 * Something new is wished for after an agent's answer, in two words or more that nothing in the draft takes up, and all
 * the draft does is say no to what was refused before.
 */
export const refusesOther = (asked: Asked, said: readonly Reply[]): boolean =>
  asked.later &&
  asked.focus.size >= 2 &&
  said.some(({ onlyNo }) => onlyNo) &&
  said.every(({ moves, onlyNo, promises, requests }) => onlyNo || (!moves && !promises && !requests));

/** The sentence goes on with what the one before spoke of. */
const points = /^\W*(?:it|this|that|they|ini|itu|jawabannya|hasilnya)\b/i;

/** Is what one kind asks for told? */
function isTold(kind: Kind, asked: Asked, { statements, only }: Drafted): boolean {
  const special = statements.filter((reply) => !reply.general);
  const touch = (reply: Reply) => touchOf(reply, asked);
  const covered = (): number => shareOfAll(statements, asked, 'focus');
  const value = (): boolean => statements.some((reply) => touch(reply).newValue(kind));
  switch (kind) {
    case 'phone':
    case 'email':
    case 'address':
      return value() || statements.some((reply) => reply.polar && reply.moves && touch(reply).topicShare >= 0.67);
    case 'time':
    case 'duration':
    case 'amount':
    case 'number':
      return (
        statements.some((reply) => touch(reply).newValue(kind) && (reply.moves || points.test(reply.sentence.text))) ||
        (value() && (only || asked.topic.size === 0 || covered() > 0 || asked.kinds.length > 1)) ||
        special.some((reply) => (reply.moves || reply.otherNo || reply.polar) && touch(reply).topicShare >= 0.5)
      );
    case 'yes-no':
      return (
        special.some((reply) => touch(reply).focusShare >= 0.5 || (reply.polar && touch(reply).focusShare > 0)) ||
        shareOfAll(special, asked, 'topic') >= 0.67 ||
        (only &&
          special.some(
            (reply) =>
              reply.yes &&
              !(
                reply.otherNo &&
                reply.topic.size > 0 &&
                !/\b(?:it|that|them|those|either|so)\b/i.test(reply.sentence.text)
              ),
          ))
      );
    case 'place':
      return value() || covered() >= 0.67;
    case 'person':
      return value() || covered() >= 0.5;
    case 'reason':
      return value() || special.some((reply) => touch(reply).topicShare >= 0.34);
    case 'open':
      return (
        special.some((reply) => touch(reply).topicShare >= 0.34) ||
        shareOfAll(special, asked, 'focus') >= 0.34 ||
        (only &&
          /^(?:(?:yes|yeah|sure|ok|okay)\W+)?(?:it|they|that|this|he|she)(?:['’]s|['’]re| is| are| has| have| will)\b/i.test(
            statements[0]?.sentence.text ?? '',
          ) &&
          !valued.some((other) => statements[0] !== undefined && touch(statements[0]).value(other)))
      );
  }
}

/** Does the draft answer this question? Balanced: it errs to either side about as often. */
function isAnswered(asked: Asked, main: boolean, drafted: Drafted): boolean {
  const { said, statements, only } = drafted;
  if (said.length === 0) return false;
  if (asked.wantsAct) return isMet(asked, main, drafted);
  if (asked.needsWhat && said.some(({ requests }) => requests)) return true;
  if (statements.length === 0) return false;
  if (statements.some((reply) => reply.promises && (only || touchOf(reply, asked).topicShare > 0))) return true;
  if (asked.topic.size === 0 && !asked.kinds.some((kind) => valued.includes(kind)))
    return statements.some(({ courteous }) => !courteous);
  return asked.kinds.every((kind) => isTold(kind, asked, drafted));
}

/** For each question of the case: is it answered, by a later agent turn or by this draft? */
export function answersTo(about: Case, draft: Draft): readonly boolean[] {
  const open = about.questions.filter((question) => question.open);
  if (open.length === 0) return about.questions.map(() => true);
  const said = repliesOf(draft);
  const statements = said.filter(({ says }) => says);
  const drafted: Drafted = {
    said,
    statements,
    only: open.length === 1,
  };
  const main = mainOf(open.map((question) => askedBy(question, about)));
  return about.questions.map((question) => {
    if (!question.open) return true;
    const asked = askedBy(question, about);
    return isAnswered(asked, asked === main, drafted);
  });
}
