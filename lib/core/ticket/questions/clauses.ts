import type { Word } from '../../languages/language';
import type { Sentence } from '../../text/draft';
import { phrases } from '../../text/pattern';
import type { Span } from '../../text/span';
import { topicOf } from './concepts';
import { asksBy, formOf, opensInside, isMarked, type Form } from './forms';

/** A clause that asks, with its place in the sentence. */
type Clause = { readonly span: Span; readonly form: Exclude<Form, null> };

/** Words after which a new clause may begin, as plain typists join them. */
const joints = phrases('and|but|so|dan|terus|lalu|tapi|sama|serta|trus', '(or) (whether|if|how|what|when|where|who)');
const stops = /[,;:–—](?=\s)|\s[-–&+](?=\s)|\.{2,}/gu;

/** Fewer words than this in the middle of a sentence are no question of their own. */
const leastInside = 4;
/** "…, who is a nurse": no question of its own. */
const relative = phrases('^ who|which|whose|when|where|whom');

type Piece = { readonly from: number; readonly to: number; readonly words: readonly Word[] };

const piecesOf = ({ text, words }: Sentence): readonly Piece[] => {
  const cuts = [
    ...joints(words)
      .filter(({ first }) => first > 0)
      .map(({ start }) => start),
    ...[...text.matchAll(stops)].map((stop) => stop.index + stop[0].length),
  ];
  const starts = [0, ...cuts.filter((at) => at > 0 && at < text.length)].toSorted((a, b) => a - b);
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? text.length;
    return { from, to, words: words.filter((word) => from <= word.start && word.end <= to) };
  });
};

/** A piece without the joint it begins with. */
const bare = (piece: Piece): readonly Word[] => {
  const [first] = piece.words;
  return first && joints([first]).length > 0 ? piece.words.slice(1) : piece.words;
};

const points = phrases('it|that|this|these|those|they|them|itu|ini|nya|tersebut');

/** "Or is that gone?" */
const orElse = /^[\s,;]*(?:or|atau)\b/iu;
/** What somebody else asked, word for word. */
const isReported = (text: string): boolean =>
  /\b(?:menanyakan|bertanya|nanya|asks|asked|asking|bilang|katanya)\b[^.?!"“]{0,12}["“]/iu.test(text);

/** Questions in the middle of a statement. */
const insideOf = (sentence: Sentence): readonly Clause[] => {
  const pieces = piecesOf(sentence);
  return pieces.flatMap(({ from, words }, i): readonly Clause[] => {
    if (i === 0 || words.length < leastInside || opensInside(words).length === 0) return [];
    const after = pieces.slice(i + 1).find((piece) => opensInside(piece.words).length > 0);
    return [{ span: trimmed(sentence.text, from, after?.from ?? sentence.text.length), form: 'question' }];
  });
};

/** The clauses of a sentence that ask, in order. At least one when the sentence asks. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const { text, lang } = sentence;
  const form = formOf(sentence);
  if (form === null) return lang === 'other' ? [] : insideOf(sentence);
  const whole = [{ span: { start: 0, end: text.length }, form }];
  if (lang === 'other') return whole;
  const pieces = piecesOf(sentence);
  const marked = isMarked(text);
  const asking = pieces.flatMap((piece, i) => {
    const words = bare(piece);
    const last = i === pieces.length - 1;
    if (i > 0 && relative(piece.words).length > 0 && !(marked && last)) return [];
    // "… or has that gone?" is the other half of one question.
    if (i > 0 && orElse.test(text.slice(piece.from, piece.to))) return [];
    if (isReported(text.slice(piece.from, piece.to))) return [];
    const found =
      words.length > 1 || i === 0 ? asksBy(words, lang, marked && last, i === 0 && !/\.\s*$/.test(text)) : null;
    return found ? [{ i, form: found }] : [];
  });
  const [first] = asking;
  if (!first) return whole;
  return asking.map(({ i, form: own }, at) => {
    const next = asking[at + 1]?.i;
    const end = next === undefined ? text.length : (pieces[next]?.from ?? text.length);
    const from = at === 0 && keepsLead(pieces, i) ? 0 : (pieces[i]?.from ?? 0);
    return { span: trimmed(text, from, end), form: own };
  });
}

/** What leads up to the first question belongs to it when the question only points back: "My hip of 2023, does that count?" */
const keepsLead = (pieces: readonly Piece[], i: number): boolean => {
  const own = pieces[i]?.words ?? [];
  if (own[0] && joints([own[0]]).length > 0) return false;
  const before = pieces.slice(0, i).reduce((sum, { words }) => sum + words.length, 0);
  return before > 0 && before <= 9 && (topicOf(own).size === 0 || points(own).length > 0);
};

const trimmed = (text: string, from: number, to: number): Span => {
  const piece = text.slice(from, to);
  const start =
    /^[\s,;:.–—-]*(?:(?:and|but|so|also|plus|or|dan|terus|trus|lalu|tapi|sama|serta)\s+)*/iu.exec(piece)?.[0].length ??
    0;
  const end = piece.replace(/[\s,;:–—-]+$/u, '').length;
  return { start: from + Math.min(start, end), end: from + end };
};
