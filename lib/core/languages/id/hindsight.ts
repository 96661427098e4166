import { phrases, type Hit } from '../../text/pattern';
import type { Word } from '../language';
import { after, before, only, wordSet } from './filter-hits';
import { one, you } from './people';

const theirs = `(${you}|pembeli|customer|user|konsumen|penumpang|peserta|member|pemesan|penghuni|penyewa|peminjam|pemakai|pemohon|pendaftar|pemilik|pasien|wali|siswa|tamu|anggota|penerima|pengirim)`;
/** Whose deed makes the sentence no reproach: the company speaks of itself. */
const ours = wordSet(
  'saya aku kami kita sistem kurir gudang tim teknisi petugas kasir staf rekan driver sopir ekspedisi server dapur admin mitra tukang montir pihak kurirnya gudangnya teknisinya sopirnya drivernya petugasnya timnya',
);
/** What one takes care of beforehand, or fails to. */
const care = one(
  `dicek diperiksa dibaca dijaga dirawat dicuci disimpan disiram dibersihkan diservis diganti dikunci dikuras dipanaskan dilap dibuka dipakai ditaruh ditutup dibungkus dicatat disiapkan diurus dibawa dikabari ditanyakan dikonfirmasi dipasang
   dimatikan diparkir diukur dipesan diisi dilaporkan diantar dititipkan dilepas dicabut diikat dilapisi dipegang diangkat dicas dicharge diperhatikan dibayar dilunasi didaftarkan diajukan diaktifkan dihapus dikasih diperbarui diupdate di-update
   baca cek lapor simpan jaga rawat cuci bilang kabari tanya konfirmasi periksa datang berangkat pesan urus bayar daftar pakai teliti hati-hati rajin rutin telaten sabar cermat tertib nurut ikut dengar`,
);
const rather =
  '(lebih|rajin|rutin|langsung|dari|sejak|tepat|teratur|telaten|segera|cepat|hati-hati|teliti|dulu|baik-baik)';
const sure =
  '(tentu|tentunya|pasti|pastinya|mungkin|niscaya|kan|tidak akan|takkan|tidak bakal|tidak mungkin|masih|jelas)';
const since = '(dari|sejak) (awal|kemarin|tadi|dulu|minggu|bulan|semalam|pagi|jauh)';
const harm = one(
  `rusak bocor pecah hilang jebol kebobolan kebakar terbakar luntur basah robek sobek patah mati error ditolak gagal hangus telat terlambat karatan layu busuk basi lecet retak kena dicuri kecurian tertinggal ketinggalan jamuran berjamur melar menyusut
   menciut ketipu tertipu kebobol diblokir terblokir meledak jatuh nyangkut mampet`,
);

/** "Seandainya dibuka lebih hati-hati, lampunya tentu utuh": it could have been avoided, and not by us. */
const avoidable = only(
  phrases(
    `(andai|andaikan|andaikata|seandainya|sekiranya) (saja)? ..5 (di*|${care}) ..6 ${sure}`,
    `coba (saja)? ..3 ${care} ..5 (tentu|pasti|kan|tidak akan|takkan|tidak bakal)`,
    `(coba|kalau|jika|andai) (saja)? ..3 ${since} ..6 ${sure}`,
    `(kalau|coba|andai) (saja)? ..1 (berangkatnya|datangnya|lapornya|ngabarinnya|pesannya|bookingnya|bayarnya|bawanya|pakainya|naruhnya|nyimpannya|daftarnya|kirimnya|tanyanya) ..1 (lebih|agak|pelan-pelan|hati-hati|dari) ..3 (pasti|tentu|kan|tidak akan|tidak bakal|masih)`,
    `(kalau|jika|coba|andai|bila|apabila) (saja)? ..2 (tidak) ..2 ${care} ..4 (kan|tentu|pasti) ..1 (aman|utuh|selamat|tidak|masih|bisa|beres|awet|baik)`,
    `(tidak akan|takkan|tidak bakal|tidak mungkin) ..2 ${harm} ..1 (kalau|andai|seandainya|jika|bila|apabila|asal|asalkan) ..3 (${rather} ..1 ${care}|${care} ..2 ${rather})`,
  ),
  (words, hit) =>
    !words.some(({ norm }) => ours.has(norm)) &&
    !words.slice(hit.first, hit.last + 4).some(({ norm }) => norm === 'lagi' || norm === 'besok' || norm === 'nanti'),
);

