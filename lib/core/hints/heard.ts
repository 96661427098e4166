import type { Draft, Sentence } from '../text/draft';
import { general } from '../ticket/questions/replies';
import { rememberBoth, rememberBy } from '../text/remember';
import type { Case, Turn } from '../ticket/case';
import { openTurns } from '../ticket/open-turns';
import { does, type Act } from './acts';
import { namesOf } from './concrete';
import { isGeneric } from './generic-words';
import { repeatedIn } from './repeated';
import { sorrowsIn } from './sorrows';

/** What the customer told of what happened to them, to be recognised in a draft. */
type Told = {
  /** Stems of the words of their story. */
  readonly stems: ReadonlySet<string>;
  /** Lengths and numbers of times: "nine days", "3 kali". */
  readonly measures: ReadonlySet<string>;
  /** Amounts and long numbers. */
  readonly amounts: ReadonlySet<string>;
};

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const kecil = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');
const numberOf = (norm: string): string | null => {
  if (/^\d{1,3}$/.test(norm)) return norm;
  const at = Math.max(small.indexOf(norm), ordinals.indexOf(norm), kecil.indexOf(norm.replace(/^ke(?=[a-z]{3})/u, '')));
  if (at >= 0) return String(at + 1);
  return norm === 'once' ? '1' : norm === 'twice' ? '2' : null;
};
const unit =
  /^(?:minute|hour|day|night|week|month|year|time|call|phone|e?-?mail|letter|visit|attempt|menit|jam|hari|malam|minggu|bulan|tahun|kali|surat)/u;

/** "Nine days", "9 hari": the number with what it counts, so that both ways of writing it are one. */
const measuresIn = ({ words }: Sentence): readonly string[] =>
  words.flatMap(({ norm }, i) => {
    const number = numberOf(norm);
    const counted = words.slice(i + 1, i + 3).find((word) => unit.test(word.norm));
    return number !== null && counted ? [`${number} ${counted.norm.slice(0, 3)}`] : [];
  });

const storyOf = (turns: readonly Turn[], own: ReadonlySet<string>): Told => {
  const sentences = turns.flatMap(({ draft }) =>
    draft.placed
      .filter(({ part }) => part === 'body' || part === 'list' || part === 'greeting')
      .map(({ sentence }) => sentence),
  );
  return {
    stems: new Set(
      sentences.flatMap(({ words }) =>
        words
          .filter((word) => !/\d/.test(word.norm) && !isGeneric(word) && !own.has(word.norm))
          .map(({ stem }) => root(stem)),
      ),
    ),
    measures: new Set(sentences.flatMap(measuresIn)),
    amounts: new Set(sentences.flatMap(amountsIn)),
  };
};

/** A last message of so few telling words leans on the ones before it. */
const leastStems = 4;

const toldIn = rememberBy((about: Case): Told => {
  const customers = about.turns.filter(({ message }) => message.role === 'customer');
  const own = namesOf(about);
  const latest = storyOf(openTurns(about), own);
  return latest.stems.size < leastStems ? storyOf(customers, own) : latest;
});

/** Who only swears has told nothing that could be heard. */
export const tellsStory = (about: Case): boolean => {
  const { stems, measures, amounts } = toldIn(about);
  return stems.size + measures.size + amounts.size > 2;
};

/** What these say is about what the customer shall do, about rules, or about some day: nobody was heard by it. */
const elsewhere: readonly Act[] = ['policy', 'conditional-apology', 'ownerless', 'courtesy'];
const asksOrRefuses: readonly Act[] = ['request', 'refusal', 'send-away', 'vague-time'];

