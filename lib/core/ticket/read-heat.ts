import type { Turn } from './case';
import type { Cue, Heat } from './heat';
import { cuesIn } from './heat/cues';
import { weights, type CueKind } from './heat/cue-kinds';

/** From here on a customer is heated. */
const heatedFrom = 0.5;
/** What the second, third … cue of one kind adds, as a share of the one before it. */
const fading = 0.5;

/** Somebody who laughs is less heated than the same words without it. */
const laughing = /\b(?:w+k(?:w+k+)+|(?:ha|he|hi){2,}h?|lol|lmao|xd)\b|[😂🤣😅😆😄]/iu;

/** The customer's turns since an agent last wrote; when the agent wrote last, those just before. */
const latest = (turns: readonly Turn[]): readonly Turn[] => {
  const end = turns.findLastIndex(({ message }) => message.role === 'customer') + 1;
  const start = turns.slice(0, end).findLastIndex(({ message }) => message.role !== 'customer') + 1;
  return turns.slice(start, end);
};

/**
 * How heated the customer's latest turns are: cues of one kind fade, cues of different kinds add up as independent
 * chances do. The gravest cues come first.
 */
export function heatOf(turns: readonly Turn[]): Heat {
  const cues: (Cue & { readonly kind: CueKind })[] = [];
  const seen = new Map<CueKind, number>();
  let calm = 1;
  for (const { message, draft } of latest(turns))
    for (const { sentence, start, part } of draft.placed) {
      if (part === 'quote' || part === 'code' || part === 'signature') continue;
      for (const { kind, clause } of cuesIn(sentence)) {
        const before = seen.get(kind) ?? 0;
        seen.set(kind, before + 1);
        calm *= 1 - weights[kind] * fading ** before * (laughing.test(message.text) ? 0.5 : 1);
        const span = { start: start + clause.start, end: start + clause.end };
        if (!cues.some(({ message: id, span: other }) => id === message.id && other.start === span.start))
          cues.push({ message: message.id, quote: message.text.slice(span.start, span.end), span, kind });
      }
    }
  const score = 1 - calm;
  return {
    score,
    heated: score >= heatedFrom,
    cues: cues
      .toSorted((a, b) => weights[b.kind] - weights[a.kind])
      .map(({ message, quote, span }) => ({ message, quote, span })),
  };
}
