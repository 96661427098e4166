import { englishActs } from '../languages/en/acts';
import { indonesianActs } from '../languages/id/acts';
import { english } from '../languages/en/english';
import { indonesian } from '../languages/id/indonesian';
import type { Word } from '../languages/language';
import type { Sentence } from '../text/draft';
import type { Hit, Matcher } from '../text/pattern';
import { rememberBy } from '../text/remember';

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
  | 'hand-over'
  /** Washes the hands: somebody or something else is responsible. */
  | 'deflection'
  /** What a company says of itself to everybody: values, wishes, thanks for the feedback. */
  | 'courtesy'
  /** Somebody looked, and nothing came of it. */
  | 'no-result'
  /** Work goes on by itself, or by people without a face. */
  | 'ownerless'
  /** Somebody says that they come back to the customer, or have the matter in their own hands. */
  | 'comes-back';

export type Acts = Readonly<Record<Act, Matcher>>;

/** What was asked of a sentence so far. */
const seenOf = rememberBy<Sentence, Map<Act, readonly Hit[]>>(() => new Map());
const none: readonly Hit[] = [];

/** The words of a sentence that also speaks the other language, read as that language; null where it is of one piece. */
const otherWords = rememberBy(({ lang, text, words }: Sentence): readonly Word[] | null => {
  const [own, other] = lang === 'en' ? [english, indonesian] : [indonesian, english];
  const strange = words.filter(({ norm }) => other.markers.has(norm) && !own.markers.has(norm)).length;
  return strange >= (lang === 'en' ? 1 : 2) ? other.tokenize(text) : null;
});

/** Hits in the other language's words, told in the sentence's own word indexes. */
function foreignHits(sentence: Sentence, act: Act): readonly Hit[] {
  const words = otherWords(sentence);
  if (words === null) return none;
  return (sentence.lang === 'en' ? indonesianActs : englishActs)[act](words).map((hit) => ({
    ...hit,
    first: Math.max(
      0,
      sentence.words.findIndex(({ end }) => end > hit.start),
    ),
    last: Math.max(
      0,
      sentence.words.findLastIndex(({ start }) => start < hit.end),
    ),
  }));
}

/**
 * Where the sentence does this act; empty in languages Sapa does not know. A sentence that mixes both languages is
 * heard in both. Kept as long as the sentence lives.
 */
export function hitsOf(sentence: Sentence, act: Act): readonly Hit[] {
  if (sentence.lang === 'other') return none;
  const hits = seenOf(sentence);
  let found = hits.get(act);
  if (!found) {
    const own = (sentence.lang === 'en' ? englishActs : indonesianActs)[act](sentence.words);
    const foreign = foreignHits(sentence, act).filter(
      (hit) => !own.some(({ start, end }) => start < hit.end && hit.start < end),
    );
    hits.set(act, (found = foreign.length === 0 ? own : [...own, ...foreign]));
  }
  return found;
}

export const does = (sentence: Sentence, act: Act): boolean => hitsOf(sentence, act).length > 0;
