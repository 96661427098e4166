import { stripSpans } from '../ticket/strip';
import type { Part } from './draft';
import type { SaidAt } from './sentences';

type Place = { readonly block: number; readonly part: Part };

const hasFeed = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
};

/** Gives every sentence its block and its part in the text. */
export function partsOf(text: string, sentences: readonly SaidAt[]): readonly Place[] {
  const stripped = stripSpans(text);
  let block = 0;
  let closed = false;
  return sentences.map((span, i): Place => {
    const before = sentences[i - 1];
    if (before && hasFeed(text, before.end, span.start)) block++;
    const { shape } = span.saying;
    const strip =
      stripped.length === 0
        ? undefined
        : stripped.find((one) => one.span.start <= span.start && span.start < one.span.end);
    if (!strip && shape.closing && i > 0 && sentences.length - i <= 6) {
      const next = sentences[i + 1];
      if (!next || hasFeed(text, span.end, next.start)) {
        closed = true;
        return { block, part: 'closing' };
      }
    }
    const part: Part = strip
      ? strip.part
      : closed && shape.signature
        ? 'signature'
        : shape.code
          ? 'code'
          : i === 0 && shape.greeting
            ? 'greeting'
            : shape.list
              ? 'list'
              : 'body';
    return { block, part };
  });
}
