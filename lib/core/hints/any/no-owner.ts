import type { Sentence } from '../../text/draft';
import type { Hit } from '../../text/pattern';
import { rememberBy } from '../../text/remember';
import { overlaps } from '../../text/span';
import { hitsOf } from '../acts';
import { anyDoes, clauseAt } from '../beside';
import { draftHint } from '../hint';
import { promisesTime } from '../promised-time';

/** A question back, or the answer to one: "Yes, it has been submitted". */
const answers = /\?\s*$|^(?:yes|yep|yeah|no|ya|iya|betul)\b/iu;

/** To say that there is no date is an answer. */
const nobodyKnows =
  /\bno[t]? (?:\w+ ){0,4}(?:timeline|timeframe|time frame|eta|date)\b|\bbelum ada (?:tanggal|jadwal)/iu;

const saysNobodyKnows = rememberBy(({ text }: Sentence): boolean => nobodyKnows.test(text));

const ownerlessIn = rememberBy((sentence: Sentence): readonly Hit[] =>
  answers.test(sentence.text)
    ? []
    : hitsOf(sentence, 'ownerless')
        // "Somebody will be in touch soon" is for vague-time to say.
        .filter((hit) => !hitsOf(sentence, 'vague-time').some((other) => overlaps(other, hit)))
        .slice(0, 1),
);

/** Work goes on by itself, and nobody is named to come back to the customer. */
export default draftHint('any/no-owner', (draft, about) => {
  const found = draft.placed.flatMap((placed) =>
    ownerlessIn(placed.sentence).map((hit) => ({ span: clauseAt(placed, hit) })),
  );
  if (
    found.length === 0 ||
    draft.placed.some(({ sentence }) => saysNobodyKnows(sentence)) ||
    anyDoes(draft.placed, 'comes-back')
  )
    return [];
  return draft.placed.some(({ sentence }) => promisesTime(sentence, about)) ? [] : found.slice(0, 1);
});
