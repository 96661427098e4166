import { stemEnglish } from '../languages/en/stem';
import { stemIndonesian } from '../languages/id/stem';
import { plainOf } from './asks-plain';
import type { Case, Turn } from './case';
import type { Fact } from './facts';

const stop = new Set(
  `the and for you your yours with that this these those from are was were have has had can could would will please just also what which when where who how why did does not but then them they there here let know tell send give share provide our his her its been being any some all one two more much many very like want need thank thanks hello dear get got see say says said
   yang dan untuk dengan ini itu apa ada mana berapa kapan siapa bagaimana kenapa saya kami kita anda kamu kak kakak pak bapak ibu mas mbak mohon tolong boleh bisa dapat infokan info kirim nanti juga sudah belum tidak akan lagi dulu saja dari pada atau agar supaya biar kalau jika nya iya baik halo selamat pagi siang sore malam bantu dibantu minta perlu butuh yaitu adalah tahu
   mau akan would could jadi kira rencana baik specific exact particular search should find preferred prefer looking sure okay kind type number nomor code kode date tanggal name nama address alamat time moment sebutkan informasi please`.split(
    /\s+/,
  ),
);

/** Stems of the words that carry meaning in a plain line; each word in both languages' stems. */
export function contentOf(line: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of line.toLowerCase().matchAll(/[\p{L}][\p{L}'-]{2,}/gu)) {
    if (stop.has(word)) continue;
    stems.add(stemEnglish(word));
    stems.add(stemIndonesian(word));
  }
  return stems;
}

/** How many of the smaller set's stems the other has too, and their share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): { count: number; share: number } {
  let count = 0;
  for (const stem of one) if (other.has(stem)) count++;
  const smaller = Math.min(one.size, other.size);
  return { count, share: smaller === 0 ? 0 : count / smaller };
}

/** The kinds of event that a date, a time or a sum belongs to. */
const events: readonly (readonly [string, RegExp])[] = [
  [
    'buy',
    /\b(?:buy|bought|buying|order|ordered|purchase\w*|beli|membeli|dibeli|pembelian|pesan|memesan|dipesan|pemesanan|pesannya|belinya|ordernya|checkout)\b/,
  ],
  [
    'pay',
    /\b(?:pay|paid|paying|payments?|charge\w*|bayar|bayarnya|membayar|pembayaran\w*|dibayar|terpotong|kepotong|debited|deducted|topup|top up)\b/,
  ],
  ['transfer', /\b(?:transfer\w*)\b/],
  [
    'depart',
    /\b(?:depart\w*|leave|leaving|left|fly(?! home| back)|flying(?! home| back)|flew|outbound|travel\w*|trip|berangkat\w*|keberangkatan\w*)\b/,
  ],
  [
    'return',
    /\b(?:return flight|return date|return trip|returning|(?:come|coming|go|going|get|fly|flying|be|being|travel\w*) (?:back|home)|inbound|pulang\w*|kepulangan\w*)\b/,
  ],
  ['deliver', /\b(?:deliver\w*|arriv\w*|receiv\w*|diantar\w*|sampai\w*|tiba|datang\w*|dateng|diterima|terima)\b/],
  ['move', /\b(?:moved?|moving|pindah\w*)\b/],
  ['stay', /\b(?:stay\w*|check ?in|check-in|menginap|checkin|arrival)\b/],
  ['appoint', /\b(?:appointment|visit\w*|kunjungan|jadwal|scheduled)\b/],
  ['ceremony', /\b(?:ceremony|wedding|event|acara|pernikahan|service|funeral)\b/],
  ['birth', /\b(?:birth\w*|born|lahir)\b/],
  [
    'happen',
    /\b(?:happen\w*|occur\w*|start\w*|began|begin|begun|first|incident|accident|storm|leak\w*|damage\w*|problem|issue|stopp?\w*|fail\w*|broke\w*|crash\w*|snapped|since|terjadi\w*|kejadian\w*|mulai\w*|sejak|dari tanggal|muncul\w*|rusak\w*|hilang\w*|error|gangguan|padam|mati|terserempet|ketabrak|jatuh)\b/,
  ],
];

export const eventsOf = (line: string): readonly string[] =>
  events.flatMap(([name, pattern]) => (pattern.test(line) ? [name] : []));

/** The plain line of the sentence in which a fact stands, and the turn's whole line. */
export type Standing = {
  readonly turn: Turn;
  readonly line: string;
  readonly all: string;
  readonly before: Turn | null;
};

const lineOf = (turn: Turn): string => turn.draft.placed.map(({ sentence }) => plainOf(sentence).text).join(' . ');

/** Where a fact stands; null when it is told in the subject only. */
export function standingOf(fact: Fact, about: Case): Standing | null {
  const index = about.turns.findIndex(({ message }) => message.id === fact.message);
  const turn = about.turns[index];
  if (!turn) return null;
  const span = fact.span;
  const placed =
    span === null
      ? undefined
      : turn.draft.placed.find(
          ({ start, sentence }) => start <= span.start && span.start < start + sentence.text.length,
        );
  return {
    turn,
    line: placed ? plainOf(placed.sentence).text : '',
    all: lineOf(turn),
    before: about.turns.slice(0, index).findLast(({ message }) => message.role === 'agent') ?? null,
  };
}
