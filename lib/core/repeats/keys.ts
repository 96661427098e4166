import { tokensOf } from './tokens';
import { commonWords, roots, sameThings, stopWords } from './words';

/** Something written to be told from others of its kind: order, tracking, serial or invoice number. */
const reference = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[-/_.](?=[\p{L}\p{N}])){3,40}/gu;
const date = /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,3}(?:[.,]\d{3})+|rp[\d.]+)$/iu;

const englishEnds: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, 'y'],
  [/(?<=ss|sh|ch|x|zz)es$/u, ''],
  [/(?<![sui])s$/u, ''],
];
const undouble = (stem: string): string => stem.replace(/([bdgmnprt]|(?<=\p{L}{5})l)\1$/u, '$1');

/** English without plural, -ing, -ed, -ly and a final e. */
const english = (word: string): string => {
  if (word.length <= 3) return word;
  let stem = word;
  for (const [end, put] of englishEnds) {
    if (end.test(stem)) {
      stem = stem.replace(end, put);
      break;
    }
  }
  const cut = /^(.*[aeiouy].*?)(?:ing|ed|ly)$/u.exec(stem)?.[1];
  if (cut !== undefined && cut.length >= 3) stem = undouble(cut);
  return stem.length > 3 ? stem.replace(/e$/u, '') : stem;
};

const prefixes =
  /^(?:di|ke|se|ber|ter|per|memper|diper|me|mem|men|meng|meny|menge|pe|pem|pen|peng|peny|penge)(?=\p{L}{3})/u;
const beginnings = [
  '',
  'di',
  'ke',
  'se',
  'ber',
  'ter',
  'per',
  'memper',
  'diper',
  'me',
  'mem',
  'men',
  'meng',
  'pe',
  'pem',
  'pen',
  'peng',
];
const nasals: readonly (readonly [string, string])[] = [
  ['mem', 'p'],
  ['men', 't'],
  ['meng', 'k'],
  ['meny', 's'],
  ['pem', 'p'],
  ['pen', 't'],
  ['peng', 'k'],
  ['peny', 's'],
];
const endings = ['', 'kan', 'an', 'i'];

/** The known root inside an Indonesian word ("pengirimannya" → "kirim"); null when it has none. */
const indonesian = (word: string): string | null => {
  const whole = word.replace(/(?:nya|lah|kah|pun|ku|mu)$/u, '');
  for (const core of whole === word ? [word] : [word, whole]) {
    for (const ending of endings) {
      if (!core.endsWith(ending)) continue;
      const front = core.slice(0, core.length - ending.length);
      if (roots.has(front)) return front;
      if (!prefixes.test(front)) continue;
      for (const begin of beginnings) {
        if (begin !== '' && front.startsWith(begin) && roots.has(front.slice(begin.length)))
          return front.slice(begin.length);
      }
      for (const [nasal, lost] of nasals) {
        if (front.startsWith(nasal) && roots.has(lost + front.slice(nasal.length)))
          return lost + front.slice(nasal.length);
      }
    }
  }
  return null;
};

const bareEnd = (word: string): string => (word.length > 6 ? word.replace(/nya$/u, '') : word);
const stemOf = (word: string): string => indonesian(word) ?? english(bareEnd(word));

const stand = new Map<string, string>();
for (const things of sameThings) {
  for (const thing of things) {
    for (const form of [thing, stemOf(thing)]) if (!stand.has(form)) stand.set(form, things[0] ?? thing);
  }
}
const common = new Set(
  [...commonWords].flatMap((word) => [stemOf(word), stand.get(word) ?? word, stand.get(stemOf(word)) ?? word]),
);

const madeKey = (word: string): string => {
  const stem = stemOf(word);
  const owned = word.replace(/(?:nya|ku|mu)$/u, '');
  return stand.get(word) ?? stand.get(stem) ?? stand.get(owned) ?? stem;
};

const known = new Map<string, string>();
/** The key of a word; the words of a desk come back, so the newest few thousand are kept. */
export const keyOfWord = (word: string): string => {
  const old = known.get(word);
  if (old !== undefined) return old;
  if (known.size >= 8000) known.clear();
  const key = madeKey(word);
  known.set(word, key);
  return key;
};

/** Does a word say nothing of what a text is about? */
export const isEmpty = (word: string): boolean => word.length === 1 || stopWords.has(word);

const telling = (words: readonly string[]): readonly string[] => words.filter((word) => !isEmpty(word));

/**
 * What a text is about, as keys: stop words dropped, inflection and affixes taken off, words for the same thing made one,
 * English and Indonesian alike. In order, with repetitions, at most 64; empty for "Where is it?".
 */
export const tellingKeysOf = (text: string): readonly string[] => telling(tokensOf(text)).map(keyOfWord);

/** `tellingKeysOf`, or the keys of all words where none tells anything. */
export const keysOf = (text: string): readonly string[] => {
  const words = tokensOf(text);
  const some = telling(words);
  return (some.length > 0 ? some : words).map(keyOfWord);
};

/** How much a key says before any history is known, 0 … 1: words of every second ticket and bare numbers say less. */
export const weightOf = (key: string): number => (common.has(key) ? 0.5 : /^\p{N}{1,3}$/u.test(key) ? 0.3 : 1);

/**
 * The order, tracking, serial and invoice numbers in a text, upper case without separators, each once. Dates, amounts and
 * phone-like strings of fewer than five digits are none.
 */
export const referencesOf = (text: string): readonly string[] => {
  const found = (text.match(reference) ?? [])
    .filter((word) => !date.test(word) && (word.match(/\d/gu) ?? []).length >= 5)
    .map((word) => word.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return [...new Set(found)];
};
