import type { Placed, Sentence } from '../text/draft';
import type { Hit } from '../text/pattern';
import { rememberBy } from '../text/remember';
import { overlaps } from '../text/span';
import { does, hitsOf } from './acts';
import { isGeneric } from './generic-words';

/** One apology of a draft, in its sentence. */
export type Sorrow = {
  readonly hit: Hit;
  /** Stems of the words of its clause that a stock apology would not hold. */
  readonly faults: ReadonlySet<string>;
  /** It says itself that it is for something else: "for that too". */
  readonly besides: boolean;
  /** It says itself that it is said again: "once more", "sekali lagi". */
  readonly again: boolean;
};

const sympathy = /^(?:to (?:hear|see|learn|read|know)|you)\b/iu;
const besides = /\b(?:too|as well|separately|also (?:sorry|apolog\w+) (?:for|about|that))\b/iu;
const repeats = /\b(?:again|once more|another|sekali lagi|kembali|lagi)\b/iu;
/** Stock words of apologies, beside those that any ticket may hold. */
const stock =
  /^(?:sorr|apolog|apologies|sincere|deep|true|truly|real|super|ters?ib|awful|inconven|caus|regret|forgiv|accept|heart|profound|unreserved|humbl|once|separat|unpleas|disrupt|hassl|bother|maaf|mohon|hati|besar|sebesar|pokok|bgt|demikian|dalam|tulus|sungguh|banget|bgt|nyaman|ketidaknyaman|duh|aduh|waduh|permohonan|minta|terulang|atas$|kejadi|iya$|ya$|juga$|bikin|membuat|kecewa|kesalah|keadaan|halo|hai|salah|gangguan|kurang|sangat)/u;

const unneeded = /\b(?:no|not?|without|tidak|nggak|gak|ga|tak) (?:need|necessary|perlu|usah|harus)(?: \S+){0,3} ?$/iu;

/** An answer that comes late is excused in passing. */
const late =
  /^[^.!]{0,24}\b(?:baru (?:sempat |bisa )?(?:bales|balas|membalas|dibalas|respon\w*|merespon\w*)|(?:telat|lama) (?:bales|balas|respon\w*)|slow respon\w*|keterlambatan (?:balas\w*|respon\w*))/iu;

/** "Sorry, could you …" and "maaf, belum bisa" only make what follows softer. */
const softens = (sentence: Sentence, hit: Hit): boolean => {
  const rest = sentence.text.slice(hit.end);
  if (sentence.text.trimEnd().endsWith('?')) return true;
  if (/^,?\s*(?:but|tapi|namun|(?:i|we) (?:will|can|would|need|could|am|are|did)\b)/iu.test(rest)) return true;
  if (late.test(rest)) return true;
  const owes = /\b(?:for|about|that|atas|karena|soal|sudah|telah|buat|jadi|sampai|kalau|untuk keterlambatan)\b/iu.test(
    rest,
  );
  return !owes && (does(sentence, 'refusal') || does(sentence, 'request'));
};

/** The apologies of a sentence: without sympathy, and without "sorry" that only softens. */
export const sorrowsIn = rememberBy((sentence: Sentence): readonly Sorrow[] => {
  let end = -1;
  return hitsOf(sentence, 'apology').flatMap((hit, i, all) => {
    const next = all[i + 1]?.start ?? sentence.text.length;
    const text = sentence.text;
    const between = end < 0 ? '' : text.slice(end, hit.start);
    if (end >= 0 && !/[,;:.!–—]|\b(?:and|dan|again|lagi)\b/iu.test(between)) return [];
    if (/sorry$/iu.test(text.slice(0, hit.end).trimEnd()) && sympathy.test(text.slice(hit.end).trimStart())) return [];
    if (/\bsorry to (?:hear|see|learn|read|know)\b/iu.test(text.slice(hit.start, hit.end + 12))) return [];
    if (softens(sentence, hit) || unneeded.test(text.slice(0, hit.start))) return [];
    end = hit.end;
    // "If you felt wronged" names no fault.
    const doubted = hitsOf(sentence, 'conditional-apology').some((other) => overlaps(other, hit));
    const faults = new Set(
      (doubted ? [] : sentence.words)
        .filter((word) => word.start >= hit.end && word.start < next && !isGeneric(word) && !stock.test(word.norm))
        .map(({ stem }) => stem),
    );
    const clause = text.slice(Math.max(0, hit.start - 24), hit.end + 24);
    return [{ hit, faults, besides: besides.test(clause), again: repeats.test(clause) }];
  });
});

/** All apologies of a draft, in order. */
export const sorrowsOf = (placed: readonly Placed[]): readonly (readonly [Placed, Sorrow])[] =>
  placed.flatMap((one) => sorrowsIn(one.sentence).map((sorrow) => [one, sorrow] as const));
