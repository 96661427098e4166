import type { Sentence } from '../../text/draft';
import { rememberBy } from '../../text/remember';
import { cuesIn } from './cues';

/** One feature of a sentence: a 32-bit key, and the first and last word that carry it (-1 when no word does). */
export type Feature = { readonly key: number; readonly first: number; readonly last: number };

const seedOf = {
  word: 0x811c9dc5,
  pair: 0x1b873593,
  denied: 0x85ebca6b,
  stem: 0x165667b1,
  piece: 0xc2b2ae35,
  mark: 0x27d4eb2f,
} as const;

/** FNV-1a over UTF-16 units, starting from `seed`. */
const hash = (text: string, seed: number, from = 0, to = text.length): number => {
  let value = seed;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
};

/** The key of a word standing by itself; `denied` when a negation shortly before turns it round. */
export const wordKey = (norm: string, denied = false): number => hash(norm, denied ? seedOf.denied : seedOf.word);

const denying: ReadonlySet<string> = new Set(
  'not no never without hardly nothing nobody none tidak bukan belum jangan tanpa kurang'.split(' '),
);
/** So many words after a negation are under it. */
const reach = 3;

const edge = '|';

const happy = /[:;=]-?[)D\]]|<3/u;
const unhappy = /[:=]['’]?-?[([/|]/u;
const marks: readonly (readonly [string, RegExp])[] = [
  ['!', /!/u],
  ['!!', /!{2,}/u],
  ['?', /\?/u],
  ['??', /\?{2,}/u],
  ['?!', /\?!|!\?/u],
  ['...', /\.{2,}|…/u],
  ['"', /["“”]/u],
  ['CAPS', /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u],
  ['#', /\d/u],
  ['@', /(?<!\S)\.?@\w/u],
  ['link', /https?:|www\./iu],
  ['stretched', /(\p{L})\1{2}/iu],
  [':)', happy],
  [':(', unhappy],
];
const pictures = /\p{Extended_Pictographic}/gu;
const named = /^@|^https?:|^www\./;

/** A word as the model knows it: numbers are one word, stretched letters settle, names and links are none (''). */
const plain = (norm: string): string => {
  if (named.test(norm)) return '';
  if (/^\d/.test(norm)) return '0';
  const bare = norm.startsWith('#') ? norm.slice(1) : norm;
  return bare.replace(/(\p{L})\1{2,}/gu, '$1');
};

/** What the model weighs in a sentence: words, pairs, words under a negation, pieces of words, marks, cues. Kept as long as the sentence lives. */
export const featuresOf = rememberBy((sentence: Sentence): readonly Feature[] => {
  const { text, words } = sentence;
  const features: Feature[] = [];
  const add = (key: number, first: number, last: number): void => {
    features.push({ key: key >>> 0, first, last });
  };
  let denied = 0;
  let before = edge;
  let from = 0;
  for (const [at, { norm, stem }] of words.entries()) {
    const word = plain(norm);
    if (word === '') continue;
    add(hash(word, seedOf.word), at, at);
    if (denied > 0) add(hash(word, seedOf.denied), at, at);
    add(hash(word, hash(before, seedOf.pair) ^ 0x20), from, at);
    add(hash(stem, seedOf.stem), at, at);
    if (word.length >= 5) {
      add(hash(word, seedOf.piece, 0, 4), at, at);
      add(hash(word, seedOf.piece ^ 1, word.length - 4), at, at);
    }
    denied = denying.has(word) ? reach : denied - 1;
    before = word;
    from = at;
  }
  if (before !== edge) add(hash(edge, hash(before, seedOf.pair) ^ 0x20), from, from);
  for (const [name, shape] of marks) if (shape.test(text)) add(hash(name, seedOf.mark), -1, -1);
  for (const [picture] of text.matchAll(pictures)) add(hash(picture, seedOf.mark), -1, -1);
  for (const { kind } of cuesIn(sentence)) add(hash(kind, seedOf.mark), -1, -1);
  return features;
});

/** A feature of a whole message: how long it is, in words. */
export const lengthKey = (words: number): number =>
  hash(`~${Math.min(7, Math.floor(Math.log2(words + 1)))}`, seedOf.mark);
