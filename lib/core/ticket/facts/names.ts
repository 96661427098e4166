import type { Finder, Told } from './told';
import { unclaimed } from './told';

const titles = '(?:Prof|Dr|dr|drg|Ir|H|Hj|Mr|Mrs|Ms)\\.? ';
const cap = "(?!(?:Rp|No|Nomor|ID|Resi|Polis|Order)\\b)\\p{Lu}[\\p{L}'’-]+";
const particle = '(?:van|von|der|den|de|da|dos|bin|binti|al|el|O)';
const fullName = String.raw`(?:${titles})?${cap}(?: (?:${particle} )*(?:${cap}|\p{Lu}\.))*`;
const line = new RegExp(String.raw`^(?<name>${fullName})\s*(?:[,(].{0,60})?$`, 'u');
const closed = new RegExp(
  String.raw`(?:(?:best|kind|warm)? ?regards|best|thanks(?: ever so)?|thank you|merci|cheers|sincerely|salam|hormat saya|terima kasih|makasih)[,.!]? +(?<name>${fullName})\s*$`,
  'iu',
);
const notName =
  /^(?:best|kind|warm|regards|thanks|thank|cheers|yours|sincerely|hello|hi|hey|dear|good|please|sent|salam|hormat|terima|wassalam|team|customer|support|photo|photos|order|ok|okay|yes|no|merci|mohon|tolong|halo|selamat|candidate|ref|english|urgent|help)\b/i;

const introduced: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Mm]y (?:full )?name is|[Nn]ama (?:lengkap )?(?:saya|aku|gw)(?: adalah)?:?|[Nn]ama lengkap(?:nya)?:?|I was|I['’]m called|[Nn]ame:) (?<name>${cap}(?: ${cap})*)`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:atas nama|a\.n\.|a\/n|under the name(?: of)?|in the name of)(?: (?:saya|ibu saya|bapak saya|kakak saya|adik saya|suami saya|istri saya|anak saya|ayah saya|sendiri))?,? (?<name>${cap}(?: ${cap})*)`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:anak|kakak|adik|suami|istri|ibu|bapak|ayah) saya,? (?<name>${cap}(?: ${cap})*)`, 'gu'),
];

/** Who a message says it is from: the name alone on a late line, or after the closing words. Null when it does not say. */
export function signatureIn(text: string, known: readonly string[] = []): Told | null {
  const lines = text.split('\n');
  let at = text.length + 1;
  const filled = lines.filter((one) => one.trim() !== '').length;
  for (let i = lines.length - 1, seen = 0; i >= 0 && seen < 5; i--) {
    const raw = lines[i] ?? '';
    at -= raw.length + 1;
    const words = raw.trim();
    if (words === '') continue;
    seen++;
    const named = (filled > 1 ? line.exec(words) : null) ?? closed.exec(words) ?? closing(words, known);
    const name = named?.groups?.['name'] ?? '';
    if (name === '' || notName.test(name) || name.split(' ').length > 5) continue;
    const above = lines.slice(0, i).findLast((one) => one.trim() !== '');
    const upper = above !== undefined && line.test(above.trim()) && !notName.test(above.trim()) && seen < 3;
    if (upper && !known.some((one) => shares(one, name))) continue;
    const start = at + raw.indexOf(name);
    return { slot: 'name', start, end: start + name.length };
  }
  return null;
}

const lastWords = new RegExp(String.raw`[.!?,] (?<name>${fullName})[.!]?$`, 'u');

/** "… can you check it? Renzo": a last short sentence that is part of the name we know. */
function closing(words: string, known: readonly string[]): RegExpExecArray | null {
  const last = lastWords.exec(words);
  return last && known.some((one) => shares(one, last.groups?.['name'] ?? '')) ? last : null;
}

const shares = (one: string, other: string): boolean => {
  const words = new Set(one.toLowerCase().split(/[\s.]+/));
  return other
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => word.length > 2 && words.has(word));
};

/** Names that a message introduces, and the one it is signed with. `known` are names of the requester. */
export const namesIn =
  (known: readonly string[]): Finder =>
  (text, taken) => {
    const found: Told[] = [];
    for (const pattern of introduced)
      for (const match of text.matchAll(pattern)) {
        const name = match.groups?.['name'] ?? '';
        const start = match.index + match[0].lastIndexOf(name);
        found.push({ slot: 'name', start, end: start + name.length });
      }
    const signed = signatureIn(text, known);
    return unclaimed(signed ? [...found, signed] : found, taken);
  };
