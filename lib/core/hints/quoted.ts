import type { Draft } from '../text/draft';
import type { Span } from '../text/span';
import { rememberBy } from '../text/remember';
import type { Case } from '../ticket/case';

const quotation = /["“„«]([^"“”„«»\n]{4,200})["”»]/gu;
const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

const theirWords = rememberBy((about: Case): string =>
  plain(
    about.turns
      .filter(({ message }) => message.role === 'customer')
      .map(({ message }) => message.text)
      .join('\n'),
  ),
);

/** Quotations in the draft whose words the customer wrote: they are theirs to say, never the agent's. */
export function quotedBack(draft: Draft, about: Case): readonly Span[] {
  const quotes = [...draft.text.matchAll(quotation)];
  if (quotes.length === 0) return [];
  return quotes
    .filter((quote) => theirWords(about).includes(plain(quote[1] ?? '').replace(/[.,!?…]+$/, '')))
    .map((quote) => ({ start: quote.index, end: quote.index + quote[0].length }));
}
