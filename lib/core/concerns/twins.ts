import type { ConcernId } from './concerns';

/** Pairs that two coaches may name differently for the same words: one card is enough. */
const pairs: readonly (readonly [ConcernId, ConcernId])[] = [
  ['asked-twice', 'asked-already'],
  ['kok-question', 'blame'],
  ['should-know', 'reminder'],
  ['bare-no', 'policy-wall'],
  ['no-next-step', 'apology-without-repair'],
  ['hollow-empathy', 'formula-apology'],
  ['no-owner', 'vague-time'],
  ['cold-open', 'address-missing'],
  ['warm-close', 'bare-no'],
  ['warm-close', 'bare-command'],
  ['deflecting', 'send-away'],
  ['deflecting', 'policy-wall'],
  ['deflecting', 'bare-no'],
  ['same-reply', 'asked-twice'],
  ['over-apology', 'formula-apology'],
  ['over-apology', 'apology-without-repair'],
  ['conditional-apology', 'formula-apology'],
  ['unheard', 'hollow-empathy'],
  ['address-mixed', 'intimate-pronoun'],
  ['register-clash', 'market-address'],
  ['send-away', 'bare-no'],
  ['blame', 'belittling'],
  ['blame', 'reminder'],
  ['jargon', 'no-owner'],
];

const both: ReadonlySet<string> = new Set(pairs.flatMap(([a, b]) => [`${a}/${b}`, `${b}/${a}`]));

/** Would two coaches use these two names for the same words? */
export const areTwins = (a: ConcernId, b: ConcernId): boolean => both.has(`${a}/${b}`);
