import { join, type Span } from '../../text/span';
import { clauseAt } from '../beside';
import { tellsGraveHarm } from '../grave-harm';
import { draftHint } from '../hint';
import { movesOn } from '../moving';
import { promisesTime } from '../promised-time';
import { sorrowsOf } from '../sorrows';

/** Apologies no further apart than this, in UTF-16 units, are one stack. */
const oneAfterOther = 60;

/** A second apology that names no fault of its own; grave harm is owed more than one. */
export default draftHint('any/over-apology', (draft, about) => {
  const sorrows = sorrowsOf(draft.placed);
  if (sorrows.length < 2 || tellsGraveHarm(about)) return [];
  const repaired = movesOn(draft.placed) || draft.placed.some(({ sentence }) => promisesTime(sentence, about));
  const named = new Set(sorrows[0]?.[1].faults);
  let span: Span | null = null;
  for (const [placed, { hit, faults, besides, again }] of sorrows.slice(1)) {
    // "Sorry, truly sorry, for the charge" names one fault in two breaths.
    const other = (placed !== sorrows[0]?.[0] || named.size > 0) && [...faults].some((fault) => !named.has(fault));
    for (const fault of faults) named.add(fault);
    // Two faults, one apology each: but where nothing is repaired, each more is one too many.
    if (besides || (other && !again && repaired)) continue;
    const own = clauseAt(placed, hit);
    if (!span) span = own;
    else if (own.start - span.end < oneAfterOther) span = join(span, own);
  }
  return span ? [{ span }] : [];
});
