import { rememberBoth } from '../../text/remember';
import type { Asked } from './asked';
import type { Kind } from './kinds';
import type { Reply } from './replies';
import { holdsNewValue } from './shapes';
import { share, taken } from './topics-alike';

/** What one sentence of a draft has to do with one question; values are looked for when they are asked for. */
export type Touch = {
  /** The words of the question's topic, and of its focus, that the sentence takes up. */
  readonly topic: ReadonlySet<string>;
  readonly focus: ReadonlySet<string>;
  /** How much of the topic, and of the focus, that is: 0 to 1. */
  readonly topicShare: number;
  readonly focusShare: number;
  /** Holds a value of the kind that is new to the question, and to what agents said before. */
  newValue(kind: Kind): boolean;
  /** New to the question only. */
  value(kind: Kind): boolean;
};

const lazily = (make: (kind: Kind) => boolean): ((kind: Kind) => boolean) => {
  const known = new Map<Kind, boolean>();
  return (kind) => {
    const old = known.get(kind);
    if (old !== undefined) return old;
    const value = make(kind);
    known.set(kind, value);
    return value;
  };
};

/** Kept as long as the question and the sentence live. */
export const touchOf = rememberBoth((reply: Reply, asked: Asked): Touch => ({
  topic: taken(reply.topic, asked.topic),
  focus: taken(reply.topic, asked.focus),
  topicShare: share(reply.topic, asked.topic),
  focusShare: share(reply.topic, asked.focus),
  newValue: lazily((kind) => holdsNewValue(kind, reply.sentence.text, asked.text, asked.heard)),
  value: lazily((kind) => holdsNewValue(kind, reply.sentence.text, asked.text, '')),
}));

/** The share of a question's topic, or focus, that sentences take up together, 0 to 1. */
export function shareOfAll(replies: readonly Reply[], asked: Asked, of: 'topic' | 'focus'): number {
  const size = asked[of].size;
  if (size === 0) return 0;
  const together = new Set<string>();
  for (const reply of replies) for (const word of touchOf(reply, asked)[of]) together.add(word);
  return together.size / size;
}
