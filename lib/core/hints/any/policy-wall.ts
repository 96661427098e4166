import { hitsOf } from '../acts';
import { draftHint } from '../hint';
import { walls } from '../refusals';

/** A no whose whole reason is a rule. */
export default draftHint('any/policy-wall', (draft, about) =>
  walls(draft, about).flatMap((i) => {
    const placed = draft.placed[i];
    if (!placed) return [];
    const [hit] = [...hitsOf(placed.sentence, 'refusal'), ...hitsOf(placed.sentence, 'policy')];
    return hit ? [{ span: { start: placed.start, end: placed.start + placed.sentence.text.length } }] : [];
  }),
);
