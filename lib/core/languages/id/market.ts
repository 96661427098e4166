import type { Word } from '../language';
import type { Sentence } from '../../text/draft';
import type { Span } from '../../text/span';
import { wordSet } from './filter-hits';

/** Words of the stall and the street that stand for "you" wherever they stand. */
const street =
  /^(?:a?gan+s?|gansis|agansis|sis+t?|sista|bro+h?|brader|bray+|bos+ku+h?|bos+q(?:u+e?|ue)?h?|bosq|bosque|cu+y+|coy+|mamen|bre+)$/u;
/** Words that also mean something else, and address only where somebody is called. */
const calling =
  /^(?:bo+s+|say+|shay+|besti+e*|beb+s?|bebeb|be+ib|baby?e?|hun+|huny|honey|hon|guys+|gu+ys|ga+es+|gais+|ges|gengs?|ci+n|ci+nt?|cintaku|juragan|ndan|komandan|lur|dulur|sob|brother|sister|sayang(?:ku)?|dear|darling|cantik|ganteng|men|pren|fren|puh|mama+n)$/u;
/** After these somebody is called: "siap bos", "makasih ya say". */
const leads = wordSet(
  `halo hallo hai hi hey hei hello hola pagi siang sore malam siap sip oke okay baik makasih kasih thanks thank maaf sorry ya iya yuk kuy dong nih deh kok laksanakan siap-siap ready ada masuk
   betul benar aman santai tenang sabar waduh aduh duh wah wih noted gas gaskeun permisi monggo silakan kak kakak pak bu sis gan bro mbak mas tuh sih lho loh lah banget mantap sama-sama dulu`,
);
const ends = /^\s*(?:[,.;:!?…)~]|$|[\p{Extended_Pictographic}]|\n)/u;
const opens = /(?:^|[,.;:!?…(\n])\s*$/u;
/** "Bos saya", "sis-nya", "agan properti": somebody else, or a thing. */
const owners = wordSet('saya aku kami kita kamu dia mereka besar');
const honorifics = wordSet('kak kakak bapak pak ibu bu mas mbak');
const goes = wordSet('ya yaa iya nih dong kok deh lah');

const quotes = /["“„«][^"”»\n]{1,200}["”»]|'[^'\n]{3,60}'/gu;

/** Words that end a clause only as a call: "kursinya masih dua lagi guys". */
const closers = /^(?:guys+|gu+ys|ga+es|gais+|hun+|beb+s?|bebeb|say+|shay+|besti+e*|ndan|lur|ci+n|pren|fren)$/u;
const pointers = wordSet(
  'buat untuk sama dengan para the my our ke dari si sebuah seorang milik punya kata oleh pada bagi your kado hadiah teman',
);

/** Is the word at `i` set off as a call, by punctuation or by the words around it? */
function isCalled(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  const before = words[i - 1];
  const next = words[i + 1];
  const ahead = text.slice(word.end);
  const closes =
    ends.test(ahead) ||
    (next !== undefined && goes.has(next.norm)) ||
    (next !== undefined && /^ ?\p{Lu}\p{Ll}/u.test(ahead) && !/^\p{Lu}+$/u.test(text.slice(word.start, word.end)));
  if (!closes) return false;
  const marked = /^\s*(?:[,.;:!?…)~]|$|\p{Extended_Pictographic})/u.test(ahead);
  if (marked && before && closers.test(word.norm) && !pointers.has(before.norm)) return true;
  // "Sayang, stoknya habis": a pity, not an endearment.
  if (opens.test(text.slice(0, word.start)))
    return word.norm !== 'sayang' && (before !== undefined ? marked : next !== undefined && /^\s*[,!.]/u.test(ahead));
  return before !== undefined && leads.has(before.norm);
}

/** The group a word belongs to: who is greeted as "gan" may be answered as "gan". Its first two letters without stretching. */
export const marketGroup = (typed: string): string => {
  const plain = typed.toLowerCase().replace(/(.)\1+/gu, '$1');
  return plain.startsWith('agan') ? 'ga' : plain.slice(0, 2);
};

/**
 * Where a sentence calls its reader by a word of the market: "gan", "sis", "bosku", "say". Not a name ("Ibu Gan"), nor
 * another person ("bos saya"), nor the word in its other sense ("sayang sekali", "dana BOS").
 */
export function marketWords(sentence: Sentence): readonly Span[] {
  const { words, text } = sentence;
  const loud = text === text.toUpperCase();
  return words.flatMap((word, i): readonly Span[] => {
    const typed = text.slice(word.start, word.end);
    const low = typed.toLowerCase();
    const sure = street.test(low);
    if (!sure && !calling.test(low)) return [];
    const before = words[i - 1];
    const next = words[i + 1];
    const gap = before ? text.slice(before.end, word.start) : '';
    // "Ibu Gan", "Kak Sis": a name. "Dana BOS", "SIS": a short form.
    if (/^\p{Lu}/u.test(typed) && before && honorifics.has(before.norm) && /^\s+$/u.test(gap)) return [];
    if (!loud && typed.length > 1 && typed === typed.toUpperCase()) return [];
    if (next && owners.has(next.norm) && !sure && /^\s+$/u.test(text.slice(word.end, next.start))) return [];
    // A name of two words: "Jo Bro", "Toko Gan Jaya".
    if (i > 0 && /^\p{Lu}/u.test(typed) && gap === ' ' && before && !leads.has(before.norm)) return [];
    for (const quote of text.matchAll(quotes))
      if (quote.index <= word.start && word.end <= quote.index + quote[0].length) return [];
    return sure || isCalled(text, words, i) ? [{ start: word.start, end: word.end }] : [];
  });
}
