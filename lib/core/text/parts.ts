import { stripSpans } from '../ticket/strip';
import type { Part } from './draft';
import { textAt, type Span } from './span';

type Piece = { readonly span: Span; readonly block: number; readonly part: Part };

const greeting =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|halo+|hai|dear|selamat (?:pagi|siang|sore|malam)|assalamu'?alaikum\S*|wa'?alaikum\S*|yth|kepada|dengan hormat|permisi|pagi|siang|sore|malam)\b[.,]?)/iu;
const closing =
  /^(?:(?:kind|best|warm|many|with)?\s*(?:regards|wishes|thanks)|(?:yours\s+)?(?:sincerely|faithfully|truly)|yours|(?:warm|respectful)ly|take care|cheers|thanks|thank you|salam(?: hangat| hormat)?|hormat (?:kami|saya)|terima kasih|wassalam\S*|best)\s*[,.!]?$/iu;
const listItem = /^(?:\d{1,2}[.)]|[a-z][.)]|[-*•–])\s/iu;
const placeholderOnly = /^(?:\{\{[^}]*\}\}|\[\[[^\]]*\]\]|\s|[,.!:;-])+$/u;

const isGreeting = (text: string): boolean =>
  greeting.test(text) && !text.includes('?') && (text.split(/\s+/).length <= 6 || /^\S+\.?\s[^,]{0,40},$/u.test(text));

/** A name, a role, a number: short, and no sentence that ends in a stop. */
const isSignature = (words: string): boolean => {
  const count = words.split(/\s+/).length;
  return count <= 2 || (count <= 8 && !/[.?!]$/.test(words));
};

/** Gives every sentence its block and its part in the text. */
export function partsOf(text: string, spans: readonly Span[]): readonly Piece[] {
  const stripped = stripSpans(text);
  let block = 0;
  let closed = false;
  return spans.map((span, i): Piece => {
    const before = spans[i - 1];
    if (before && text.slice(before.end, span.start).includes('\n')) {
      block++;
    }
    const words = textAt(text, span);
    const strip = stripped.find((one) => one.span.start <= span.start && span.start < one.span.end);
    const late = i > 0 && spans.length - i <= 6;
    const next = spans[i + 1];
    const endsLine = !next || text.slice(span.end, next.start).includes('\n');
    if (!strip && late && endsLine && closing.test(words)) {
      closed = true;
      return { span, block, part: 'closing' };
    }
    const part: Part = strip
      ? strip.part
      : closed && isSignature(words)
        ? 'signature'
        : placeholderOnly.test(words)
          ? 'code'
          : i === 0 && isGreeting(words)
            ? 'greeting'
            : listItem.test(words)
              ? 'list'
              : 'body';
    return { span, block, part };
  });
}
