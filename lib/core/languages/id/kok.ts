import type { Sentence } from '../../text/draft';
import type { Span } from '../../text/span';
import { wordSet } from './filter-hits';

const called = wordSet('kak kakak bapak ibu pak bu mas mbak mba bang abang kang akang teh anda kamu lo lu elu kau');
const leads = wordSet(
  'lho loh lah lha tapi terus lalu dan ya iya aduh waduh eh ih nah kenapa memang kan wah duh hah ini itu dong',
);
const assertive = wordSet(
  'bisa boleh aman ada masih sudah belum gampang mudah apa-apa ikut gratis oke siap bagus benar sama tetap pasti wajar masalah sering termasuk mau',
);
/** Words that only a person who acts earns: a slip, a delay, a deed left undone. */
const deed =
  /^(?:di.{2,}|salah|keliru|lupa|telat|terlambat|baru|tidak|belum|langsung|malah|asal|ceroboh|gegabah|mau|bisa|sampai|percaya|gampang|masih|komplain|lapor|marah|pakai|beli|pilih|taruh|simpan|buka|klik|pencet|bawa|kasih|minum|makan|bayar|transfer|pergi|tunggu|nekat|malahan|nekad)$/u;
const ownSide =
  /^(?:sistem|kami|kita|saya|aku|kurir|gudang|tim|server|teknisi|driver|sopir|ekspedisi|penjual|seller|mesin|jaringan|petugas|kasir|aplikasi|bot|admin|toko|mitra)(?:nya|-nya)?$/u;
const when = wordSet('pas waktu saat ketika sebelum setelah ke sama');
const mishap =
  /^(?:nyasar|hilang|rusak|error|gangguan|macet|tertahan|tersangkut|nyangkut|pending|gagal|bocor|pecah|mundur|tertukar|ketuker|ngadat|lemot|dobel|nyampe|sampai)$/u;
/** "Kok bisa begitu?": asked of oneself before the answer. */
const oneself = wordSet('bisa begitu begini ya iya seperti ini itu terjadi kejadian');
/** "Kok tidak bisa dilacak ya", "kok masih di Depok": a thing does not do as it should. */
const isThings = (clause: readonly string[]): boolean => {
  const [first = '', second = ''] = clause.filter((norm) => norm !== 'ini' && norm !== 'itu' && norm !== 'sih');
  return (
    (/^(?:tidak|belum)$/u.test(first) &&
      /^(?:bisa|masuk|sampai|ada|jalan|muncul|keluar|cair|dapat|mendapat|berubah|bergerak|update|terkirim|terima|berfungsi|nyala|$)/u.test(
        second,
      )) ||
    (first === 'masih' && /^(?:di|menunggu|belum|harga|proses|pending|sama|tidak|ada)$/u.test(second)) ||
    (first === 'malah' && !/^(?:marah|komplain|protes|dibuang|dibuka|pakai|beli|diam)$/u.test(second))
  );
};
const wondering = wordSet('heran bingung tanya bertanya menanyakan soal tentang penasaran kesal pikir');

/**
 * Where "kok" asks the customer how they could. Not where it reassures at the end of a clause ("bisa kok, Kak"),
 * nor where it marvels at the company's own mishap.
 */
export function kokQuestions(sentence: Sentence): readonly Span[] {
  const { words, text } = sentence;
  const gap = (i: number): string => text.slice(words[i]?.end ?? 0, words[i + 1]?.start ?? text.length);
  return words.flatMap((word, i): readonly Span[] => {
    if (word.norm !== 'kok') return [];
    const before = words[i - 1];
    const next = words[i + 1];
    if (!next || /[,.;:!?…\n)]/u.test(gap(i))) return [];
    if (before && wondering.has(before.norm)) return [];
    const nextCalls = called.has(next.norm) || next.norm === 'ya' || next.norm === 'iya';
    if (nextCalls && (words[i + 2] === undefined || /[,.;:!?…]/u.test(gap(i + 1)))) return [];
    let last = i + 1;
    while (last + 1 < words.length && !/[,.;:!?…]/u.test(gap(last))) last++;
    const clause = words.slice(i + 1, last + 1);
    const opens =
      !before ||
      /[,.;:!?…("“–—-]/u.test(gap(i - 1)) ||
      leads.has(before.norm) ||
      called.has(before.norm) ||
      (/^\p{Lu}/u.test(text.slice(before.start)) && called.has(words[i - 2]?.norm ?? ''));
    if (!opens && (assertive.has(before.norm) || !text.trimEnd().endsWith('?'))) return [];
    const toThem =
      clause.slice(0, Math.min(3, clause.length - 1)).some(({ norm }) => called.has(norm)) ||
      (before && called.has(before.norm));
    if (!toThem) {
      // "Waktu kurirnya datang" tells when; who acts is the customer.
      if (clause.some(({ norm }, at) => ownSide.test(norm) && !when.has(clause[at - 1]?.norm ?? ''))) return [];
      // "Kok bisa sampai hilang sih?" reproaches; without the particle the mishap may be anybody's.
      const chides = clause.some(({ norm }) => norm === 'salah') || clause.at(-1)?.norm === 'sih';
      if (clause.some(({ norm }) => mishap.test(norm)) && !chides) return [];
      if (clause.every(({ norm }) => oneself.has(norm))) return [];
      if (isThings(clause.map(({ norm }) => norm))) return [];
      if (!clause.some(({ norm }) => deed.test(norm))) return [];
    }
    return [{ start: word.start, end: text.length }];
  });
}
