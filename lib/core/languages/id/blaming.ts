import { phrases, type Hit } from '../../text/pattern';
import type { Word } from '../language';
import { after, before, only, wordSet } from './filter-hits';
import { impliedBlame } from './hindsight';
import { you } from './people';

const theirs = `(${you}|pembeli|customer|user|konsumen|penumpang|peserta|member|pemesan|nasabahnya|usernya|customernya|kakaknya|masnya|mbaknya|penghuni|penyewa|peminjam|pemakai|pemohon|pendaftar)`;
const slip =
  '(kesalahan|kelalaian|keteledoran|kecerobohan|kekeliruan|ketidaktelitian|kekurangtelitian|keterlambatan|human error|salah)';
const ours =
  /^(?:saya|aku|kami|kita|sistem|kurir|gudang|tim|teknisi|petugas|kasir|apoteker|staf|rekan|driver|sopir|ekspedisi|server|penjual|seller|vendor|dapur|admin|mitra|mesin)(?:nya|-nya)?$/u;
const vocatives = wordSet('kak kakak pak bapak bu ibu mas mbak bang abang kang teh');
const open = wordSet(
  'kalau jika bila apabila apakah seandainya misalnya misal supaya agar biar sehingga takut khawatir barangkali sekiranya siapa andai takutnya semisal',
);
const negations = wordSet('tidak bukan bukanlah tanpa jangan belum bukannya');
const receives = wordSet(
  'menerima terima dapat mendapat mendapatkan sudah telah tidak bisa berhak masih akan memperoleh punya memiliki merasa mengalami lebih juga cukup tetap hanya cuma',
);
const careless = wordSet(
  'langsung asal memberikan kasih membagikan klik mengklik membuka buka menunda transfer buang membuang percaya mudah sembarangan terburu-buru telat terlambat lupa menunggu begitu',
);
const knew = wordSet(
  'cek tahu baca lapor periksa simpan pahami ketahui ajukan laporkan perhatikan kabari siapkan lampirkan konfirmasikan tanyakan membaca mengecek melapor paham mengerti konfirmasi waspada berhati-hati cermat bijak memeriksa memastikan pastikan teliti hati-hati mengetahui memahami menyimpan mengajukan',
);
const comfort =
  /\b(?:wajar (?:kalau|jika|saja|kok|bila)|tidak apa-apa|nggak apa-apa|gak apa-apa|ga apa-apa|gapapa|gpp|tidak masalah|jangan khawatir|bukan salah|bukan kesalahan|sering (?:terjadi|kejadian|tertukar)|membingungkan|mirip|manusiawi)\b/iu;
const secrets = /\b(?:otp|pin|password|sandi|kata sandi|penipu\w*|phishing|cvv|tautan mencurigakan)\b/iu;

const carelessness =
  '(teliti|rajin|rutin|merawat|berhati-hati|hati-hati|cermat|waspada|memperhatikan|perhatikan|membaca|baca|mengecek|cek|memeriksa|periksa|menyimpan|simpan|mengikuti|ikuti|jeli|mengindahkan|disiplin|konfirmasi|mengonfirmasi|melapor|lapor|menjaga|merekam|mencantumkan|memastikan|bilang|memberi tahu|paham|mengerti|update|mengupdate|menyertakan|bertanya|tanya|sabar|kooperatif|menghiraukan|menuruti|mematuhi)';

const kept =
  '(dibersihkan|dibersihin|dirawat|diservis|diservice|dicuci|dicek|diperiksa|dibaca|dijaga|dikontrol|disimpan|diganti|dipanaskan|dipanasin|dilap|dikuras)';

/** Plain words of fault about the customer; excused when they admitted it themselves. */
const faults = only(
  phrases(
    `${theirs} ..2 (salah|keliru|lalai|ceroboh|teledor|sembrono|gegabah|lengah|sembarangan)`,
    `${theirs} ..1 (lupa|terlambat|telat) (bayar|membayar|lapor|melapor|melaporkan|mengajukan|ajukan|klaim|konfirmasi|komplain|datang|check-in|mengirim|kirim|transfer|melunasi|mengembalikan|baca|membaca|cek|mengecek|mengisi|isi|melampirkan|menyertakan|memperpanjang|membatalkan|cancel|mematikan|menonaktifkan)`,
    `(karena|sebab|akibat|gara-gara|dikarenakan|soalnya|disebabkan) ..1 ${theirs} ..2 (salah|keliru|lupa|telat|terlambat|lalai)`,
  ),
  (words, hit) => !inside(words, hit, negations),
);

