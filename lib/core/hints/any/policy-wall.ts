import { draftHint } from '../hint';
import { walls } from '../refusals';

/** A no whose whole reason is a rule. */
export default draftHint('any/policy-wall', (draft, about) =>
  walls(draft, about).flatMap(([from, to]) => {
    const first = draft.placed[from];
    const last = draft.placed[to];
    return first && last ? [{ span: { start: first.start, end: last.start + last.sentence.text.length } }] : [];
  }),
);
