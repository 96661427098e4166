import { join, type Span } from '../../text/span';
import { clauseAt } from '../beside';
import { naming } from '../concrete';
import { tellsGraveHarm } from '../grave-harm';
import { draftHint } from '../hint';
import { movesOn } from '../moving';
import { sorrowsOf } from '../sorrows';

/** A second apology that names no fault of its own; grave harm is owed more than one. */
export default draftHint('any/over-apology', (draft, about) => {
  const sorrows = sorrowsOf(draft.placed);
  if (sorrows.length < 2 || tellsGraveHarm(about)) return [];
  const repaired = movesOn(draft.placed);
  const named = new Set(sorrows[0]?.[1].faults);
  let span: Span | null = null;
  for (const [placed, { hit, faults, besides, again }] of sorrows.slice(1)) {
    const other = besides || [...faults].some((fault) => !named.has(fault));
    for (const fault of faults) named.add(fault);
    // Two faults, one apology each: but where nothing is repaired, each more is one too many.
    if (other && !again && (repaired || naming(placed.sentence, about) > 0)) continue;
    const own = clauseAt(placed, hit);
    span = span ? join(span, own) : own;
  }
  return span ? [{ span }] : [];
});
