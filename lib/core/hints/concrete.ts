import { languages, voteLanguage } from '../languages/pick';
import type { Word } from '../languages/language';
import type { Draft, Sentence } from '../text/draft';
import type { Span } from '../text/span';
import type { Case } from '../ticket/case';
import { near } from './beside';
import { isGeneric } from './generic-words';
import { rememberBoth, rememberBy } from '../text/remember';

/** What the customer's own words offer to be named. */
type Known = {
  /** Stems of words that belong to this case and not to every ticket. */
  readonly stems: ReadonlySet<string>;
  /** Digits of numbers, codes, amounts, dates. */
  readonly numbers: ReadonlySet<string>;
  /** The customer has said nothing that can be compared: only the form of the draft's words can tell. */
  readonly silent: boolean;
};

const digits = (norm: string): string => norm.replace(/^\D+|\D+$/gu, '');

const knownOf = rememberBy((about: Case): Known => {
  const subject = about.ticket.subject ?? '';
  const voted = voteLanguage(subject);
  const lang = voted === null || voted === 'other' ? (about.lang ?? 'en') : voted;
  const words: Word[] = [
    ...languages[lang].tokenize(subject),
    ...about.facts.flatMap(({ value }) => languages[about.lang ?? 'en'].tokenize(value)),
  ];
  for (const { message, draft } of about.turns)
    if (message.role === 'customer')
      for (const { sentence, part } of draft.placed)
        if (part !== 'signature' && part !== 'quote') words.push(...sentence.words);
  const own = namesOf(about);
  const named = words.filter((word) => !isGeneric(word) && !own.has(word.norm));
  return {
    stems: new Set(named.filter(({ norm }) => !/\d/.test(norm)).map(({ stem }) => stem)),
    numbers: new Set(named.filter(({ norm }) => /\d/.test(norm)).map(({ norm }) => digits(norm))),
    silent: !about.turns.some(({ message }) => message.role === 'customer'),
  };
});

/** Names of customer and agents: to say them names nobody's case. */
export const namesOf = rememberBy(
  (about: Case): ReadonlySet<string> =>
    new Set(
      [about.ticket.requester.name, ...about.turns.map(({ message }) => message.author)].flatMap((name) =>
        (name ?? '')
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .filter((word) => word.length > 1),
      ),
    ),
);

/** Does the customer have words of their own for their case, two or more? */
export const hasOwnWords = (about: Case): boolean => {
  const { stems, silent } = knownOf(about);
  return !silent && stems.size > 1;
};

const definite: ReadonlySet<string> = new Set(
  'your the this that these those his her their my our two three four five six seven eight nine ten both'.split(' '),
);
/** What is ours is nobody's case, unless the customer spoke of it. */
const ours: ReadonlySet<string> = new Set(['our', 'my', 'their']);
const outside = (word: Word, span: Span | undefined): boolean =>
  span === undefined || word.end <= span.start || span.end <= word.start;

/** How firmly a sentence names this case, leaving out the words under `without`: 0 not at all, 1 in passing, 2 plainly. */
export const naming = (sentence: Sentence, about: Case, without?: Span): 0 | 1 | 2 =>
  without ? namingBut(sentence, about, without) : namingIn(sentence, about);

const namingIn = rememberBoth((sentence: Sentence, about: Case) => namingBut(sentence, about));

function namingBut(sentence: Sentence, about: Case, without?: Span): 0 | 1 | 2 {
  const { stems, numbers, silent } = knownOf(about);
  const own = namesOf(about);
  const words = sentence.words.filter((word) => outside(word, without));
  const shared = new Set<string>();
  let plain = false;
  for (const [i, word] of words.entries()) {
    const number = /\d/.test(word.norm);
    if (isGeneric(word) && !number) continue;
    if (number ? !silent && !numbers.has(digits(word.norm)) : own.has(word.norm) || (!silent && !stems.has(word.stem)))
      continue;
    shared.add(word.stem);
    if (number || sentence.lang === 'id') plain = true;
    else if (words.slice(Math.max(0, i - 3), i).some(({ norm }) => definite.has(norm) && !(silent && ours.has(norm))))
      plain = true;
  }
  if (shared.size === 0) return 0;
  return plain || (!silent && shared.size > 1) ? 2 : 1;
}

/**
 * Is something of this case named in the sentence at `index` beside the formula under `formula` (in that sentence), or
 * plainly in the sentence before or after? A word that the customer used, a number, a fact of the ticket.
 */
export function namedBeside(draft: Draft, index: number, formula: Span, about: Case): boolean {
  const own = draft.placed[index]?.sentence;
  if (!own) return false;
  return (
    naming(own, about, formula) > 0 ||
    near(draft, index).some(({ sentence }) => sentence !== own && naming(sentence, about) === 2)
  );
}