const reproaches = only(
  phrases(
    `${theirs} ..2 (tidak|kurang|kurang begitu|gagal|malas) ${carelessness}`,
    `${theirs} ..1 gagal _`,
    `(itu|ini|semua|murni|sepenuhnya|adalah|merupakan|jelas|memang)? ${slip} (ada|terjadi|murni|sepenuhnya|memang)? (di|pada|dari|oleh|ada di|berasal dari)? (pihak|sisi|tangan)? ${theirs}`,
    `(kesalahan|kelalaian|kecerobohan|keteledoran) (input|isi|pengisian|memasukkan|ketik|penulisan|transfer|pemesanan|pengetikan|pemilihan|penginputan|pencantuman|pengukuran|pilih|ukur) ..2 ${theirs}`,
    `(kesalahanmu|kelalaianmu|salahmu|keteledoranmu)`,
    `(masalahnya|kesalahannya|salahnya|errornya) (ada|justru|memang|itu|bukan di kami tapi)? (di|pada|dari) ${theirs}`,
    `(karena|akibat|disebabkan|gara-gara|dikarenakan) (oleh)? (kelalaian|keteledoran|kecerobohan|ketidaktelitian|ulah|kesalahan) ..1 ${theirs}`,
    `(karena|sebab|akibat|gara-gara|dikarenakan|soalnya) ..1 ${theirs} ..1 (menolak|sendiri|asal|terlanjur|terlalu|membagikan|memberikan|mengklik|klik|melewatkan|melanggar|malah|kurang|lambat|lamban|menunda|menunda-nunda|abai|mengabaikan|tidak ${carelessness}|baru (lapor|melapor|bilang|menghubungi|konfirmasi|komplain|mengajukan|klaim|sekarang|info|kasih))`,
    `yang ${theirs} ..1 (isi|masukkan|input|tulis|berikan|ketik|cantumkan|daftarkan|kasih|pilih|pesan) ..1 (sendiri)? ..1 (salah|keliru|ngawur|asal)`,
    `(pasti|paling|palingan) ..1 salah (password|pin|ketik|input|masukin|masukkan|memasukkan|pencet|klik|isi|sandi|nomor|alamat|pilih|baca|lihat)`,
    `yang ${theirs} ..1 (isi|masukkan|input|tulis|berikan|ketik|pilih|pesan|daftarkan|setujui) sendiri`,
    `${theirs} ..1 (sendiri|sendirilah) (yang|kan|sudah) ..1 (salah|memasukkan|klik|mengklik|setuju|memilih|minta|meminta|pilih|memberikan|mengisi|pesan|menyetujui|kasih|memesan|membatalkan|mengubah|isi|input|transfer|tanda|lupa|checkout)`,
    `${theirs} (sih|kan) ..1 (tidak|langsung|asal|telat|lupa|baru|salah|malah)`,
    `${theirs} ..1 (keburu|telat|jarang|asal|terlanjur|malah|kelupaan|kelewat) ..3 sih`,
    `(alamatnya|datanya|nomornya|fotonya|formulirnya|berkasnya|titiknya|patokannya|deskripsinya) ..1 (tidak|kurang) (lengkap|jelas|sesuai|benar|akurat) sih`,
    `(karena|sebab|berhubung|soalnya) ..1 (dari|di)? (pihak|sisi)? ${theirs} ..1 (tidak|belum) (ada|memberi|memberikan|kunjung|juga)? (respon|respons|tanggapan|merespon|merespons|membalas|menanggapi|menjawab)`,
    'salah sendiri',
    'siapa suruh',
    'suruh siapa',
    `(risiko|resiko|konsekuensi|tanggungan) ${theirs}`,
    `(risiko|resiko|konsekuensi|ditanggung|tanggung) (sendiri|masing-masing)`,
    `(sudah|jelas) jelas ..2 (tertulis|tertera|tercantum|disebutkan|dijelaskan|dibilang|diinfokan|ditulis|ada)`,
    `sudah (disebutkan|dijelaskan|tertulis|tertera|tercantum|diinfokan|diinformasikan) ..1 (dengan|secara) (jelas|gamblang|lengkap|tegas)`,
    `jelas-jelas ..1 (tertulis|tertera|sudah|tercantum|ada|ditulis|salah|kesalahan)`,
    `padahal ..1 sudah ..1 (kami|saya|kita) (ingatkan|infokan|tulis|jelaskan|peringatkan|umumkan|informasikan|wanti-wanti|beritahukan|sampaikan)`,
    `padahal ..1 (di|sudah ada|ada) ..4 (tertulis jelas|jelas tertulis|peringatan|peringatannya|keterangannya|petunjuknya)`,
    `(tidak|enggak|belum) (dibaca|dicek|diperiksa|diperhatikan|diikuti|disimak|dipastikan|diteliti) (dulu|dengan|baik-baik|terlebih|sama)`,
    `${theirs} (memang|mungkin|kali|agak|terlalu|suka|kurang|yang)? (bandel|ngeyel|jorok|malas|pelupa|gaptek|ngaco|ngawur|serampangan|sembrono)`,
    `(pasti|paling|palingan) ..1 (tidak|jarang|belum|kurang) (pernah)? ${kept}`,
    `baru (lapor|melapor|bilang|komplain|mengadu|dilaporkan|menghubungi|hubungi|infokan|ngabarin|protes|chat|nanya|tanya|bertanya|ngomong|menelepon|telepon) (sekarang|hari ini|setelah|padahal)`,
    `(sudah) ${theirs} (salah|ceroboh)`,
  ),
  (words, hit) =>
    !before(words, hit, negations, 2) && !inside(words, hit, wordSet('kami bukan tanpa')) && !ownAhead(words, hit),
);

