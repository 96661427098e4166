import type { Turn } from './case';
import type { Cue, Heat } from './heat';
import type { Placed } from '../text/draft';
import { clauseAt, cuesIn } from './heat/cues';
import { chanceOfUpset, heaviestWord } from './heat/model';
import { weights, type CueKind } from './heat/cue-kinds';

/** From here on a customer is heated. */
const heatedFrom = 0.49;
/** Without any grave cue it takes more. */
const mildFrom = 0.65;
/** A kind of this weight or more is grave. */
const graveFrom = 0.38;
/** So sure must the trained model be to be believed where the cues are too few: the calm reach it once in some hundred messages. */
const sureFrom = 0.9;
/** From here on the model's word adds to the cues' when it is asked whether somebody is heated. */
const leaningFrom = 0.45;
/** The most it adds, beside a grave cue and without. */
const leaning = { grave: 0.9, mild: 0.5 } as const;
/** What a cue adds to the score beside the model, which hears the cues too. */
const beside = 0.25;
/** What the second, third … cue of one kind adds, as a share of the one before it. */
const fading = 0.5;

/** Somebody who laughs is less heated than the same words without it. */
const laughing = /\b(?:w+k(?:w+k+)+|(?:ha|he|hi){2,}h?|lol|lmao|xd)\b|[😂🤣😅😆😄]/iu;

/** Who thanks has calmed down: what was said before counts no more. */
const relieved =
  /\b(?:thank(?:s| you)|cheers|great|perfect|brilliant|lovely|works now|sorted|makasih|terima kasih|trims|siap|oke? (?:kak|min|mas|mbak|pak|bu)|alhamdulillah|sudah (?:masuk|sampai|bisa|beres))\b/iu;
/** What was said before the agent last wrote still burns, less. */
const carried = 0.65;

/** Halves what is heard where somebody laughs. */
const ease = ({ message }: Turn): number => (laughing.test(message.text) ? 0.5 : 1);

/** A customer's own fresh words. */
const freshIn = ({ draft }: Turn): readonly Placed[] =>
  draft.placed.filter(({ part }) => part !== 'quote' && part !== 'code' && part !== 'signature');

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

type KindCue = Cue & { readonly kind: CueKind };

/** The cues of what was heard, and how far they reach together, 0…1: those of one kind fade, kinds add up as independent chances do. */
const cuesOf = (heard: readonly Heard[]): { readonly cues: readonly KindCue[]; readonly reach: number } => {
  const cues: KindCue[] = [];
  const seen = new Map<CueKind, number>();
  let calm = 1;
  for (const { turn, weight } of heard)
    for (const { sentence, start } of freshIn(turn))
      for (const { kind, clause } of cuesIn(sentence)) {
        const before = seen.get(kind) ?? 0;
        seen.set(kind, before + 1);
        calm *= 1 - weight * weights[kind] * fading ** before * ease(turn);
        const span = { start: start + clause.start, end: start + clause.end };
        const { id: message, text } = turn.message;
        if (!cues.some((one) => one.message === message && one.span.start === span.start))
          cues.push({ message, quote: text.slice(span.start, span.end), span, kind });
      }
  return { cues: cues.toSorted((a, b) => weights[b.kind] - weights[a.kind]), reach: 1 - calm };
};

/** How sure the trained model is that what was heard comes from somebody upset, 0…1. */
const sureness = (heard: readonly Heard[]): number => {
  let most = 0;
  for (const weight of new Set(heard.map((one) => one.weight))) {
    const turns = heard.filter((one) => one.weight === weight).map(({ turn }) => turn);
    const chance = chanceOfUpset(turns.flatMap(freshIn).map(({ sentence }) => sentence));
    most = Math.max(most, weight * (chance ?? 0) * Math.min(...turns.map(ease)));
  }
  return most;
};

/** The two clauses whose words weigh most with the model. */
const heaviestClauses = (heard: readonly Heard[]): readonly Cue[] =>
  heard
    .flatMap(({ turn: { message, draft } }) =>
      freshIn({ message, draft }).flatMap(({ sentence, start }) => {
        const word = heaviestWord(sentence);
        if (word === null) return [];
        const clause = clauseAt(sentence.text, word.span);
        const span = { start: start + clause.start, end: start + clause.end };
        return [{ message: message.id, quote: message.text.slice(span.start, span.end), span, weight: word.weight }];
      }),
    )
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 2);

/**
 * How heated the customer's latest turns are. The score is the trained model's chance raised by the cues; to call somebody
 * heated takes cues, a model that is very sure, or both together. The gravest cues come first; where the model alone spoke,
 * the clauses that weighed most with it.
 */
export function heatOf(turns: readonly Turn[]): Heat {
  const heard = heardTurns(turns);
  const { cues, reach } = cuesOf(heard);
  const sure = sureness(heard);
  const grave = cues.some(({ kind }) => weights[kind] >= graveFrom);
  const lean = (leaning[grave ? 'grave' : 'mild'] * Math.max(0, sure - leaningFrom)) / (1 - leaningFrom);
  const heated = sure >= sureFrom || 1 - (1 - reach) * (1 - lean) >= (grave ? heatedFrom : mildFrom);
  const shown = heated && cues.length === 0 ? heaviestClauses(heard.filter(({ weight }) => weight === 1)) : cues;
  return {
    score: 1 - (1 - sure) * (1 - beside * reach),
    heated,
    cues: shown.map(({ message, quote, span }) => ({ message, quote, span })),
  };
}
