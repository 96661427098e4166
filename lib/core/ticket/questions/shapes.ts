import type { Kind } from './kinds';

const months =
  'jan(?:uar[yi])?|feb(?:ruar[yi])?|mar(?:ch|et)?|apr(?:il)?|may|mei|june?|juni?|july?|juli?|aug(?:ust)?|agu(?:stus)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?';
const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|senin|selasa|rabu|kamis|jumat|sabtu|minggu';

/** Shapes of values that answer a kind. */
const shapes: Readonly<Partial<Record<Kind, RegExp>>> = {
  phone: /\+?\d[\d\s().-]{6,}\d/,
  email: /[^\s@]{1,64}@[^\s@]+\.\S/,
  address:
    /\b\d+[a-z]?\s+(?:(?:North|South|East|West|N|S|E|W)\.?\s+)?(?:\p{Lu}\p{Ll}|\d+(?:st|nd|rd|th)\b|\p{Ll}+ (?:street|st|road|rd|ave|avenue|lane|drive|boulevard|blvd|highway|way)\b)|\b(?:Jl|Jalan|Jln|Gang)\b\.?|\b(?:Street|St|Road|Rd|Ave|Avenue|Lane|Drive|Boulevard|Blvd|Highway)\b|\bNo\.\s?\d/u,
  duration:
    /\b(?:\d+|an?|one|two|three|four|five|six|seven|ten|few|se|satu|dua|tiga|empat|lima|tujuh)\W*(?:\d+\s*)?(?:min|minutes?|hours?|hrs?|days?|weeks?|months?|years?|jam|menit|hari|minggu|bulan|tahun)\b(?! (?:before|ago|prior|in advance|notice|sebelum|lalu|yang lalu|earlier))|\b(?:overnight|sehari|seminggu|sebulan|sejam)\b/i,
  time: new RegExp(
    `\\b\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?|o'clock|wib|wita|wit)\\b|\\b\\d{1,2}[:.]\\d{2}\\b|\\b(?:jam|pukul|tanggal|tgl)\\s*\\d|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b(?:${months})\\.?\\s+\\d|\\b\\d{1,2}(?:\\s+of)?\\s+(?:${months})\\b|\\b(?:${days})\\b|\\b(?:today|tonight|tomorrow|yesterday|noon|midnight|this (?:morning|afternoon|evening|week)|next (?:week|month)|hari ini|besok|lusa|nanti (?:siang|sore|malam)|malam ini|minggu depan|bulan depan|kemarin)\\b|\\b(?:19|20)\\d{2}\\b|\\b(?:with)?in (?:\\d+|an?|one|two|three|a few|the next) |\\b\\d+\\s*(?:-|–|to|sampai|hingga)?\\s*\\d*\\s*(?:hari|jam|menit|days?|hours?|minutes?|working days|hari kerja)\\b(?! (?:before|ago|prior|in advance|notice|sebelum|lalu|yang lalu|earlier))`,
    'i',
  ),
  amount:
    /(?:[$£€₦¥]|\bRp\.?|\bUSD|\bEUR|\bIDR)\s*\d|\b\d[\d.,]*\s*(?:rb|ribu|jt|juta|k|dollars?|pounds?|euros?|rupiah)\b|\b(?:free|gratis|no charge|without charge|tidak ada biaya|tanpa biaya)\b/i,
  number:
    /\b\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|none|no|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b/i,
  place:
    /\b(?:located|at|in|from|to|is|are|of|on|near|the|leaves|reach|di|ke|dari|adalah)\s+(?:the\s+)?(?:\d+\s+)?\p{Lu}\p{L}{2,}|^\p{Lu}[^.]*\b(?:station|airport|street|road|avenue|drive|lane|jalan|depot|terminal)\b/u,
  person:
    /\b(?:Mr|Mrs|Ms|Dr|Pak|Bu|Bapak|Ibu|Mas|Mbak|Kak)\.?\s+\p{Lu}|\b(?:myself|(?:[Ss]aya|[Aa]ku) (?:sendiri|yang)|I(?:['’]m| am|['’]ll be| will be| have)|call me|reach me|my direct|speak to me|ask for)\b|\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:will|is|has|from|can|looks|deals|akan|yang)\b/u,
  reason:
    /\b(?:because|since|due to|caused by|as (?:the|our|your)|reason|so that|broke|failed|karena|sebab|akibat|dikarenakan|disebabkan|gara-gara)\b/i,
};

/** Kinds whose answer must hold a value. */
export const valued: readonly Kind[] = ['phone', 'email', 'address', 'time', 'duration', 'amount', 'number'];

const every: ReadonlyMap<Kind, RegExp> = new Map(
  Object.entries(shapes).map(([kind, shape]) => [kind as Kind, new RegExp(shape.source, `g${shape.flags}`)]),
);
/** A time may be told as a length of time, and the other way round. */
const alsoAs: Readonly<Partial<Record<Kind, Kind>>> = { duration: 'time', place: 'address' };

/** The reader called by name is no answer to "who?". */
const title = '(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Pp]ak|[Bb]u|[Bb]apak|[Ii]bu|[Mm]as|[Mm]bak|[Kk]ak|[Kk]ang|[Tt]eh)';
const vocative = new RegExp(
  `^(?:[\\p{L}'’.]+ ){0,3}${title}\\.? \\p{Lu}[\\p{L}’']+(?: \\p{Lu}[\\p{L}’']+)?[,.!:]|, ${title}\\.? \\p{Lu}\\p{L}+(?=[,.!?]|$)`,
  'gu',
);

/** Does a sentence hold a value of this kind that neither the question nor what agents said before (lower case) holds? */
export function holdsNewValue(kind: Kind, answer: string, question: string, heard: string): boolean {
  const asked = question.toLowerCase();
  const isNew = (value: string): boolean => {
    const plain = value.toLowerCase();
    return !asked.includes(plain) && (plain.length < 5 || !heard.includes(plain));
  };
  const other = alsoAs[kind];
  const said = kind === 'person' ? answer.replace(vocative, ' ') : answer;
  return [kind, ...(other ? [other] : [])].some((one) => {
    const shape = every.get(one);
    return shape !== undefined && (said.match(shape) ?? []).some(isNew);
  });
}
