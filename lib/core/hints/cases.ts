import type { Lang } from '../languages/language';
import type { Channel } from '../ticket/ticket';

/** A draft as an agent would type it, with as much of the conversation as the hint needs. */
export type Sample = {
  readonly lang: Lang;
  readonly draft: string;
  /** The conversation before the draft, oldest first. Default: one plain customer message in the sample's language. */
  readonly thread?: readonly (readonly ['customer' | 'agent', string, ...string[]])[];
  /** The words that must be pointed at, an exact substring of the draft; '' for the whole draft. Only where it must flag. */
  readonly quote?: string;
  /** For `unanswered-question`: the customer's words that stay open. */
  readonly question?: string;
  /** For `asked-already`: the customer's words that already answer. */
  readonly answer?: string;
  readonly requester?: string;
  readonly subject?: string;
  readonly channel?: Channel;
};

/** The cases of a hint: at least eight that must flag and eight that must pass, in every language it speaks. */
export type HintCases = { readonly flag: readonly Sample[]; readonly pass: readonly Sample[] };
