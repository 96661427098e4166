import type { Near } from '../text/near';
import { rememberBoth } from '../text/remember';
import { shift, type Span } from '../text/span';
import { asksAt } from './asks';
import { candidatesFor, stepAsked, type Answer, type Candidate } from './asks-match';
import type { Case } from './case';
import { wantsAt } from './wants/wanted';

/** A request of a sentence, with what the customer may already have given to it, best first; `span` lies in the sentence. */
export type Request = { readonly span: Span; candidate(at: number): Candidate | undefined };

/** What a sentence requests of the customer, by the three ways of hearing it. */
export type Requests = {
  readonly asks: readonly Request[];
  readonly wants: readonly Request[];
  readonly step: { readonly span: Span; readonly answer: Answer } | null;
};

/** Looks no further than it is asked to, and never twice. */
const lazily = (candidates: Iterable<Candidate>): Request['candidate'] => {
  const known: Candidate[] = [];
  const rest = candidates[Symbol.iterator]();
  return (at) => {
    while (known.length <= at) {
      const next = rest.next();
      if (next.done === true) break;
      known.push(next.value);
    }
    return known[at];
  };
};

/** The requests of a sentence among its neighbours; null for none, as in most. Kept as long as both live. */
export const requestsIn = rememberBoth(({ draft, at, start }: Near, about: Case): Requests | null => {
  const request = (span: Span, candidates: Iterable<Candidate>): Request => ({
    span: shift(span, -start),
    candidate: lazily(candidates),
  });
  const asks = asksAt(draft, at).map((ask) => request(ask.span, candidatesFor(ask, draft, about)));
  const wants = wantsAt(draft, at, about).map(({ span, candidates }) => request(span, candidates));
  const step = stepAsked(draft, at, about);
  if (asks.length === 0 && wants.length === 0 && step === null) return null;
  return { asks, wants, step: step && { ...step, span: shift(step.span, -start) } };
});