/** "Dirusak sendiri": done by nobody else. */
const byThemselves = only(
  phrases(
    `(dirusak|dibongkar|dilepas|diubah|ditulis|diisi|dipilih|diinput|di-input|dimatikan|diaktifkan|dihapus|dibuka|dipotong|dijatuhkan|dipindah|didaftarkan|diketik|dipasang|dibatalkan|di-cancel) (sendiri|oleh peserta|oleh pemesan)`,
  ),
  (words, hit) =>
    !words.some(({ norm }) => ours.has(norm)) &&
    !before(
      words,
      hit,
      wordSet('bisa dapat boleh tidak silakan mau ingin perlu jangan bebas cukup tinggal untuk akan mudah apakah'),
      3,
    ),
);

/** "Pelanggan yang teliti biasanya …": this one, then, is not. */
const generic = phrases(
  `(orang|orang-orang|pelanggan|penumpang|customer|pembeli|pengguna|nasabah|tamu|peserta|konsumen|siapa|siapapun|pasien|user|penyewa|pemilik|ibu|bapak|orangtua) (lain)? (pun|saja)? yang (benar-benar|sungguh-sungguh|memang)? (cermat|teliti|hati-hati|berhati-hati|bijak|paham|mengerti|rajin|waras|pintar|cerdas|sadar|membaca|bertanggung|disiplin|peduli|waspada|tertib|berpengalaman|dewasa|terbiasa|serius) ..5 (biasanya|pasti|tentu|tentunya|selalu|tidak akan|tidak mungkin|tahu|umumnya|seharusnya|jarang)`,
  `(pelanggan|penumpang|customer|pembeli|pengguna|nasabah|tamu|peserta|konsumen|pasien|penyewa) (lain|lainnya|kami) ..2 (biasanya|selalu|umumnya|pada|semua) ..2 (baca|membaca|cek|mengecek|tahu|paham|tanya|bertanya|lapor|simpan|menyimpan|teliti|periksa|memeriksa|datang lebih|bawa|membawa)`,
  `(semua|setiap|tiap) (orang|pelanggan|customer|pengguna|penumpang|pembeli) ..1 (tahu|paham|mengerti) ..1 (itu|bahwa|kok|lah)`,
);

const guess = '(pasti|paling|palingan|jangan-jangan|kayaknya|sepertinya|kemungkinan besar)';
const mishandled = one(
  `kebanting dibanting kejatuhan dijatuhkan dijatuhin kerendam direndam ketumpahan kesiram ketarik ditarik ditekan dipaksa dipaksain dijemur kedudukan keinjak diinjak kebentur dibentur kecemplung digeber dibongkar dicongkel diutak-atik diotak-atik
   dimainin dipukul digigit kegigit ditaruh dibiarin dibiarkan dioven dimicrowave kepencet salah-pencet`,
);
/** "Pasti tidak disiram": how it came about is guessed, to the customer's cost. */
const guessed = only(
  phrases(
    `${guess} ..1 (tidak|jarang|belum|kurang) (pernah|sempat)? ${care}`,
    `${guess} ..1 (habis|abis|pernah|sering|sempat|suka|kena)? ${mishandled}`,
    `${guess} ..1 (${theirs}) ..2 _ ..4 (makanya|jadinya|sampai|jadi) ..1 ${harm}`,
    `(kemungkinan besar|jangan-jangan|paling|palingan) ..1 (${theirs}) ..1 (menggigit|menjatuhkan|menekan|menarik|membuka|menyimpan|mencuci|memakai|menaruh|membanting|merendam|menjemur|memaksa|menggeser|memutar|salah|lupa|keliru)`,
    `${guess} ..1 (${theirs}) ..1 (suka|sering|habis|abis|terlalu|asal|lupa|salah|kelamaan|kebanyakan) _`,
  ),
  (words, hit) => !words.some(({ norm }) => ours.has(norm)) && !after(words, hit, wordSet('kok'), 1),
);

