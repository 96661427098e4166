import type { Draft, Placed, Sentence } from '../text/draft';
import { shift, type Span } from '../text/span';
import { does, type Act } from './acts';

/** The sentences right before and after the one at `index`. */
export function beside(draft: Draft, index: number): readonly Placed[] {
  const before = index > 0 ? draft.placed[index - 1] : undefined;
  const after = draft.placed[index + 1];
  return [...(before ? [before] : []), ...(after ? [after] : [])];
}

/** The sentence at `index` and its neighbours, in draft order. */
export const near = (draft: Draft, index: number): readonly Placed[] =>
  draft.placed.slice(Math.max(0, index - 1), index + 2);

export const anyDoes = (placed: readonly Placed[], ...acts: readonly Act[]): boolean =>
  placed.some(({ sentence }) => acts.some((act) => does(sentence, act)));

/** A name under a letter that no closing announced: a few words without a stop. */
export const isBareName = ({ sentence }: Placed): boolean =>
  sentence.words.length < 4 && !/[.!?…]$/u.test(sentence.text.trim());

const stop = /[,;:!?.…()\n–—]/u;

/** The clause of a sentence that holds `span`: up to the next punctuation on both sides, moved into the draft. */
export function clauseAt({ sentence, start }: Placed, span: Span): Span {
  return shift(clauseOf(sentence, span), start);
}

/** The clause of a sentence that holds `span`, in the sentence. A point or comma inside a number ends nothing. */
export function clauseOf(sentence: Sentence, span: Span): Span {
  const { text } = sentence;
  const ends = (at: number): boolean =>
    stop.test(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && at + 1 <= text.length;
  let { start, end } = span;
  while (start > 0 && !ends(start - 1)) start--;
  while (end < text.length && !ends(end)) end++;
  while (start < span.start && /\s/u.test(text.charAt(start))) start++;
  if (/[.!?]/.test(text.charAt(end))) end++;
  return { start, end };
}