/** Says what the customer went through, in words of the agent's own. */
const undergone =
  /\byou(?:'ve)? (?:(?!should|must|could|can|will|need|may|would|ought|did|do|failed|are|if|not)\w+ ){0,3}?(?:waited|waiting|sat|stood|spent|lost|missed|paid|told|called|rang|phoned|written|wrote|explained|left|let down|heard|found out|learned|ignored|stranded|promised|charged|cut off|stuck|without|go through|chase|chasing|repeat)\b|\b(?:left|kept|made|let) you \w+|\bnobody (?:\w+ )?(?:came|called|rang|told|answered|turned|showed|wrote|replied)|\b(?:no one|not one of us) \w+|\b(?:sampai harus|(?:sampai|harus|terpaksa) (?:menunggu|bolak-balik|nunggu|kehilangan|menanggung|mengulang))\b|\btidak (?:ada yang|seorang pun|ada satu pun)\b/iu;

/** Takes what happened upon oneself. */
const owned =
  /\bshould (?:never|not) have\b|\b(?:seharusnya|tidak seharusnya|tidak sepatutnya|tidak semestinya)\b|\b(?:our|my) (?:mistake|fault|error|failure|doing)\b|\bon (?:me|us)\b|\b(?:kelalaian|kesalahan|kegagalan) (?:kami|saya)\b/iu;

type Heard = { readonly stems: readonly string[]; readonly counts: boolean; readonly felt: boolean };
const nothing: Heard = { stems: [], counts: false, felt: false };

/** Words are one from so many letters on: "gouge" and "gouging". */
const root = (stem: string): string => stem.slice(0, 5).replace(/e$/u, '');
/** 85k, 85.000 and 85,000 are one amount. */
const amountsIn = ({ text }: Sentence): readonly string[] =>
  [...text.matchAll(/\d[\d.,]*\s?(?:k|rb|ribu|jt|juta)?\b/giu)].flatMap(([said]) => {
    const digits =
      said.replace(/\D/g, '') + (/(?:k|rb|ribu)$/iu.test(said) ? '000' : /(?:jt|juta)$/iu.test(said) ? '000000' : '');
    return digits.length > 3 ? [digits] : [];
  });

const hear = (sentence: Sentence, told: Told): Heard => {
  if (elsewhere.some((act) => does(sentence, act)) || general(sentence.words).length > 0) return nothing;
  const sorrows = sorrowsIn(sentence);
  const acts = does(sentence, 'action');
  if (
    !acts &&
    sorrows.length === 0 &&
    (sentence.text.trimEnd().endsWith('?') || asksOrRefuses.some((act) => does(sentence, act)))
  )
    return nothing;
  const stems = sentence.words.map(({ stem }) => root(stem)).filter((stem) => told.stems.has(stem));
  const measured = measuresIn(sentence).some((measure) => told.measures.has(measure));
  return {
    stems,
    counts: measured,
    felt:
      undergone.test(sentence.text) ||
      sorrows.some(({ faults }) => [...faults].filter((fault) => !told.stems.has(root(fault))).length > 1) ||
      ((acts || sorrows.length > 0 || does(sentence, 'empathy-formula') || owned.test(sentence.text)) &&
        (stems.length > 0 || amountsIn(sentence).some((amount) => told.amounts.has(amount)))),
  };
};

/** What was written before they wrote again heard nothing of it. */
const isOld = (sentence: Sentence, about: Case): boolean =>
  (repeatedIn(sentence, about)?.words ?? 0) > sentence.words.length * 0.4;

const heardIn = rememberBoth((sentence: Sentence, about: Case): Heard =>
  isOld(sentence, about) ? nothing : hear(sentence, toldIn(about)),
);

/**
 * Does the draft show that what happened to the customer was read: their own words for it, its length, or what it cost
 * them? Where no sentence shows it plainly, `enough` of their words must be said again.
 */
export function hears(draft: Draft, about: Case, enough = 2): boolean {
  const stems = new Set<string>();
  for (const { sentence, part } of draft.placed) {
    if (part === 'signature' || part === 'quote' || part === 'closing') continue;
    const heard = heardIn(sentence, about);
    if (heard.felt || heard.counts) return true;
    for (const stem of heard.stems) stems.add(stem);
  }
  return stems.size >= enough;
}

/** Has an agent shown it in a turn before, after the customer told? */
export function heardBefore(about: Case): boolean {
  const own = namesOf(about);
  return about.turns.some(({ message, draft }, i) => {
    if (message.role !== 'agent') return false;
    const told = storyOf(
      about.turns.slice(0, i).filter((turn) => turn.message.role === 'customer'),
      own,
    );
    return draft.placed.some(({ sentence }) => {
      const { felt, counts, stems } = hear(sentence, told);
      return felt || counts || new Set(stems).size > 2;
    });
  });
}
