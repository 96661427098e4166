import { englishActs } from '../languages/en/acts';
import { indonesianActs } from '../languages/id/acts';
import type { Sentence } from '../text/draft';
import type { Hit, Matcher } from '../text/pattern';

/**
 * What a sentence of the agent does, told by its words. Each language lists its own phrases; hints in `any/` ask by
 * act and so work in drafts that mix languages.
 */
export type Act =
  /** Says sorry, in any form. */
  | 'apology'
  /** A stock apology that fits any case. */
  | 'formula-apology'
  /** Says sorry on a condition: "if you felt". */
  | 'conditional-apology'
  /** Claims to share or understand the feeling, in stock words. */
  | 'empathy-formula'
  /** Thanks. */
  | 'thanks'
  /** Greets. */
  | 'greeting'
  /** Asks the customer to tell, send or do something. */
  | 'request'
  /** Says no, or brings bad news. */
  | 'refusal'
  /** Rests a no on policy, terms or system. */
  | 'policy'
  /** Gives the human reason of something. */
  | 'reason'
  /** Offers another way, a choice, an exception. */
  | 'option'
  /** The agent does, did or will do something for this case. */
  | 'action'
  /** Something is promised without a time: "soon", "secepatnya". */
  | 'vague-time'
  /** A time one can hold somebody to: a date, an hour, "within two days". */
  | 'time'
  /** Sends the customer elsewhere. */
  | 'send-away'
  /** The story is passed on for the customer. */
  | 'hand-over';

export type Acts = Readonly<Record<Act, Matcher>>;

const seen = new WeakMap<Sentence, Map<Act, readonly Hit[]>>();
const none: readonly Hit[] = [];

/** Where the sentence does this act; empty in other languages. Kept as long as the sentence lives. */
export function hitsOf(sentence: Sentence, act: Act): readonly Hit[] {
  if (sentence.lang === 'other') return none;
  let hits = seen.get(sentence);
  if (!hits) seen.set(sentence, (hits = new Map()));
  let found = hits.get(act);
  if (!found) hits.set(act, (found = (sentence.lang === 'en' ? englishActs : indonesianActs)[act](sentence.words)));
  return found;
}

export const does = (sentence: Sentence, act: Act): boolean => hitsOf(sentence, act).length > 0;
