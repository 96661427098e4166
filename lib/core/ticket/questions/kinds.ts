import type { Word } from '../../languages/language';
import { phrases, type Matcher } from '../../text/pattern';

/** What an answer to a question must look like. `open`: nothing can be told from its form. */
export type Kind =
  | 'time'
  | 'duration'
  | 'amount'
  | 'number'
  | 'phone'
  | 'email'
  | 'address'
  | 'yes-no'
  | 'reason'
  | 'person'
  | 'place'
  | 'open';

const asks: readonly (readonly [Kind, Matcher])[] = [
  [
    'phone',
    phrases(
      '(phone|contact|telephone|mobile) (number|no)',
      'number (to|i can) call',
      'nomor (telepon*|hp*|kontak*|wa*|whatsapp*)',
    ),
  ],
  ['email', phrases('(email|mail|e-mail) address', 'alamat (email|surel)')],
  ['address', phrases('(what|where|the|their|its|your|street) ..2 address', 'alamat*')],
  [
    'duration',
    phrases('how (long|many (days|hours|weeks|minutes|months))', 'berapa (lama|hari|jam|minggu|menit|bulan)'),
  ],
  [
    'time',
    phrases(
      'when',
      'what (time|date|day)',
      'how soon',
      'by when',
      'kapan',
      'jam berapa',
      'tanggal berapa',
      'hari apa',
      'tahun berapa',
      '(what|which) year',
      'any (update|news)',
    ),
  ],
  [
    'amount',
    phrases(
      'how much',
      '(what|the|how) ..3 (price|cost|fee|fare|total)',
      'berapa (harga*|biaya*|tarif*|total*|uang*|saldo*|tagihan*|sisa*|bayar*|ongkos*)',
      '(harga*|biaya*|tarif*|saldo*|tagihan*|bayar*|sisa*|ongkos*) ..2 berapa',
    ),
  ],
  ['number', phrases('how many', '(what|the|my) ..3 number', 'berapa')],
  ['reason', phrases('why', 'how come', 'what ..3 (reason|cause)', 'kenapa', 'alasan*', 'penyebab*')],
  ['person', phrases('who', 'whom', 'siapa')],
  [
    'place',
    phrases(
      'where',
      'which (station|airport|city|branch|store|stop|terminal)',
      'di mana',
      'ke mana',
      'dari mana',
      'mana',
    ),
  ],
];

const yesNo = phrases(
  '(is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|may|must|am) not? (i|you|we|they|he|she|it|this|that|there|the|my|our|your|any|someone)',
  '(if|whether)',
  'apakah|bisakah|bolehkah|adakah|sudahkah',
  '(bisa|boleh|masih|ada|sudah|kena|perlu|harus|termasuk|balik) ..5 (tidak|kah|belum|ya)? $',
);

/** "Can you tell me …" is polite for the thing itself, not a question of yes or no. */
const wants = phrases(
  '(can|could|will|would) you ..2 (tell|give|send|share|let|provide|get|find|help|explain|check|confirm)',
  '(bisa|boleh) ..2 (minta|tahu|info*|di*)',
);

/** What kind of answer a question asks for. */
export function kindOf(words: readonly Word[]): Kind {
  for (const [kind, matcher] of asks) if (matcher(words).length > 0) return kind;
  if (wants(words).length > 0) return 'open';
  return yesNo(words).length > 0 ? 'yes-no' : 'open';
}

const months =
  'jan(?:uar[yi])?|feb(?:ruar[yi])?|mar(?:ch|et)?|apr(?:il)?|may|mei|june?|juni?|july?|juli?|aug(?:ust)?|agu(?:stus)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?';
const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|senin|selasa|rabu|kamis|jumat|sabtu|minggu';

/** Shapes of values that answer a kind. */
const shapes: Readonly<Partial<Record<Kind, RegExp>>> = {
  phone: /\+?\d[\d\s().-]{6,}\d/,
  email: /[^\s@]{1,64}@[^\s@]+\.\S/,
  address:
    /\b\d+[a-z]?\s+(?:[A-Z]|\d+(?:st|nd|rd|th))|\b(?:Jl|Jalan|Street|St|Road|Rd|Ave|Avenue|Lane|Drive|Boulevard|Blvd|No)\b\.?/i,
  duration:
    /\b(?:\d+|an?|one|two|three|four|five|six|seven|ten|few|se|satu|dua|tiga|empat|lima|tujuh)\W*(?:\d+\s*)?(?:min|minutes?|hours?|hrs?|days?|weeks?|months?|years?|jam|menit|hari|minggu|bulan|tahun)\b|\b(?:overnight|sehari|seminggu|sebulan|sejam)\b/i,
  time: new RegExp(
    `\\b\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?|o'clock|wib|wita|wit)\\b|\\b\\d{1,2}[:.]\\d{2}\\b|\\b(?:jam|pukul|tanggal|tgl)\\s*\\d|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b(?:${months})\\.?\\s+\\d|\\b\\d{1,2}(?:\\s+of)?\\s+(?:${months})\\b|\\b(?:${days})\\b|\\b(?:today|tonight|tomorrow|yesterday|noon|midnight|this (?:morning|afternoon|evening|week)|next (?:week|month)|hari ini|besok|lusa|nanti (?:siang|sore|malam)|malam ini|minggu depan|bulan depan|kemarin)\\b|\\b(?:19|20)\\d{2}\\b|\\b(?:with)?in (?:\\d+|an?|one|two|three|a few|the next) |\\b\\d+\\s*(?:-|–|to|sampai|hingga)?\\s*\\d*\\s*(?:hari|jam|menit|days?|hours?|minutes?|working days|hari kerja)\\b`,
    'i',
  ),
  amount:
    /(?:[$£€₦¥]|\bRp\.?|\bUSD|\bEUR|\bIDR)\s*\d|\b\d[\d.,]*\s*(?:rb|ribu|jt|juta|k|dollars?|pounds?|euros?|rupiah)\b|\b(?:free|gratis|no charge|without charge|tidak ada biaya|tanpa biaya)\b/i,
  number:
    /\b\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|none|no|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b/i,
  place:
    /\b(?:located|at|in|from|to|is|are|di|ke|dari|adalah)\s+(?:the\s+)?(?:\d+\s+)?\p{Lu}|^\p{Lu}[^.]*\b(?:station|airport|street|road|avenue|drive|lane|jalan)\b/u,
  person:
    /\b(?:Mr|Mrs|Ms|Dr|Pak|Bu|Bapak|Ibu|Mas|Mbak|Kak)\.?\s+\p{Lu}|\b(?:me|myself|I|saya|kami|our team|tim kami)\b/u,
  reason:
    /\b(?:because|since|due to|caused by|as (?:the|our|your)|reason|so that|broke|failed|karena|sebab|akibat|dikarenakan|disebabkan|gara-gara)\b/i,
};

/** Does a sentence hold a value of this kind that the question does not hold itself? */
export function holdsValue(kind: Kind, answer: string, question: string): boolean {
  const shape = shapes[kind];
  if (!shape) return false;
  const found = answer.match(new RegExp(shape.source, `g${shape.flags}`)) ?? [];
  return found.some((value) => !question.toLowerCase().includes(value.toLowerCase()));
}
