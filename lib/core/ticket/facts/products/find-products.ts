import type { Turn } from '../../case';
import { rememberBy } from '../../../text/remember';
import { overlaps, shift, type Span } from '../../../text/span';
import type { Draft, Sentence } from '../../../text/draft';
import type { Fact } from '../../facts';
import type { Message, Ticket } from '../../ticket';
import type { Noun, Sign } from './noun';
import { nounsEn } from './read-en';
import { nounsId } from './read-id';
import { singular, tokensOf } from './tokens';
import { stemIndonesian } from '../../../languages/id/stem';

const weights: Readonly<Record<Sign, number>> = {
  got: 2.5,
  owned: 1.5,
  goods: 2.5,
  named: 0.7,
  told: 7,
  struck: 1.5,
  numbered: 2,
  first: 1,
  inside: 3,
  where: -3.5,
  branded: 1,
  aside: -1,
  definite: 0.7,
  other: -1,
  asked: -0.7,
};
const enough = 3.7;

/** Indonesian words in a sentence that is English by the count. */
const mixing = new Set([
  'saya',
  'aku',
  'gue',
  'gw',
  'kami',
  'yang',
  'yg',
  'belum',
  'ga',
  'gak',
  'di',
  'ke',
  'udah',
  'sudah',
]);

const readWith =
  (opens: boolean) =>
  (sentence: Sentence): readonly Noun[] => {
    const { text, lang } = sentence;
    const tokens = tokensOf(text, lang === 'id');
    if (lang === 'id') return nounsId(text, tokens, opens);
    const english = nounsEn(text, tokens, opens);
    return tokens.some(({ norm }) => mixing.has(norm)) ? [...english, ...nounsId(text, tokens, opens)] : english;
  };
const firstNouns = rememberBy(readWith(true));
const laterNouns = rememberBy(readWith(false));

/** The noun phrases of a text, each with its place. */
export function nounsOf(draft: Draft): readonly Noun[] {
  let opens = true;
  return draft.placed.flatMap(({ sentence, start, part }) => {
    if (part !== 'body' && part !== 'list' && part !== 'greeting') return [];
    const nouns = (opens ? firstNouns : laterNouns)(sentence);
    if (part !== 'greeting') opens = false;
    return nouns.map((noun) => ({ ...noun, ...shift(noun, start), core: shift(noun.core, start) }));
  });
}

const stem = (word: string): string => stemIndonesian(singular(word));

function subjectWords(subject: string | null): ReadonlySet<string> {
  return new Set(
    tokensOf(subject ?? '', true)
      .map(({ norm }) => stem(norm))
      .filter((word) => word.length > 2),
  );
}

const score = (noun: Noun, subject: ReadonlySet<string>, turn: number): number => {
  let sum = 0;
  for (const sign of noun.signs) sum += weights[sign];
  if (subject.has(stem(noun.head))) sum += 2.5;
  else if (noun.words.some((word) => word.length > 2 && subject.has(stem(word)))) sum += 1.5;
  return sum - Math.min(turn, 3) * 0.5 + Math.min(noun.words.length - 1, 3) * 0.2;
};

const solid = ({ signs }: Noun, inSubject: boolean): boolean =>
  signs.has('goods') ||
  signs.has('got') ||
  signs.has('told') ||
  signs.has('inside') ||
  signs.has('numbered') ||
  (signs.has('struck') && (signs.has('owned') || inSubject));

/** The phrase without what another kind of fact has claimed behind its head; null when the head itself is claimed. */
function freeOf(noun: Noun, claimed: readonly Span[]): Noun | null {
  let { start, end } = noun;
  for (const one of claimed) {
    if (!overlaps(one, { start, end })) continue;
    if (overlaps(one, noun.core)) return null;
    if (one.start < noun.core.start) start = one.end;
    else end = one.start;
  }
  return start === noun.start && end === noun.end ? noun : { ...noun, start, end };
}

/** "Which item is it?", "Isi paketnya apa, Kak?" */
const asksWhat =
  /\b(?:(?:which|what) (?:item|product|model|article|thing|one)|what (?:is|was|'s) (?:in|inside|it)|what did you (?:order|buy)|(?:isi|isinya|barang|barangnya|produk|produknya)\b[^.!?\n]{0,24}\bapa|(?:barang|produk) (?:apa|yang mana))\b[^.!\n]*\?/i;

/** A car goes by its plate. */
const plate = /^ (?:[A-Z]{1,2} )?\d{1,4} [A-Z]{1,3}\b/;

function factOf({ id, text }: Message, noun: Noun): Fact {
  const behind = plate.exec(text.slice(noun.end, noun.end + 12))?.[0] ?? '';
  const shown = text.slice(noun.start, noun.end + behind.length);
  const start = noun.start + (shown.length - shown.trimStart().length);
  const value = shown.trim();
  return { slot: 'product', value, message: id, span: { start, end: start + value.length } };
}

/** The thing that the ticket is about: bought, booked, used or lost; null when no phrase speaks for itself. */
export function productOf(
  ticket: Ticket,
  turns: readonly Turn[],
  claimed: ReadonlyMap<Turn, readonly Span[]>,
): Fact | null {
  const subject = subjectWords(ticket.subject);
  let best: { fact: Fact; score: number } | null = null;
  let turn = 0;
  let wanted = false;
  for (const one of turns) {
    const { message, draft } = one;
    if (message.role !== 'customer') {
      wanted = asksWhat.test(message.text);
      continue;
    }
    for (const whole of nounsOf(draft)) {
      const noun = freeOf(whole, claimed.get(one) ?? []);
      if (noun === null || !solid(noun, subject.has(stem(noun.head)))) continue;
      const own = score(noun, subject, turn) + (wanted && noun.signs.has('first') ? 2 : 0);
      if (own < enough || (best !== null && own <= best.score)) continue;
      best = { score: own, fact: factOf(message, noun) };
    }
    turn++;
  }
  return best?.fact ?? null;
}
