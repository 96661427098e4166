import type { Turn } from './case';
import type { Cue, Heat } from './heat';
import { cuesIn } from './heat/cues';
import { weights, type CueKind } from './heat/cue-kinds';

/** From here on a customer is heated. */
const heatedFrom = 0.5;
/** Without any grave cue it takes more. */
const mildFrom = 0.65;
/** A kind of this weight or more is grave. */
const graveFrom = 0.38;
/** What the second, third … cue of one kind adds, as a share of the one before it. */
const fading = 0.5;

/** Somebody who laughs is less heated than the same words without it. */
const laughing = /\b(?:w+k(?:w+k+)+|(?:ha|he|hi){2,}h?|lol|lmao|xd)\b|[😂🤣😅😆😄]/iu;

/** Who thanks has calmed down: what was said before counts no more. */
const relieved =
  /\b(?:thank(?:s| you)|cheers|great|perfect|brilliant|lovely|works now|sorted|makasih|terima kasih|trims|siap|oke? (?:kak|min|mas|mbak|pak|bu)|alhamdulillah|sudah (?:masuk|sampai|bisa|beres))\b/iu;
/** What was said before the agent last wrote still burns, less. */
const carried = 0.65;

type Heard = { readonly turn: Turn; readonly weight: number };

/** The customer's turns with their weight: whole since an agent last wrote (or just before, when the agent wrote last), less before that. */
const heardTurns = (turns: readonly Turn[]): readonly Heard[] => {
  const end = turns.findLastIndex(({ message }) => message.role === 'customer') + 1;
  const start = turns.slice(0, end).findLastIndex(({ message }) => message.role !== 'customer') + 1;
  const now = turns.slice(start, end);
  const before = now.some(({ message }) => relieved.test(message.text))
    ? []
    : turns.slice(0, start).filter(({ message }) => message.role === 'customer');
  return [...now.map((turn) => ({ turn, weight: 1 })), ...before.map((turn) => ({ turn, weight: carried }))];
};

/**
 * How heated the customer's latest turns are: cues of one kind fade, cues of different kinds add up as independent
 * chances do. The gravest cues come first.
 */
export function heatOf(turns: readonly Turn[]): Heat {
  const cues: (Cue & { readonly kind: CueKind })[] = [];
  const seen = new Map<CueKind, number>();
  let calm = 1;
  for (const {
    turn: { message, draft },
    weight,
  } of heardTurns(turns))
    for (const { sentence, start, part } of draft.placed) {
      if (part === 'quote' || part === 'code' || part === 'signature') continue;
      for (const { kind, clause } of cuesIn(sentence)) {
        const before = seen.get(kind) ?? 0;
        seen.set(kind, before + 1);
        calm *= 1 - weight * weights[kind] * fading ** before * (laughing.test(message.text) ? 0.5 : 1);
        const span = { start: start + clause.start, end: start + clause.end };
        if (!cues.some(({ message: id, span: other }) => id === message.id && other.start === span.start))
          cues.push({ message: message.id, quote: message.text.slice(span.start, span.end), span, kind });
      }
    }
  const score = 1 - calm;
  return {
    score,
    heated: score >= (cues.some(({ kind }) => weights[kind] >= graveFrom) ? heatedFrom : mildFrom),
    cues: cues
      .toSorted((a, b) => weights[b.kind] - weights[a.kind])
      .map(({ message, quote, span }) => ({ message, quote, span })),
  };
}
