import type { Span } from '../../../text/span';

/** What speaks for a noun phrase being the thing that the ticket is about. */
export type Sign =
  /** It is got, used, lost or sent back. */
  | 'got'
  /** The customer says whose it is: "my", "our", "saya". */
  | 'owned'
  /** Its head is a word for goods or services. */
  | 'goods'
  /** It goes by a name or a model. */
  | 'named'
  /** "It's the …": told on purpose. */
  | 'told'
  /** Something befell it. */
  | 'struck'
  /** Its number stands beside it. */
  | 'numbered'
  /** It opens the message. */
  | 'first'
  /** A name stands right behind goods: "AC Daikin". */
  | 'branded'
  /** "Isinya …", "the items are …". */
  | 'inside'
  /** It is where something is. */
  | 'where'
  /** What something is for, with or of. */
  | 'aside'
  /** "The", "my": one that both know. */
  | 'definite'
  /** "A new …": one that there is not yet. */
  | 'other'
  /** One of a list of things asked about. */
  | 'asked';

/** A noun phrase of one text. */
export type Noun = Span & {
  readonly head: string;
  /** Where the head stands: what is before or behind it may be cut off. */
  readonly core: Span;
  /** All its words, heads and modifiers, in the form in which they are compared with the subject line. */
  readonly words: readonly string[];
  readonly signs: ReadonlySet<Sign>;
};
