import type { ConcernId, Severity } from '../concerns/concerns';
import type { Lang } from '../languages/language';
import type { Case } from '../ticket/case';
import type { Draft, Placed, Sentence } from '../text/draft';
import type { Span } from '../text/span';

/** `<language or any>/<concern>`: the path of its file under `lib/core/hints`. */
export type HintId = `${Lang | 'any'}/${ConcernId}`;

/** What a hint saw. `span` lies in the sentence or draft it was given; null means the draft as a whole. */
export type Match = {
  readonly span: Span | null;
  /** The message that already holds the answer, or in which the question stands (`subject` for the subject line). */
  readonly message?: string;
  /** The customer's words that already answer what the draft asks. */
  readonly answer?: string;
  /** The customer's words that the draft leaves unanswered. */
  readonly question?: string;
  /** A fact of this ticket that the agent may want to write instead. Never a sentence of sympathy. */
  readonly insert?: string;
};

/**
 * A hint judges one sentence, knowing nothing around it; or a sentence among its neighbours against the case; or the
 * whole draft against the case.
 */
export type Hint = { readonly id: HintId; readonly concern: ConcernId } & (
  | { readonly detect: 'sentence'; readonly see: (sentence: Sentence) => readonly Match[] }
  | { readonly detect: 'near'; readonly see: SeeNear; readonly most: number }
  | { readonly detect: 'draft'; readonly see: (draft: Draft, about: Case) => readonly Match[] }
);

/**
 * Judges the sentence at `index` of a little draft that holds the two sentences before it and the one after, no more.
 * Spans lie in that little draft.
 */
export type SeeNear = (placed: Placed, draft: Draft, index: number, about: Case) => readonly Match[];

/** A match with its name and place; `span` lies in the draft. Serializable: it crosses the wire. */
export type Finding = {
  readonly hint: HintId;
  readonly concern: ConcernId;
  readonly severity: Severity;
  /** The language of the words pointed at. */
  readonly lang: Lang;
  /** The draft's words under `span`; empty for the draft as a whole. */
  readonly quote: string;
  readonly span: Span;
} & Omit<Match, 'span'>;

const concernOf = (id: HintId): ConcernId => id.slice(id.indexOf('/') + 1) as ConcernId;

/** A hint that needs no more than one sentence. Its answers are kept as long as the sentence lives. */
export const sentenceHint = (id: HintId, see: (sentence: Sentence) => readonly Match[]): Hint => ({
  id,
  concern: concernOf(id),
  detect: 'sentence',
  see,
});

/**
 * A hint that needs a sentence, its neighbours and the conversation, but not the rest of the draft. Its answers are kept
 * as long as the neighbourhood and the case live, so that a key elsewhere costs nothing. Points at the first `most`.
 */
export const nearHint = (id: HintId, see: SeeNear, most = Number.POSITIVE_INFINITY): Hint => ({
  id,
  concern: concernOf(id),
  detect: 'near',
  see,
  most,
});

/** A hint that needs the whole draft; asked at every key, so it may only look up what is remembered by sentence. */
export const draftHint = (id: HintId, see: (draft: Draft, about: Case) => readonly Match[]): Hint => ({
  id,
  concern: concernOf(id),
  detect: 'draft',
  see,
});
