import { stripSpans } from '../ticket/strip';
import type { Part } from './draft';
import { rememberText } from './remember';
import type { Span } from './span';

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

/** What a sentence could be by its words alone; its place decides. */
type Shape = { readonly greeting: boolean; readonly closing: boolean; readonly list: boolean; readonly code: boolean };

const shapeOf = rememberText((words): Shape => ({
  greeting: isGreeting(words),
  closing: closing.test(words),
  list: listItem.test(words),
  code: placeholderOnly.test(words),
}));

const hasFeed = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
};

/** Gives every sentence its block and its part in the text; `texts` are the words under `spans`. */
export function partsOf(text: string, spans: readonly Span[], texts: readonly string[]): readonly Piece[] {
  const stripped = stripSpans(text);
  let block = 0;
  let closed = false;
  return spans.map((span, i): Piece => {
    const before = spans[i - 1];
    if (before && hasFeed(text, before.end, span.start)) block++;
    const words = texts[i] ?? '';
    const shape = shapeOf(words);
    const strip =
      stripped.length === 0
        ? undefined
        : stripped.find((one) => one.span.start <= span.start && span.start < one.span.end);
    if (!strip && shape.closing && i > 0 && spans.length - i <= 6) {
      const next = spans[i + 1];
      if (!next || hasFeed(text, span.end, next.start)) {
        closed = true;
        return { span, block, part: 'closing' };
      }
    }
    const part: Part = strip
      ? strip.part
      : closed && isSignature(words)
        ? 'signature'
        : shape.code
          ? 'code'
          : i === 0 && shape.greeting
            ? 'greeting'
            : shape.list
              ? 'list'
              : 'body';
    return { span, block, part };
  });
}
