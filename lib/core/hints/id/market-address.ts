import { marketGroup, marketWords } from '../../languages/id/market';
import { rememberBy } from '../../text/remember';
import { shift, textAt, type Span } from '../../text/span';
import type { Sentence } from '../../text/draft';
import type { Case } from '../../ticket/case';
import { nearHint } from '../hint';

const wordsIn = rememberBy((sentence: Sentence): readonly Span[] => marketWords(sentence));

/** "bos voucher saya kok belum masuk": typed without a comma, the first word is a call all the same. */
const opener = /^\s*(?:halo |hai |hi |min |permisi )?(gan|agan|sis|bro|bos|boss|bosku|ndan|lur|cuy|juragan)\b/iu;

/** How the customer called the agent, and what they are called themselves: both may be said back. */
const theirs = rememberBy((about: Case): ReadonlySet<string> => {
  const said = about.turns
    .filter(({ message }) => message.role === 'customer')
    .flatMap(({ draft }) =>
      draft.placed
        .filter(({ part }) => part !== 'quote')
        .flatMap(({ sentence }) => [
          ...wordsIn(sentence).map((span) => textAt(sentence.text, span)),
          ...(opener.exec(sentence.text)?.slice(1) ?? []),
        ])
        .map(marketGroup),
    );
  const names = (about.ticket.requester.name ?? '').split(/[^\p{L}]+/u).filter((name) => name !== '');
  return new Set([...said, ...names.map((name) => `=${name.toLowerCase()}`)]);
});

/** A customer who calls the agent so has set the tone; sweet talk needs its own word. */
const sweet: ReadonlySet<string> = new Set(['sa', 'sh', 'be', 'hu', 'ho', 'ci', 'ca', 'da', 'de']);

/** A customer called as at a stall: "gan", "sis", "bosku", "say". Points at the word. */
export default nearHint(
  'id/market-address',
  ({ sentence, start }, draft, _index, about) => {
    if (!draft.placed.some((other) => other.sentence.lang === 'id')) return [];
    const spans = wordsIn(sentence);
    if (spans.length === 0) return [];
    const said = theirs(about);
    const stall = [...said].some((group) => !group.startsWith('=') && !sweet.has(group));
    return spans
      .filter((span) => {
        const typed = textAt(sentence.text, span);
        const group = marketGroup(typed);
        return !said.has(`=${typed.toLowerCase()}`) && !said.has(group) && !(stall && !sweet.has(group));
      })
      .map((span) => ({ span: shift(span, start) }));
  },
  1,
);
