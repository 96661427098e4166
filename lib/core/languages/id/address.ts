import { rememberBy } from '../../text/remember';
import type { Sentence } from '../../text/draft';
import type { Span } from '../../text/span';
import { wordSet } from './filter-hits';

/** The ways to call a customer; spellings of one way are one form. */
export type Form =
  | 'kak'
  | 'bapak'
  | 'ibu'
  | 'mas'
  | 'mbak'
  | 'bang'
  | 'kang'
  | 'teh'
  | 'anda'
  | 'saudara'
  | 'bapak/ibu'
  | 'bunda'
  | 'ayah'
  | 'om'
  | 'tante'
  | 'sis'
  | 'bro'
  | 'gan'
  | 'bos';

export type Called = {
  readonly form: Form;
  /** The word of address, in the sentence. */
  readonly span: Span;
  /** The capitalised words right after it: "Rina Wulandari"; empty when it stands alone. */
  readonly names: readonly string[];
  /** Does it stand as a call, between punctuation or after a greeting? */
  readonly calls: boolean;
  readonly capital: boolean;
  readonly plainWord: string;
};

const forms: Readonly<Record<string, Form>> = {
  kak: 'kak', kakak: 'kak', ka: 'kak', kaka: 'kak', kk: 'kak',
  bapak: 'bapak', pak: 'bapak', bpk: 'bapak', bp: 'bapak',
  ibu: 'ibu', bu: 'ibu', buk: 'ibu',
  mas: 'mas', mbak: 'mbak', mba: 'mbak', mb: 'mbak',
  bang: 'bang', abang: 'bang', kang: 'kang', akang: 'kang', teh: 'teh', teteh: 'teh',
  anda: 'anda', saudara: 'saudara', saudari: 'saudara', sdr: 'saudara', sdri: 'saudara',
  bunda: 'bunda', bun: 'bunda', ayah: 'ayah', om: 'om', tante: 'tante', sis: 'sis', sist: 'sis', bro: 'bro', gan: 'gan', bos: 'bos', boss: 'bos',
  'bapak/ibu': 'bapak/ibu', 'ibu/bapak': 'bapak/ibu', 'bpk/ibu': 'bapak/ibu', 'pak/bu': 'bapak/ibu',
}; // prettier-ignore

/** After these words of kin or address come people who are not addressed: "bapak kurir", "ibu kota", "kakak saya". */
const others = wordSet(
  `kandung ipar sepupu angkat tiri beliau nya kota hamil rumah jari menyusui kos kost kurir sopir supir satpam ojol ojek rt rw lurah camat dosen guru kepala direktur
   manajer teknisi dokter driver penjual tukang montir perawat bidan suster pengantar pemilik tetangga mertua pelatih instruktur admin penjaga resepsionis kasir petugas haji tiri mertua muda tua negara pertiwi antam batangan putih kuning tarik botol celup hijau`,
);
/** "kakak saya" in small letters is the speaker's own kin; "Kakak saya kabari" is not. */
const speakers = wordSet('saya aku kami ku sy');
const asKin = wordSet('dari atas si sang para seorang ada hari logam harga tabungan beli jual gram emas calon dan');
const rare: ReadonlySet<Form> = new Set<Form>(['bunda', 'ayah', 'om', 'tante', 'sis', 'bro', 'gan', 'bos']);
const salutes = wordSet(
  'halo hai hi hello pagi siang sore malam dear yth selamat baik siap oke terima-kasih kasih ya iya maaf silakan permisi mohon tolong hallo sugeng enjing mangga noted sorry thanks hey',
);
/** Sentences whose "Anda" is fixed: law, security, labels. */
const fixed =
  /\b(?:dengan (?:menggunakan|mengakses|mengirim|menyetujui|melanjutkan|mendaftar)|menyetujui|syarat dan ketentuan|kebijakan privasi|kerahasiaan|jangan (?:pernah )?(?:bagikan|memberikan|membagikan|berikan|beritahukan)|otoritas jasa|ojk|undang-undang|terdaftar dan diawasi|email ini|pesan ini (?:dikirim|otomatis)|hak anda|survei|kepada siapa ?pun)\b/iu;
