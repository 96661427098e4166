import type { Draft } from '../text/draft';
import type { Case } from '../ticket/case';

/** Is the reply a letter? Where the page does not tell the channel, only a sign-off makes it one. */
export const isLetter = (draft: Draft, { ticket }: Case): boolean =>
  ticket.channel === 'email' ||
  (ticket.channel === 'unknown' && draft.placed.some(({ part, block }) => part === 'closing' && block > 0));

/** Stands the sentence at `index` alone in its line? */
export const isAlone = ({ placed }: Draft, index: number): boolean => {
  const block = placed[index]?.block;
  return placed[index - 1]?.block !== block && placed[index + 1]?.block !== block;
};

/** A line of a few words that ends in a comma, a call or nothing: a salutation, a wish, a name; never a statement. */
export const isShortLine = (draft: Draft, index: number, most: number): boolean => {
  const text = draft.placed[index]?.sentence.text ?? '';
  return (
    isAlone(draft, index) && text.split(/\s+/).length <= most && !/[.?;]$|[^,]:$/u.test(text.replace(/\b[A-Z]\.$/u, ''))
  );
};
