import { clauseAt } from '../beside';
import { draftHint } from '../hint';
import { bareRefusals } from '../refusals';

/** A refusal or bad news, and nothing to go on: no reason, no other way, no next step. */
export default draftHint('any/bare-no', (draft) =>
  bareRefusals(draft)
    .slice(0, 1)
    .flatMap(([i, hit]) => {
      const placed = draft.placed[i];
      return placed ? [{ span: clauseAt(placed, hit) }] : [];
    }),
);
