import { findAll, unclaimed, type Finder } from './told';
import { when } from './triggers';

const month =
  '(?:Jan(?:uary|uari)?|Feb(?:ruary|ruari)?|Mar(?:ch|et)?|Apr(?:il)?|May|Mei|June?|Juni?|July?|Juli|Aug(?:ust)?|Agu(?:stus)?|Agt|Ags|Sep(?:t|tember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cs](?:ember)?)';
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const year = String.raw`(?:,? (?:19|20)\d\d)?`;
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum’at|Sabtu)';

const dates: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:${weekday}),? )?(?:the )?${day}(?: ?[-–] ?${day})?(?: of)? ${month}\b\.?${year}`,
    'giu',
  ),
  new RegExp(String.raw`\b(?:(?:${weekday}),? )?${month} ${day}(?: ?[-–] ?${day})?\b(?!:)${year}`, 'gu'),
  /(?<![\p{L}\p{N}./:-])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\p{N}/-])/gu,
  /(?<![\p{L}\p{N}./:-])\d{4}-\d{2}-\d{2}(?![\p{N}/-])/gu,
  /(?<=\b(?:to|on|from|until|by|tgl|tanggal|for|since|sejak)\.? )\d{1,2}\/\d{1,2}(?![\p{N}/])/giu,
  /\b(?:the |weekend of |tgl |tanggal )(?:\d{1,2}(?:st|nd|rd|th)|(?<=(?:tgl|tanggal) )\d{1,2})\b(?! (?:birthday|floor|anniversary|time|century))/giu,
  /\b(?:hari |last |next |this |on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu)(?: (?:kemarin|kemaren|kmrn|lalu|depan|ini|besok|morning|afternoon|evening|night|pagi|siang|sore|malam))?\b/giu,
  /\b(?:kemarin|kemaren|kmrn|kmrin|semalam|semalem|tadi|td|lusa|besok|hari ini|bsk)(?: (?:pagi|siang|sore|malam|malem))?\b/giu,
  /\b(?:sejak|dari) (?:pagi|siang|sore|malam|semalam)\b/giu,
  /\b(?:bulan|minggu) (?:lalu|depan|kemarin)\b/giu,
  /\b(?:yesterday|today|tomorrow)\b|\b(?:month|year) end\b/giu,
  new RegExp(
    String.raw`(?<=\b(?:in|since|until|till|from|last|early|late|mid|end of|bulan|mulai|sejak|for) )${month}(?: (?:19|20)\d\d)?\b`,
    'giu',
  ),
  /(?<=\b(?:in|since|from|of|tahun|sejak) )(?:19|20)\d\d\b/giu,
  /(?<=\b(?:before|until|till|by|between|on|for|and|from|to) )\d{1,2}(?:st|nd|rd|th)\b(?! (?:birthday|floor|anniversary|time|century|day))/giu,
  /\b(?:TOMORROW|tonight)\b|\b(?:before|by|until|this) (?:the )?weekend\b/giu,
  /\b(?:pagi|siang|sore|malam|malem) (?:ini|tadi)\b|\bwingi\b/giu,
  /(?<!\p{L})(?:January|February|April|June|July|August|September|October|November|December|Januari|Februari|Maret|Juni|Juli|Agustus|Oktober|Desember)(?: (?:19|20)\d\d)?(?!\p{L}| \d)/gu,
  /(?<=\b(?:the|bulan|iuran|tagihan) )(?:May|Mei|Maret|Feb|Jan|Apr|Sept?|Okt|Oct|Nov|Des|Dec)\b(?= (?:payment|bill|invoice|statement)|$|[ ,.])/gu,
];

/** Dates in figures and words, relative days, weekdays and months. */
export const dateFinder: Finder = when('day', (text, taken) =>
  unclaimed(
    dates
      .flatMap((pattern) => findAll(text, pattern, 'date'))
      .filter(({ start, end }) => !/^(?:may|mar|march)$/.test(text.slice(start, end))),
    taken,
  ),
);

const zone = String.raw`(?: ?(?:UTC|GMT|CET|EST|PST|WIB|WITA|WIT|BST))?`;
const times: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{N}/.])\d{1,2}:\d{2}(?: ?[ap]\.?m\b)?${zone}(?![\p{N}:])`, 'giu'),
  /(?<![\p{N}/.:])\d{1,2}(?:\.\d{2})? ?[ap]\.?m\b/giu,
  /(?<=\b(?:jam|pukul|pkl)\.? )\d{1,2}(?:[.:]\d{2})?(?: (?:pagi|siang|sore|malam))?(?: WIB)?(?!\p{N})/giu,
  /(?<=\b(?:around|at|about) )\d{1,2}h(?:\d\d)?\b/giu,
  /\b(?:at|by|since|until|till) (?:about )?(?:[1-9]|1[0-2])\b(?! ?(?:[-–%/]|[.,:]\d)| (?!instead|on\b|and\b|but\b|as\b|or\b|today|tomorrow|sharp)\p{L})/giu,
  /(?<=\b(?:jam|pukul)(?: \p{Ll}+){1,2} )\d{1,2}[.:]\d{2}\b/giu,
  /(?<![\p{N}.,])(?:[01]?\d|2[0-3])\.[0-5]0(?= (?:showing|show|slot|screening|train|ferry|class|appointment|start)\b)/giu,
  /\b\d{1,2}ish\b|\b(?:noon|midnight)\b|\b(?:half past|quarter to|quarter past) \w+/giu,
  /\b\d+ (?:minutes?|mins?|hours?|hrs?) ago\b|\b\d+ (?:menit|jam) (?:yang |yg )?lalu\b/giu,
];

/** Times of day, and spans counted back from now. */
export const timeFinder: Finder = when('time', (text, taken) =>
  unclaimed(
    times.flatMap((pattern) => findAll(text, pattern, 'time')),
    taken,
  ),
);
