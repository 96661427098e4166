import { join, type Span } from '../../text/span';
import { asksIn } from '../../ticket/asks';
import { meansOther, ownsRepeating, reminds, saysWhy } from '../../ticket/asks-excuses';
import { sameAsk } from '../../ticket/asks-same';
import { wantedTwice } from '../../ticket/wants/wanted';
import { draftHint } from '../hint';

/** An agent asked the same before, and the draft asks again as if for the first time. */
export default draftHint('any/asked-twice', (draft, about) => {
  const bySentence = new Map<number, { span: Span; message: string }>();
  for (const ask of asksIn(draft)) {
    if (saysWhy(draft, ask, draft.text.slice(ask.thing.start, ask.thing.end)) || ownsRepeating(draft, ask)) continue;
    const earlier = sameAsk(ask, about, false);
    if (
      earlier === null ||
      meansOther(draft, ask, earlier.turn.message.text.toLowerCase()) ||
      (earlier.answer === null && reminds(draft, ask))
    )
      continue;
    const old = bySentence.get(ask.sentence);
    bySentence.set(ask.sentence, {
      span: old ? join(old.span, ask.span) : ask.span,
      message: old?.message ?? earlier.turn.message.id,
    });
  }
  for (const { span, sentence, message } of wantedTwice(draft, about))
    if (!bySentence.has(sentence)) bySentence.set(sentence, { span, message });
  return [...bySentence.values()];
});