const should = '(seharusnya|harusnya|mestinya|semestinya|sepatutnya|hendaknya|sewajarnya)';
const should1 = only(
  phrases(`${should} ..1 ${theirs} ..1 _`, `${theirs} ..1 ${should} (sudah|memang)? _`),
  (words, hit) => {
    const rest = words.slice(hit.first, hit.last + 3).map(({ norm }) => norm);
    const from = rest.findIndex((norm) =>
      /^(?:seharusnya|harusnya|mestinya|semestinya|sepatutnya|hendaknya|sewajarnya)$/.test(norm),
    );
    const told = rest
      .slice(from + 1)
      .filter((norm) => !wordSet('kak kakak bapak ibu pak bu mas mbak anda kamu memang sih kan ya').has(norm));
    const verb = told.findIndex((norm) => !receives.has(norm));
    if (told.length === 0 || verb < 0) return false;
    const word = told[verb] ?? '';
    const led = told.slice(0, verb);
    if (led.includes('tidak')) return careless.has(word);
    if (
      led.some(
        (norm) => norm === 'sudah' || norm === 'telah' || norm === 'bisa' || norm === 'lebih' || norm === 'dapat',
      )
    )
      return knew.has(word);
    if (led.length > 0) return false;
    return !/^(?:di.{3,}|ter.{3,}|cair|kembali|masuk|senang|puas|nyaman|perlu|usah|pernah)$/u.test(word);
  },
);
/** "Lapor ke kami": told to us, not done by us. */
const toOurs = wordSet('ke kepada hubungi menghubungi sama');
const settled = wordSet('bisa akan dapat');
const should2 = only(
  phrases(
    `${should} ..5 (dicek|dibaca|diperhatikan|diperiksa|dilaporkan|lapor|melapor|baca|cek|membaca|konfirmasi|dikonfirmasi|hati-hati|teliti|disimpan|direkam|difoto|divideo|dipastikan|pastikan|ditanyakan|tanya|bertanya|paham|tahu|ingat|mengecek|memastikan|memperhatikan|perhatikan|diingat|dipahami|mikir|dititipkan|dimatikan|dikunci|dicabut|dikemas|dibungkus|dicuci|dilepas|diukur|dirawat|dibersihkan|diparkir)`,
  ),
  (words, hit) =>
    !words.some(({ norm }, i) => ours.test(norm) && !toOurs.has(words[i - 1]?.norm ?? '')) &&
    !before(words, hit, negations, 1) &&
    !words.slice(hit.first, hit.last).some(({ norm }) => settled.has(norm)),
);

const late = only(
  phrases(`${theirs} ..1 (terlalu|kelewat) (lama|lambat|mepet|telat|terlambat|buru-buru|terburu-buru)`),
  (words, hit) => !after(words, hit, wordSet('menunggu ditunggu antre antri ditinggal digantung di mengantre'), 2),
);
const misuse = only(
  phrases(
    `(karena|akibat|disebabkan|faktor|gara-gara) (oleh)? (faktor|cara|pola)? (pemakaian|pemakaiannya|penggunaan|penggunaannya|perawatan|perawatannya|penyimpanan|pakai|pakainya) ..2 (tidak|kurang|salah) (benar|tepat|sesuai|wajar|baik|semestinya|rapi|hati-hati|teratur|rutin)?`,
  ),
  (words, hit) => !before(words, hit, negations, 2) && !words.some(({ norm }) => ours.test(norm)),
);
/** Asked as a question it only makes sure. */
const ownChoice = phrases(
  `${theirs} ..1 kan (sendiri)? yang ..1 (tanda|pilih|memilih|pesan|memesan|minta|meminta|klik|isi|mengisi|setuju|terima|menerima|input|kirim|batalkan)`,
);
/** "Kalau dari awal Ibu baca, tidak akan begini." */
const hindsight = phrases(
  `(kalau|coba|andai|andaikan|seandainya) ..3 ${theirs} ..6 (tidak akan|takkan|tidak bakal|pasti tidak) ..1 (begini|begitu|kejadian|seperti)`,
  `(tidak akan|takkan|tidak bakal) ..1 (begini|kejadian) ..3 (kalau|andai|seandainya) ..3 ${theirs}`,
);