const undone = one(
  `diberitahukan diinformasikan dilaporkan disampaikan dikonfirmasi dikonfirmasikan dilampirkan disertakan diisi dilengkapi diindahkan diikuti dibaca dicek diperiksa dijaga dirawat dibersihkan disimpan direspons direspon dibalas ditanggapi dipatuhi
   diperhatikan dicantumkan diperbarui diaktifkan ditutup dikunci dihadiri dijawab diungkapkan disebutkan dijelaskan dipasang`,
);
/** The same in office language, with the doer at the end. */
const official = only(
  phrases(
    `(tidak|belum|kurang|tanpa) (pernah|sempat)? ${undone} ..3 oleh (pihak)? ${theirs}`,
    `(akibat|karena|disebabkan|dikarenakan) ..4 (di*|pemakaian|penggunaan|tindakan|perlakuan|kelalaian) ..4 oleh (pihak)? ${theirs}`,
    `(tidak|tanpa) ..1 (ada|adanya)? (pemberitahuan|konfirmasi|laporan|pelaporan|itikad|kehati-hatian) ..1 (dari|oleh) (pihak)? ${theirs}`,
    `(${theirs}|pihak ${theirs}) ..2 (tidak|belum) (pernah)? (memberitahukan|menginformasikan|menyampaikan|menyertakan|mengindahkan|memperhitungkan|mengantisipasi)`,
  ),
  (words, hit) => !before(words, hit, wordSet('bisa dapat boleh akan bukan bahwa'), 1),
);

/** "Nggak dibaca rupanya", "nggak dihapus sih": chat's way to say the same. */
const tutting = only(
  phrases(
    `(tidak|belum|jarang) (pernah|sempat)? (dibaca|dicek|disimak|dilihat|didengar|diperhatikan|disimpan|dihapus|dicatat) ..1 (rupanya|ternyata|kayaknya|tampaknya)`,
    `(tidak|belum|jarang) (pernah|sempat)? ..1 ${care} sih`,
    `(tidak|belum|jarang) (pernah|sempat)? di* (dulu|sih|rapat|bersih)? ..1 (makanya|jadinya|pantes|pantas)`,
    `di* (asal|asalan|sembarangan|ngasal|serampangan) ..1 (sih|saja|makanya|jadi|$)`,
    `(pemakaiannya|penggunaannya|pakainya|bawanya|naruhnya|nyimpannya) ..1 (boros|kasar|sembarangan|berlebihan|ngasal|asal|asalan)`,
    `(kekeliruan|kesalahan|ketidaksesuaian|selisih) ..4 (bersumber|berasal|berawal|timbul) (dari|oleh) ..2 ${theirs}`,
    `(ya|iya) jangan (di*|sampai|ke*) _`,
    `(masa|masak) ..1 (tidak) (terlihat|kelihatan|keliatan|lihat|baca|dibaca|dengar|denger|sadar|ngeh|nyadar|dicek)`,
    `baru (diurus|dilaporkan|dicek|dibuka|dibayar|dikabari|ditanyakan|dibilang|diajukan|dikonfirmasi|diisi|dibaca|disampaikan|dilapor) ..1 (sekarang|hari ini|tadi|kemarin) ..1 sih`,
    `(pantas|pantesan|pantes) (saja)? ..2 ${harm}`,
    `ya (jelas|pasti|otomatis|wajar) (saja|lah|dong)? ..1 ${harm}`,
    `(itu)? (that's|thats|that is|it's|its|is) (all)? (on you|your fault|your mistake|your own fault)`,
    `(your own fault|user error|you should have|you should've)`,
  ),
  (words) => !words.some(({ norm }) => ours.has(norm)),
);

/** Hindsight, the exemplary customer, guesses at the cause, office passives: blame without "Anda salah". */
export const impliedBlame = (words: readonly Word[]): readonly Hit[] =>
  [avoidable, byThemselves, generic, guessed, official, tutting].flatMap((find) => find(words));
