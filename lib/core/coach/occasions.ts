import { concernIds, type ConcernId } from '../concerns/concerns';
import { does, type Act } from '../hints/acts';
import type { Draft } from '../text/draft';
import type { Case } from '../ticket/case';

/** A concern can only be handled well where its moment comes: an apology is needed before one can be hollow. */
const moments: Readonly<Partial<Record<ConcernId, readonly Act[]>>> = {
  'formula-apology': ['apology'],
  'conditional-apology': ['apology'],
  'over-apology': ['apology'],
  'apology-without-repair': ['apology'],
  'hollow-empathy': ['apology', 'empathy-formula'],
  'policy-wall': ['refusal'],
  'bare-no': ['refusal'],
  deflecting: ['refusal'],
  'vague-time': ['time', 'vague-time', 'action'],
  'no-owner': ['action', 'hand-over'],
  'send-away': ['send-away', 'hand-over'],
  'asked-already': ['request'],
  'asked-twice': ['request'],
  'bare-command': ['request'],
};

/** Those whose moment lies in what the customer wrote. */
const inCase: Readonly<Partial<Record<ConcernId, (about: Case) => boolean>>> = {
  unheard: ({ heat }) => heat.heated,
  'emoji-in-failure': ({ heat }) => heat.heated,
  'unanswered-question': ({ questions }) => questions.length > 0,
  'same-reply': ({ turns }) => turns.some(({ message }) => message.role === 'agent'),
};

/** The concerns that a reply could have slipped on. */
export function occasionsIn({ placed }: Draft, about: Case): ReadonlySet<ConcernId> {
  const heard = (acts: readonly Act[]): boolean =>
    placed.some(({ sentence }) => acts.some((act) => does(sentence, act)));
  return new Set(
    concernIds.filter((id) => {
      const acts = moments[id];
      if (acts) return heard(acts);
      return inCase[id]?.(about) ?? placed.length > 0;
    }),
  );
}
