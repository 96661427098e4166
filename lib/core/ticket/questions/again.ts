import { describe, type Described } from '../../repeats/described';
import { createFrequencies } from '../../repeats/frequencies';
import { likenessesOf, weigh, type Weighted } from '../../repeats/sameness';
import { rememberBy } from '../../text/remember';
import type { Case } from '../case';
import type { Question } from '../questions';
import { askedBy, type Asked } from './asked';
import type { Kind } from './kinds';
import { share } from './topics-alike';

/** Within one thread no word is rarer than another. */
const even = createFrequencies();
/** From this alignment of their words on, two questions of one customer ask the same; chosen on `customer-repeats`. */
const enough = 0.7;
/** Kinds that say nearly all of what is asked; the rest is who or what it is about. */
const telling: ReadonlySet<Kind> = new Set<Kind>(['time', 'duration', 'amount', 'phone', 'email', 'address']);

/** Verbs of any yes-no question: "do they offer …", "can you provide …". */
const having = new Set('offer provid serv sell hav use includ support accept'.split(' '));

const weighed = rememberBy((question: Question): Weighted => {
  const described: Described = describe(question.quote);
  return weigh(described, even);
});

/** "The room", "your branch": what a question is asked of, not what it asks. */
const holder = /\b(?:the|this|that|these|those|your|my|our|their|its)\s+(\p{L}+)/giu;
const holdersIn = (text: string): readonly string[] =>
  [...text.matchAll(holder)].map(([, word = '']) => word.toLowerCase());

/** The later one takes up at least half of what the earlier one had brought into the thread, and asks for no other kind of answer. */
const takesUp = (later: Asked, earlier: Asked): boolean => {
  if (!earlier.kinds.includes('yes-no') || !later.kinds.some((kind) => kind === 'yes-no' || kind === 'open'))
    return false;
  const holders = holdersIn(earlier.text);
  const brought = new Set(
    [...earlier.focus].filter(
      (word) => !word.startsWith('#') && !having.has(word) && !holders.some((held) => held.startsWith(word)),
    ),
  );
  return share(later.topic, brought) >= 0.5;
};

/** Neither brings a topic that the other lacks, or only one of them does. */
const within = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === 0 || other.size === 0 || share(one, other) === 1 || share(other, one) === 1;

const sameThing = (earlier: Question, later: Question, about: Case): boolean => {
  const a = askedBy(earlier, about);
  const b = askedBy(later, about);
  if (takesUp(b, a)) return true;
  if (!within(a.topic, b.topic)) return false;
  if (likenessesOf(weighed(earlier), weighed(later)).aligned >= enough) return true;
  return a.topic.size > 0 && b.topic.size > 0 && a.kinds.some((kind) => telling.has(kind) && b.kinds.includes(kind));
};

/** The customer's earlier questions that ask the same as `question`, in order: asked once when there are none. */
export const earlierAsks = (question: Question, about: Case): readonly Question[] => {
  const turn = about.turns.findIndex(({ message }) => message.id === question.message);
  const before = new Set(about.turns.slice(0, Math.max(0, turn)).map(({ message }) => message.id));
  return about.questions.filter((other) => before.has(other.message) && sameThing(other, question, about));
};
