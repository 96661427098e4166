import type { Word } from '../../languages/language';

/**
 * Words of the support desk that mean the same, across both languages: a question in Indonesian may be answered in
 * English. Stems as the two stemmers make them; a line is one concept.
 */
const table = `
refund reimburs repay dana uang duit balik kembali pengembali money back return retur reimbursement refundable non-refundable
cancel cancell batal pembatal cancellation
ship shipp deliver deliv send sent dispatch kirim antar shipment delivery pengiriman
sampai datang arriv arrival tiba
parcel packag paket order pesan
bill invoic tagih
charg fee biaya denda penalty penalti cost price harga tarif gratis free bayar pay paid payment pembayar
fix repair perbaiki betul servis servic mend
replac swap exchang tukar ganti replacement exchange
document paper berk dokumen file berkas attach lampir lampiran
letter surat
login log-in signin masuk access akses
password sandi
account akun
appointment jadwal slot booking book reschedul janji jadwalkan reservation reservasi
late telat terlambat delay tunda
room kamar
seat kursi
size ukur ukuran
colour color warna
stock stok avail tersedia availability ready
full penuh
guarante warranty garansi jaminan
technician teknisi engineer mekanik
courier kurir driver
branch cabang store toko shop pharmacy apotek outlet gerai
recording rekam
proof bukti receipt struk nota
discount diskon potong promo voucher kupon
address alamat
outag gangguan down
quick fast cepat segera
open buka
close tutup
start mulai begin
end selesai finish done beres
move pindah transfer switch
include included termasuk inclusiv extra surcharg supplement
three 3 tiga
four 4 empat
five 5 lima
six 6 enam
seven 7 tujuh
eight 8 delapan
nine 9 sembilan
ten 10 sepuluh
eleven 11 sebelas
twelv 12
twenty 20
confirm konfirmasi
allow boleh izin permit permitted
change ubah ganti amend edit changeabl non-changeable changeable
enough cukup
lost hilang missing vanish disappear
wait tunggu queu waitlist waiting-list antre antri antrean urut urutan
call telepon ring phone
bring bawa
buy beli purchas
`;

const concepts: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line, i) => line.split(' ').map((stem) => [stem, `#${i}`] as const)),
);

/** What a word means, as far as the table knows; else its stem. */
const meaningOf = (word: Word): string => concepts.get(word.stem) ?? concepts.get(word.norm) ?? word.stem;

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that say nothing of what a question is about. */
const empty = list(`
  a an the this that these those it its is are was were be been being am i me my mine we us our you your yours he she they them his her their who whom whose which what when where why how
  do does did done doing have has had having will would can could shall should may might must and or but so if then than because as of to in on at by for with from about into up out off over
  not no yes please thank thanks hi hello dear sorry just only also too very really still already yet again even ever now today there here some any all more most much many other another one two
  get got getting go going make made tell told know let want need like ask help look see try take give say said put keep possible way thing something anything everything someone anyone okay well kindly
  actually maybe possibly able make making made earlier later sooner propose grateful learn happen long much many far hour day week time matter problem issue case thing
  actually maybe able sure question wonder wondering hear back soon asap update updates mean news good morning afternoon evening greetings team kind regards mba
  yang di ke dari dan atau untuk dengan ini itu ada adalah tidak bukan belum sudah akan sedang bisa dapat harus mau ingin saya aku gue gw kami kita anda kamu dia mereka kak kakak bapak pak ibu bu mas mbak min admin gan sis bro
  apa apakah siapa kapan mana bagaimana kenapa berapa kok sih dong kan deh lah ya nih tuh kah pun juga saja lagi masih kalau karena jadi tapi tetapi supaya agar setelah sebelum hingga pada dalam oleh seperti
  mohon tolong minta silakan maaf terima kasih halo selamat pagi siang sore malam baik siap bantu dibantu tanya menanyakan info informasi kabar perihal mengenai soal tentang sekalian kira begitu begini iya oke okay
  apaan apaa nggih kula panjenengan hal masalah kendala kasus solusi jalan keluar waktu lama teu teh atuh mah euy ieu gimana banget cuma memang emang terus nya tau tahu kasih hari
`);

/** The words of a question that an answer should take up, each once. Numbers with digits count. */
export const topicOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words
      .filter(({ norm, stem }) => !empty.has(norm) && !empty.has(stem) && (norm.length > 2 || /\d/.test(norm)))
      .map(meaningOf),
  );
