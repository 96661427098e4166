import type { Word } from '../../languages/language';
import type { Answer } from '../asks-match';
import type { Case } from '../case';
import { fresh, offered, requested, type Clause } from './clauses';
import { sensesOf } from './senses';
import { tellingsOf, type Telling } from './supply';

const named: readonly RegExp[] = [
  /\bname of (?:the |your )?(?<noun>[\w' -]+?)(?: (?:who|that|where|you|we|which|is|was)\b|$)/,
  /\b(?:your|the) (?<noun>\w+) 's name\b|\b(?:your|the) (?<poss>\w+)'s name\b/,
  /\bwho (?:is|was) (?:the |your )(?<noun>\w+)\b/,
  /\bwhat is (?:the |your )?(?<noun>\w+) called\b/,
  /\b(?:nama|siapa nama) (?<noun>\w+?)(?:nya)? siapa\b|\bsiapa nama (?<poss>\w+)/,
];
const which: readonly RegExp[] = [
  /\b(?:what|which) (?:of (?:our|the|your) )?(?<noun>[a-z]+(?: [a-z]+)??) (?:is|are|was|were|did|do|does|have|has|for|you|this|it|to|at)\b/,
  /\b(?:di |ke |dari )?(?<noun>[a-z]+?)(?:nya)? (?:yang )?mana\b/,
];
const described: readonly RegExp[] = [
  /\bdescribe (?:the |your )?(?<noun>\w+)/,
  /\bwhat (?:kind|sort|type) of (?:a )?(?<noun>\w+)\b/,
  /\bwhat does (?:the |your )?(?<noun>\w+) (?:sound|look|smell) like\b/,
];
/** "I need to know the unit": a code stands beside it. */
const coded =
  /\b(?:know|tell (?:me|us)|let (?:me|us) know|confirm|give (?:me|us)|what is|sebutkan|infokan) (?:the |your |which )?(?<noun>[a-z]+)(?: number)?(?: and\b| or\b| please\b| it\b|$)/;
const branded = /\b(?:make|brand|model|manufacturer|merk|merek|tipe)(?:nya)?\b/;

const tooWide =
  /^(?:day|date|time|colou?r|size|number|way|problem|issue|one|kind|part|sort|type|order|parcel|item|thing|e-?mail|exactly|else|account|bagian|yang|barang|pesanan|warna|tanggal|jam|hari)s?$/;
const small =
  /^(?:a|an|the|my|our|your|his|her|their|this|that|same|other|another|wrong|right|new|old|first|last|next|whole|good|bad|big|small|whole|different|only|local|nearest|own|one|any|some|no|each|every|which|of|in|at|on|for|to|and|or|is|was|it|i|we|you|not|two|three|both|all|yang|di|ke|dari|saya|kami|itu|ini)$/;
const notProper =
  /^(?:I|The|My|Our|We|It|He|She|They|This|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Please|Can|Saya|Kami|Tolong)$/;

const proper = (text: string, word: Word | undefined): boolean => {
  const shown = word ? text.slice(word.start, word.end) : '';
  return /^\p{Lu}/u.test(shown) && !notProper.test(shown);
};
const gapBetween = (text: string, one: Word, other: Word): string => text.slice(one.end, other.start);

type Place = { readonly telling: Telling; readonly index: number };

/** Where the customer speaks of a thing. */
const placesOf = (noun: ReadonlySet<string>, about: Case): readonly Place[] =>
  tellingsOf(about).flatMap((telling) =>
    telling.words.flatMap((word, index) => {
      const senses = sensesOf([word]);
      return [...senses].some((sense) => noun.has(sense)) ? [{ telling, index }] : [];
    }),
  );

/** "My dog Milo", "the engineer, called Darren", "kurirnya namanya Deni". */
function nameAfter({ telling, index }: Place): string | null {
  for (let i = index + 1; i <= index + 3; i++) {
    const word = telling.words[i];
    const last = telling.words[i - 1];
    if (!word || !last || /[.;:!?\n]/.test(gapBetween(telling.text, last, word))) return null;
    if (proper(telling.text, word)) return telling.text.slice(word.start, word.end);
    if (!/^(?:is|was|called|named|namanya|bernama|name|'s|the)$/.test(word.norm)) return null;
  }
  return null;
}

/** "The Norwood depot", "cabang Cikini", "the pottery evening course". */
function whichOf({ telling: { text, words }, index }: Place): string | null {
  const noun = words[index];
  const after = words[index + 1];
  if (!noun) return null;
  if (after && gapBetween(text, noun, after) === ' ' && (proper(text, after) || /^\d/.test(after.norm)))
    return text.slice(noun.start, after.end);
  let first = index;
  while (first > 0 && index - first < 3) {
    const word = words[first - 1];
    const next = words[first];
    if (!word || !next || gapBetween(text, word, next) !== ' ' || small.test(word.norm)) break;
    first--;
  }
  const start = words[first];
  const det = words[first - 1];
  if (first === index || !start) return null;
  const value = text.slice(start.start, noun.end);
  if (first > 0 && proper(text, start)) return value;
  if (!det || !/^(?:the|a|an|my|our)$/.test(det.norm)) return null;
  return words
    .slice(first, index)
    .some(({ norm }) => /(?:ing|ed|en|ly|ful|less|al|ive|ous|ken)$/.test(norm) && norm !== 'evening')
    ? null
    : value;
}

/** "A grinding noise": any word that qualifies. */
function qualified({ telling: { text, words }, index }: Place): string | null {
  const noun = words[index];
  const before = words[index - 1];
  const det = words[index - 2];
  return noun && before && det && /^(?:a|an)$/.test(det.norm) && !small.test(before.norm)
    ? text.slice(before.start, noun.end)
    : null;
}

/** "Unit B14". */
function codeAfter({ telling: { text, words }, index }: Place): string | null {
  const noun = words[index];
  const after = words[index + 1];
  return noun &&
    after &&
    /^\s?#?$/.test(gapBetween(text, noun, after)) &&
    /^[a-z]{0,3}-?\d{1,6}[a-z]?$/.test(after.norm)
    ? text.slice(after.start, after.end)
    : null;
}

/** "My Bosch Serie 6 washing machine", "tipe ES-M805". */
function brandOf({ telling: { text, words }, index }: Place, model: boolean): string | null {
  const noun = words[index];
  if (!noun) return null;
  for (let i = Math.max(0, index - 4); i < index; i++) {
    const word = words[i];
    if (!word || (i === 0 && !/\d/.test(word.norm)) || !proper(text, word)) continue;
    const value = text.slice(word.start, noun.end);
    if (/[.,;!?]/.test(value)) continue;
    if (!model || /\d/.test(value)) return value;
  }
  const rest = text.slice(noun.start, noun.start + 60);
  return (
    /^[^.,;!?]*?\b(?:tipe|type|model) (?=\S*\d)[\w-]+|^\S+(?: \S+)? \p{Lu}\w+(?= tipe|$)|^\S+(?: \p{L}+)? (?=[\p{L}-]*\d)(?=[\d-]*\p{L})[\p{L}\d-]{3,}/u.exec(
      rest,
    )?.[0] ?? null
  );
}

const nounOf = (found: RegExpExecArray): string => found.groups?.['noun'] ?? found.groups?.['poss'] ?? '';

/** The name, the make or the choice of a thing that the customer has told beside it. */
export function nounTold(clause: Clause, about: Case): Answer | null {
  const { line, question } = clause;
  if ((!question && !requested.test(line)) || offered.test(line) || fresh.test(line)) return null;
  const look = (noun: ReadonlySet<string>, find: (place: Place) => string | null): Answer | null => {
    for (const place of placesOf(noun, about)) {
      const value = find(place);
      if (value !== null) return { message: place.telling.message, answer: value, value: place.telling.text };
    }
    return null;
  };
  if (branded.test(line)) {
    const noun = sensesOf(clause.words.filter(({ norm }) => !branded.test(norm)));
    return noun.size === 0 ? null : look(noun, (place) => brandOf(place, /\b(?:model|tipe)/.test(line)));
  }
  for (const [patterns, find] of [
    [named, nameAfter],
    [which, whichOf],
    [described, qualified],
    [[coded], codeAfter],
  ] as const)
    for (const pattern of patterns) {
      const found = pattern.exec(line);
      if (!found) continue;
      const words = nounOf(found).split(' ');
      const head = words.at(-1) ?? '';
      if (head.length < 3 || tooWide.test(head)) continue;
      const at = found.index + found[0].indexOf(nounOf(found));
      const noun = sensesOf(clause.within(at, at + nounOf(found).length).slice(-1));
      const answer = noun.size === 0 ? null : look(noun, find);
      if (answer !== null) return answer;
    }
  return null;
}
