import type { Draft } from '../text/draft';
import type { Span } from '../text/span';
import type { Case } from '../ticket/case';

const quotation = /["“„«]([^"“”„«»\n]{4,200})["”»]/gu;
const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** Quotations in the draft whose words the customer wrote: they are theirs to say, never the agent's. */
export function quotedBack(draft: Draft, about: Case): readonly Span[] {
  const quotes = [...draft.text.matchAll(quotation)];
  if (quotes.length === 0) return [];
  const theirs = plain(
    about.turns
      .filter(({ message }) => message.role === 'customer')
      .map(({ message }) => message.text)
      .join('\n'),
  );
  return quotes
    .filter((quote) => theirs.includes(plain(quote[1] ?? '').replace(/[.,!?…]+$/, '')))
    .map((quote) => ({ start: quote.index, end: quote.index + quote[0].length }));
}
