import type { Draft, Placed, Sentence } from './draft';
import { rememberBy } from './remember';

/** A sentence among its neighbours, as a little draft of its own: the two sentences before it and the one after. */
export type Near = {
  readonly draft: Draft;
  /** Index of the sentence among `draft.placed`. */
  readonly at: number;
  /** Where it stands in `draft.text`. */
  readonly start: number;
};

const back = 2;
const on = 1;
/** The same words may stand in several places; so many neighbourhoods of a sentence are kept. */
const most = 4;

/** Kept as long as the sentence lives. */
const known = new WeakMap<Sentence, Near[]>();

const same = (near: Near, draft: Draft, index: number): boolean => {
  const { placed } = near.draft;
  const first = index - near.at;
  if (first !== Math.max(0, index - back) || placed.length !== Math.min(draft.placed.length, index + on + 1) - first)
    return false;
  return placed.every((one, i) => {
    const other = draft.placed[first + i];
    return (
      other !== undefined &&
      one.sentence === other.sentence &&
      one.part === other.part &&
      one.block === other.block - (draft.placed[first]?.block ?? 0)
    );
  });
};

function make(draft: Draft, index: number): Near {
  const first = Math.max(0, index - back);
  const block = draft.placed[first]?.block ?? 0;
  const placed: Placed[] = [];
  let text = '';
  for (const one of draft.placed.slice(first, index + on + 1)) {
    if (text !== '') text += '\n';
    placed.push({ ...one, start: text.length, block: one.block - block });
    text += one.sentence.text;
  }
  return { draft: { text, placed }, at: index - first, start: placed[index - first]?.start ?? 0 };
}

function nearAt(draft: Draft, index: number, placed: Placed): Near {
  const old = known.get(placed.sentence);
  const found = old?.find((near) => same(near, draft, index));
  if (found) return found;
  const near = make(draft, index);
  if (old) {
    if (old.length >= most) old.shift();
    old.push(near);
  } else known.set(placed.sentence, [near]);
  return near;
}

/**
 * The neighbourhood of each sentence of a draft: the same object as long as the same sentences stand there, wherever that
 * is in the draft. What is learnt from it can be remembered by it.
 */
export const nearsOf = rememberBy((draft: Draft): readonly Near[] =>
  draft.placed.map((placed, index) => nearAt(draft, index, placed)),
);
