import type { Span } from '../text/span';

/** What kinds of thing a customer tells, the most asked for first: the panel lists them in this order. */
export const slots = [
  'order-number',
  'tracking-number',
  'serial-number',
  'customer-id',
  'account-email',
  'phone',
  'username',
  'name',
  'amount',
  'quantity',
  'date',
  'time',
  'product',
  'plan',
  'device',
  'os',
  'browser',
  'app-version',
  'error-message',
  'steps-tried',
  'screenshot',
  'address',
  'location',
  'payment-method',
  'color',
  'size',
  'reason',
] as const;

export type Slot = (typeof slots)[number];

/** One thing that the customer told, with its exact words and where they stand. */
export type Fact = {
  readonly slot: Slot;
  /** The customer's own words; an exact substring of the message, subject or attachment list. */
  readonly value: string;
  /** Id of the message, or `subject`. */
  readonly message: string;
  /** Where `value` stands in that message's text; null when it is the name of an attachment. */
  readonly span: Span | null;
  /** The day that a date means, counted from the message's own day (`2026-03-02`); missing where the words leave it open. */
  readonly day?: string;
};
