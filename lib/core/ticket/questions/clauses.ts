import type { Sentence } from '../../text/draft';
import { phrases } from '../../text/pattern';
import type { Span } from '../../text/span';

/** Where a second question begins inside a sentence: "… , and how long …", "… dan berapa lama …". */
const seams = phrases(
  '(and|or) (also)? (what|when|where|why|who|which|how)',
  '(and|or) (also)? (is|are|do|does|did|can|could|will|would|should|shall|has|have) (i|you|we|they|it|there|the|my|our|your|any)',
  '(dan|terus|lalu|atau|sama) (apakah|kapan|kenapa|bagaimana|berapa|siapa|di)',
);

/** How a sentence may begin before its question does. */
const leads = phrases(
  '^ ..12 (what|when|where|why|who|which|how) (is|are|was|were|do|does|did|can|could|will|would|should|has|have|much|many|long|soon|far)',
  '^ ..12 (is|are|do|does|did|can|could|will|would|should) (i|you|we|they|it|there|my|our|your|any|one|he|she)',
  '^ ..12 (apakah|kapan|kenapa|bagaimana|berapa|siapa)',
);

type Clause = { readonly span: Span };

/** The question clauses of a sentence that asks, each a span in the sentence. At least one. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const { text, words } = sentence;
  const cuts = seams(words)
    .filter(({ first }) => first >= 2)
    .map(({ start }) => start);
  const starts = [0, ...cuts];
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length;
    const piece = text.slice(start, end);
    const trimmed = piece.replace(/[\s,;–-]+$/u, '');
    const lead = /^[\s,;–-]*(?:(?:and|or|dan|atau)\s+(?:also\s+)?)?/iu.exec(piece)?.[0].length ?? 0;
    return { span: { start: start + (i === 0 ? 0 : lead), end: start + trimmed.length } };
  });
}

/** Where the question proper begins in a sentence that leads up to it: after "Uang pendaftaran Rp 750.000, …". */
export const leadOf = (sentence: Sentence): number => leads(sentence.words)[0]?.start ?? 0;
