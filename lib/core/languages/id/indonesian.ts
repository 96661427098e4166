import { rememberText } from '../../text/remember';
import type { Language, Word } from '../language';
import { spellings } from './spellings';
import { stemIndonesian } from './stem';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Letters and digits with inner hyphens, dots, slashes, apostrophes and @, so that "gerak-gerak", "17.00" and addresses stay whole. */
const wordPattern = /[\p{L}\p{N}]+(?:[-'’./@:_&,+#?=%][\p{L}\p{N}]+)*/gu;

/** Doubled words that mean something of their own. */
const doubled = list(
  `apa-apa jangan-jangan hati-hati gara-gara sama-sama tiba-tiba kira-kira baik-baik besok-besok kapan-kapan masing-masing jelas-jelas pura-pura mudah-mudahan rata-rata laki-laki
   satu-satu satu-satunya dua-duanya kadang-kadang lama-lama aman-aman biasa-biasa mentang-mentang seakan-akan cepat-cepat buru-buru terang-terangan`,
);

/** Doubled for emphasis or plural: "gerak2", "gerak-gerak" → "gerak". Letters stretched for feeling: "bangeeet" → "banget". */
const settle = (typed: string): string => {
  const word = typed.toLowerCase().replaceAll('’', "'");
  if (doubled.has(word.replace(/2$/u, '') + (word.endsWith('2') ? `-${word.slice(0, -1)}` : '')))
    return word.endsWith('2') ? `${word.slice(0, -1)}-${word.slice(0, -1)}` : word;
  const twice = /^(\p{L}{2,})(?:2|-\1)(nya|an|kan|in)?$/u.exec(word);
  const single = twice ? `${twice[1]}${twice[2] ?? ''}` : word;
  return /\d/.test(single) ? single : single.replace(/(\p{L})\1{2,}/gu, '$1');
};

/** What a word as typed stands for: one word, or several for some short forms. */
const meantBy = rememberText((typed: string): readonly Pick<Word, 'norm' | 'stem'>[] => {
  const settled = settle(typed);
  return (spellings.get(settled) ?? settled).split(' ').map((norm) => ({ norm, stem: stemIndonesian(norm) }));
}, 8000);

const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const found of text.matchAll(wordPattern)) {
    const start = found.index;
    const end = start + found[0].length;
    for (const { norm, stem } of meantBy(found[0])) words.push({ start, end, norm, stem });
  }
  return words;
};

/** Indonesian, as support agents and their customers type it; English words inside are left as they are. */
export const indonesian: Language = {
  code: 'id',
  abbreviations: list(
    'bpk bp sdr sdri yth tn ny dr drs drg ir prof hj h s.d dll dsb dst spt tgl tlp telp hp jl jln gg kec kab kel ds no rp pt cv tbk a.n u.p d.a s.h s.e s.kom m.m min maks kpd ttd rt rw blok',
  ),
  markers: list(
    `yang di ke dari dan atau untuk dengan ini itu ada adalah tidak bukan belum sudah akan sedang bisa dapat harus mau ingin saya aku kami kita anda kamu dia mereka kakak kak bapak pak ibu bu mas mbak
     apa apakah siapa kapan mana dimana bagaimana kenapa mengapa berapa kok sih dong kan deh lah ya yaa nih tuh kah pun juga saja lagi masih kalau karena jadi tapi tetapi supaya agar setelah sebelum sampai hingga
     mohon tolong silakan silahkan maaf terima kasih makasih halo selamat pagi siang sore malam baik siap boleh oleh pada dalam kembali segera nanti besok kemarin sekarang hari jam nya banget doang cuma hanya
     per semua tiket gak ga nggak ngga enggak gk tdk udah udh sdh blm belom yg dgn utk krn klo kalo tp jd jg sy bs lg gmn gimana knp kpn brp tlg mhn dmn aja aj emang bgt kek kyk gan sis bro gue gw lo lu min ka
     dicek cek kirim dikirim pesanan paket nomor barang uang dana saldo akun tagihan bantu dibantu infokan kabari`,
  ),
  tokenize: wordsOf,
};