const act =
  '(lapor|melapor|lapornya|laporan|bilang|komplain|sekarang|dilaporkan|cek|dicek|dicek-cek|baca|dibaca|konfirmasi|dikonfirmasi|hubungi|menghubungi|kasih|kabari|ngabarin|info|infokan|diinfokan|tanya|klik|diklik|dikasih|diberikan|percaya|diajukan|mengajukan|simpan|disimpan|diperiksa|periksa|salah|lupa|telat|chat|dari|teliti|hati-hati|difoto|divideo|direkam|membaca|mengecek|transfer|ditransfer|dibuang|buang|protes|memeriksa|diperhatikan)';
const why = only(
  phrases(
    `(kenapa|ngapain|napa|buat apa|masa) (${you})? ..1 (baru|tidak|malah|langsung|asal|mau|bisa|sampai|bukannya) ..2 ${act}`,
    `(kenapa|ngapain|masa) ${you} ..1 (baru|tidak|malah|langsung|asal|mau|bisa|sampai|bukannya) _`,
  ),
  (words, hit) =>
    !before(
      words,
      hit,
      wordSet('tahu cek cari penyebab alasan memahami menjelaskan jelaskan mengecek menelusuri tanya soal wajar'),
      3,
    ) &&
    // "Kenapa posisinya tidak berubah", "kenapa tidak bisa transfer": a thing, or a trouble.
    !(words[hit.first + 1]?.norm ?? '').endsWith('nya') &&
    !words
      .slice(hit.first, hit.last)
      .some(({ norm }, i) => norm === 'tidak' && words[hit.first + i + 1]?.norm === 'bisa') &&
    !words
      .slice(hit.first, hit.last + 2)
      .some(({ norm }) => norm === 'mendapat' || norm === 'menerima' || norm === 'dikirim'),
);
const care = `(lebih (teliti|hati-hati|cermat|waspada|sabar|bijak|memperhatikan|jeli)|jangan (asal|sampai|lupa|langsung|sembarangan|telat|gampang|terlambat)|dicek|cek|dibaca|baca|diperhatikan|perhatikan|diperiksa|periksa|hati-hati|teliti|pastikan|dipastikan|disimpan|simpan|dijaga|jaga|dicatat|divideo|difoto|direkam|dikunci|membaca|mengecek|memeriksa|memastikan|memperhatikan|mencatat|jangan (terburu-buru|buru-buru|gegabah|ceroboh|mudah|cepat-cepat|keburu))`;
const lesson = only(
  phrases(
    `(makanya|lain kali|lainkali|ke depannya|kedepannya|ke depan|kedepan|selanjutnya|besok-besok|berikutnya) ..3 ${care}`,
    `makanya ..2 (jangan|lain kali|kalau|harus|dibiasakan|harusnya)`,
  ),
  (words) => !words.some(({ norm }) => ours.test(norm)),
);

const inside = (words: readonly Word[], hit: Hit, listed: ReadonlySet<string>): boolean =>
  words.slice(hit.first, hit.last + 1).some(({ norm }) => listed.has(norm));
const ownAhead = (words: readonly Word[], hit: Hit): boolean =>
  /^(?:kesalahan|kelalaian|salah|keterlambatan|kekeliruan)$/.test(words[hit.first]?.norm ?? '') &&
  words.slice(hit.first + 1, hit.last).some(({ norm }) => ours.test(norm));

/** Is the sentence about a possibility, not about what was done? */
const conditional = (words: readonly Word[], hit: Hit): boolean =>
  words.slice(0, hit.first + 1).some(({ norm }) => open.has(norm));

/** Where the words make the customer the cause. `admitted`: they said so themselves, so the plain fault is no news. */
export function blamings(words: readonly Word[], text: string, admitted: boolean): readonly Hit[] {
  const soft = comfort.test(text);
  // "Kak, salah cetak label": the one who is called did not do it.
  const called = ({ first, last }: Hit): boolean =>
    vocatives.has(words[first]?.norm ?? '') &&
    words.slice(first, last).some(({ end }, i) => i < 3 && text.charAt(end) === ',');
  const calm = (hit: Hit): boolean => !soft && !conditional(words, hit) && !called(hit);
  return [
    ...(admitted ? [] : faults(words).filter(calm)),
    ...reproaches(words).filter(calm),
    ...should1(words),
    ...should2(words),
    ...why(words),
    ...(text.trimEnd().endsWith('?') ? [] : ownChoice(words)),
    ...(soft
      ? []
      : [...impliedBlame(words), ...[late, misuse].flatMap((find) => find(words).filter(calm)), ...hindsight(words)]),
    ...(secrets.test(text) ? [] : lesson(words)),
  ].toSorted((a, b) => a.start - b.start);
}
