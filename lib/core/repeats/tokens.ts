import { spellings } from '../languages/id/spellings';
import type { Lang } from '../languages/language';
import { voteLanguage } from '../languages/pick';
import { englishToo, meanings } from './words';

/** The most words of a text that count. */
const most = 64;
const token = /\p{L}+|\p{N}+/gu;

/** Contractions opened; the possessive goes. */
const opened: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/gu, 'can not'],
  [/\bwon't\b/gu, 'will not'],
  [/n't\b/gu, ' not'],
  [/'m\b/gu, ' am'],
  [/'re\b/gu, ' are'],
  [/'ve\b/gu, ' have'],
  [/'ll\b/gu, ' will'],
  [/'d\b/gu, ' would'],
  [/'s\b/gu, ''],
];

const plain = (text: string): string => {
  let lower = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/gu, "'")
    .replace(/https?:\/\/\S+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/(?<=\p{L}{2})2(?!\p{N})/gu, '');
  if (lower.includes("'")) for (const [short, long] of opened) lower = lower.replace(short, long);
  return lower;
};

/**
 * The words of a text as they are compared: lower case, contractions opened, chat spellings made standard, letters stretched
 * for feeling made one. At most 64. `lang` where it is known; else the function words vote.
 */
export const tokensOf = (text: string, lang?: Lang): readonly string[] => {
  const found = plain(text).match(token) ?? [];
  const spoken = lang ?? voteLanguage(text);
  const words: string[] = [];
  for (const word of found.slice(0, most)) {
    const standard =
      meanings.get(word) ??
      (spoken === 'en' || (spoken !== 'id' && englishToo.has(word)) ? undefined : spellings.get(word));
    if (standard === undefined) words.push(word);
    else words.push(...standard.split(/[ -]/u));
  }
  return words.slice(0, most);
};
