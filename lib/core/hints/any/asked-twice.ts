import { join, type Span } from '../../text/span';
import { asksAt } from '../../ticket/asks';
import { meansOther, ownsRepeating, reminds, saysWhy } from '../../ticket/asks-excuses';
import { sameAsk } from '../../ticket/asks-same';
import { wantedTwice } from '../../ticket/wants/wanted';
import { nearHint } from '../hint';

/** An agent asked the same before, and the draft asks again as if for the first time. */
export default nearHint('any/asked-twice', (_placed, draft, index, about) => {
  const found: { readonly span: Span; readonly message: string }[] = [];
  for (const ask of asksAt(draft, index)) {
    if (saysWhy(draft, ask, draft.text.slice(ask.thing.start, ask.thing.end)) || ownsRepeating(draft, ask)) continue;
    const earlier = sameAsk(ask, about, false);
    if (
      earlier === null ||
      meansOther(draft, ask, earlier.turn.message.text.toLowerCase()) ||
      (earlier.answer === null && reminds(draft, ask))
    )
      continue;
    found.push({ span: ask.span, message: earlier.turn.message.id });
  }
  const [first] = found;
  return first
    ? [{ ...first, span: found.map(({ span }) => span).reduce(join) }]
    : wantedTwice(draft, index, about).slice(0, 1);
});