const quotes = /["“„«][^"”»\n]{1,200}["”»]|'[^'\n]{3,60}'/gu;

/** All forms of address in a sentence, but for kin, strangers by their trade, quotations and fixed legal words. */
export const addressesIn = rememberBy((sentence: Sentence): readonly Called[] => {
  const { words, text } = sentence;
  const quoted = [...text.matchAll(quotes)].map((found) => [found.index, found.index + found[0].length] as const);
  const legal = fixed.test(text);
  return words.flatMap((word, i): readonly Called[] => {
    const typed = text.slice(word.start, word.end);
    const low = typed.toLowerCase();
    const form = forms[low];
    if (form === undefined || words[i - 1]?.start === word.start) return [];
    // "KK" is a family card, "KA" a train.
    if (/^(?:KK|KA|BP|MB)$/u.test(typed)) return [];
    if (quoted.some(([start, end]) => start <= word.start && word.end <= end)) return [];
    const before = words[i - 1];
    const next = words[i + 1];
    const joined = (a: number, b: number): boolean => /^[ \t.]*$/u.test(text.slice(a, b));
    const nextTyped = next && joined(word.end, next.start) ? text.slice(next.start, next.end) : '';
    const prior = before && joined(before.end, word.start) ? before.norm : '';
    const capital = /^\p{Lu}/u.test(typed);
    // Words of kin and market that name somebody else more often than not: only as a call, or with a capital.
    if (rare.has(form) && !capital && !isCall(text, word.start, word.end, prior)) return [];
    // "My Stupid Boss": part of a title.
    if (
      rare.has(form) &&
      capital &&
      before &&
      joined(before.end, word.start) &&
      /^\p{Lu}/u.test(text.slice(before.start, before.end)) &&
      !salutes.has(before.norm)
    )
      return [];
    if (rare.has(form) && asKin.has(prior)) return [];
    if (form === 'anda' && (legal || (!capital && low !== 'anda'))) return [];
    if (
      form !== 'anda' &&
      (others.has(nextTyped.toLowerCase().replace(/-?nya$/u, '')) ||
        (!capital && speakers.has(nextTyped.toLowerCase())))
    )
      return [];
    // "ibu Kakak", "bapak Ibu": the first is the customer's kin.
    if (forms[nextTyped.toLowerCase()] !== undefined && form !== 'anda') return [];
    if ((form === 'mas' || form === 'teh' || form === 'bang' || form === 'kang') && !capital && asKin.has(prior))
      return [];
    if (asKin.has(prior) && !capital) return [];
    if (
      (low === 'teh' || low === 'mas' || low === 'mb' || low === 'kk' || low === 'ka' || low === 'bp') &&
      !capital &&
      !isCall(text, word.start, word.end, prior)
    )
      return [];
    const names: string[] = [];
    let end = word.end;
    const titles = /^(?:ir|dr|drs|drg|prof|hj|h|sh|se|raden|haji|hajah)$/u;
    for (let at = form === 'anda' ? words.length : i + 1; at < words.length && names.length < 3; at++) {
      const one = words[at];
      const last = words[at - 1];
      if (!one || !last || !joined(last.end, one.start)) break;
      const name = text.slice(one.start, one.end);
      if (!/^\p{Lu}/u.test(name)) break;
      end = one.end;
      if (!titles.test(name.toLowerCase())) names.push(name.toLowerCase());
    }
    return [
      {
        form,
        span: { start: word.start, end: word.end },
        names,
        calls: isCall(text, word.start, end, prior),
        capital,
        plainWord: low,
      },
    ];
  });
});

/** `end`: where the address and its names end. */
const isCall = (text: string, start: number, end: number, prior: string): boolean =>
  salutes.has(prior) ||
  ((start === 0 || /[,.;:!?]\s*$/u.test(text.slice(0, start))) && /^\s*(?:[,.;:!?)…]|$)/u.test(text.slice(end))) ||
  (prior !== '' && /^\s*(?:[,.;:!?)…]|$)/u.test(text.slice(end)) && /^(?:ya|iya|kok|dong|nih|deh|sih)$/u.test(prior));
