import type { Span } from '../text/span';

/** A question or request of the customer. */
export type Question = {
  readonly message: string;
  /** The customer's own words, an exact substring of the message. */
  readonly quote: string;
  readonly span: Span;
  /** `question` wants to know, `request` wants something done. */
  readonly form: 'question' | 'request';
  /** Is it part of the turns that no agent has answered yet? Only open ones are asked of the draft. */
  readonly open: boolean;
};
