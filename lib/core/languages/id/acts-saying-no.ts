import { phrases, type Hit } from '../../text/pattern';
import type { Word } from '../language';
import { after, before, only, wordSet } from './filter-hits';
import { one, we, you } from './people';

const cannot = '(tidak|belum|nggak|ga|no) (lagi)? (bisa|dapat|boleh|mungkin|sanggup|mampu)';
const granted = `(${`dikembalikan dibatalkan diproses ditukar ditukarkan direfund di-refund diretur di-retur diubah diganti diklaim dikabulkan dipenuhi disetujui
  ditinjau dibantu dilayani dicairkan dihapus dihapuskan diperpanjang digabung digabungkan dipindah dipindahkan diterima dilakukan diberikan dikirim dikirimkan dibalikin
  dibatalin dicancel di-cancel direschedule di-reschedule dijadwalkan dijadwal diuangkan ditarik diganggu ditoleransi diberi dikompensasi digantikan dikasih
  diganggu-gugat diganggugat ditawar dinego ditransfer ditambah dipercepat dimajukan diundur dilanjutkan dikurangi dinaikkan diturunkan diupgrade di-upgrade
  diangsur dicicil diakomodasi diakomodir diusahakan diperbaiki diservis ditanggung dicover di-cover diganggu
  membantu memenuhi memproses mengabulkan memberikan mengembalikan menerima mengubah melakukan membatalkan menghapus menyetujui memberi mengganti menukar
  melanjutkan menindaklanjuti memperpanjang mencairkan menanggung memfasilitasi menyanggupi mengirim mengirimkan mengakomodasi mengakomodir melayani menggabungkan memindahkan memastikan
  bantu kasih ganti refund retur tukar cancel reschedule proses batalkan kembalikan terima ubah berikan penuhi kabulkan lakukan pindah batal kembali balik dibuat`
  .trim()
  .split(/\s+/)
  .join('|')})`;
const asked = one(
  'permintaan permohonan pengajuan klaim keberatan refund retur pengembalian penukaran pembatalan komplain keluhan permintaannya permohonannya pengajuannya klaimnya refund-nya returnya pengajuanmu kenaikan aplikasi pendaftaran lamaran usulan usul reservasi',
);
const rules = one(
  `ketentuan ketentuannya kebijakan kebijakannya aturan aturannya peraturan peraturannya prosedur prosedurnya sop perjanjian kontrak regulasi syarat
   syaratnya s&k t&c tnc snk policy policy-nya polis pedoman term terms sistem sistemnya by-system tata protokol juknis ad/art akad rules rules-nya rulesnya sopnya sop-nya tatib pasal uu undang-undang
   kontraknya perjanjiannya pedomannya regulasinya agreement agreement-nya aturan-aturan statuta anggaran permen perda klausul tatacara guideline guidelines`,
);
const unsure = wordSet(
  'kalau jika bila apabila apakah supaya agar kenapa mengapa apa misalnya misal seandainya biar bukan sehingga walau meski meskipun walaupun',
);
/** "Biaya tambahan tidak ada ya, Kak": what is not there is no loss. */
const welcome = wordSet(
  'biaya denda masalah kendala tambahan potongan syarat batas minimum minimal tagihan kabar error risiko efek masalahnya kendalanya biayanya dendanya kekurangan kerusakan perubahan formulir data kolom berkas update info bedanya',
);
/** "Formulirnya sudah terisi semua": filled in, not sold out. */
const blank = /^(?:form|formulir|data|kolom|berkas|isian|biodata|kuesioner)(?:nya)?$/u;
const isMissing = (words: readonly Word[], { first, last }: Hit): boolean =>
  words.slice(first, last).some(({ norm }, i) => norm !== 'ada' && words[first + i + 1]?.norm === 'ada');
const conditions = wordSet('kalau jika bila apabila tanpa selama');
/** What does not work for the customer, which is their trouble and no refusal. */
const troubles =
  /^(?:di(?:buka|akses|gunakan|pakai|hubungi|klik|lihat|lacak|baca|putar|isi|download|unduh|charge|cas|nyalakan|hidupkan|muat|temukan|masukkan|login|pencet|tekan|telepon|nikmati|matikan|scan|update|install|kenali|pasang|minum|makan|bayangkan|terima akal|dengar|simpan|upload|unggah|sentuh))(?:nya)?$/u;
const negations = wordSet('tidak belum bukan tanpa jangan tak no');

export const refusal = only(
  phrases(
    `${cannot} ..3 ${granted}`,
    `${cannot} ..1 (kami|saya|kita)? di*`,
    `(tidak|belum) (bisa|dapat|boleh|mungkin) (lagi)? (iya|ya|kak|kakak|pak|bapak|bu|ibu|mas|mbak|sayangnya)? $`,
    `(tidak|belum) (bisa|boleh|dapat) (lagi)? (iya|ya) (kak|kakak|pak|bapak|bu|ibu|mas|mbak)`,
    `^ (maaf|sayangnya)? (tidak|belum) (bisa|boleh|dapat) (kak|kakak|pak|bapak|bu|ibu|mas|mbak)`,
    `${we} (memang|sudah|masih)? ${cannot}`,
    `${asked} ..7 (ditolak|tidak disetujui|tidak dikabulkan|belum disetujui|tidak diterima|tidak memenuhi|belum memenuhi|belum lolos|tidak lolos|gagal|di-reject|direject|kami tolak)`,
    `(terpaksa|harus|kami|saya) (kami|saya)? (menolak|tolak|membatalkan|batalkan)`,
    `tidak ada ..1 (refund|pengembalian|kompensasi|garansi|penggantian|pengecualian|keringanan|diskon|toleransi|ganti|solusi|penukaran|perpanjangan)`,
    `(stok*|unit*|barang*|produk*|kamar*|kuota*|slot*|kursi*|jadwal*|seat*|warna*|ukuran*) ..4 (habis|kosong|penuh|tidak tersedia|tidak ada|belum tersedia|sold|discontinue*)`,
    `tidak (diperkenankan|diperbolehkan|diizinkan|memungkinkan|berlaku|melayani|menerima|menyediakan|tercover|ditanggung|termasuk|mencakup|mengcover|meng-cover|berhak|tersedia|disetujui|dikabulkan|eligible|menanggung)`,
    `(tidak|belum) (terjangkau|menjangkau|tercover|tersedia|melayani)`,
    `(tidak|belum) ada (lagi)? (stok|stoknya|unitnya|slotnya|kuotanya|barangnya)`,
    `(sudah|telah) (hangus|kedaluwarsa|kadaluarsa|kadaluwarsa|expired|ditutup|lewat|habis|discontinue)`,
    `hangus`,
    `(non-refundable|nonrefundable|no-refund|no-return)`,
    // A rule that says no by itself.
    `${rules} ..3 (tidak|belum) (mengatur|mengizinkan|memperbolehkan|membolehkan|mencakup|memungkinkan|mengenal|memuat|memberi|memberikan|menyebutkan|ada)`,
    `tidak ada ..1 (di|dalam) ..1 ${rules}`,
    `${rules} (iya|ya|tetap|adalah|tetaplah|is|are) ${rules}`,
    `${rules} ..6 titik $`,
    `${rules} ..3 (melarang|mengharamkan)`,
    `tidak ada (lagi)? (tour|trip|kelas|jadwal|keberangkatan|kursi|kamar|layanan|pengiriman|penerbangan|bus|kereta|kapal|dokter|sesi|ukuran|warna|varian|menu|lowongan|promo|slot|tempat|meja|lapangan|teknisi|kurir)`,
    `^ (maaf|sayangnya|yah)? (sudah|lagi)? (habis|kosong) ..1 $`,
    `${rules} ..6 (tidak|dilarang) (boleh|bisa|dapat)? _`,
    `(bersifat|sifatnya) (internal|rahasia|final|mengikat|mutlak|tetap)`,
    `(tidak|belum) (bisa|dapat|boleh) (kami|saya|kita) (setujui|kabulkan|penuhi|berikan|proses|terima|layani|kirim|batalkan|ubah|ganti|kembalikan|tukar|bantu|lanjutkan|jadwalkan|pinjamkan|sediakan|akomodasi|akomodir|lakukan|fasilitasi|cairkan|loloskan|izinkan|kasih)`,
    `(kuota*|slot*|kapasitas*|jatah*|kelas|kelasnya|seat*) ..2 (maksimal|mentok|full|closed|close)`,
    `(lowongan*|pendaftaran*|registrasi*|po|preorder|pre-order|po-nya|open|loker*|penerimaan*) ..3 (closed|close|tutup|ditutup|berakhir)`,
    `(sesuai|berdasarkan|menurut|mengacu|merujuk|per) ..7 tidak di*`,
    `(diatur|ditetapkan|tercantum|tertuang|disepakati) ..5 berlaku (untuk|bagi|ke) semua (orang|pelanggan|nasabah|peserta|pihak|tamu|anggota|$)`,
    `${rules} ..2 (sama|berlaku) (untuk|bagi|buat) semua (orang|pelanggan|nasabah|peserta|pihak|tamu|anggota|penghuni|penyewa|$)`,
    // "No" is read as "nomor", so what it stands beside must tell.
    `(rules*|policy*|promo*|diskon*|memang|tetap|strictly|sale) ..2 (no|nomor) (refund|return|cancel|cancellation|reschedule|exception|exchange|pets|smoking)`,
    `(tidak|not) (di-allow|diallow|dibolehkan|dibenarkan|dimungkinkan|allowed|possible|available|covered|eligible|included|applicable)`,
    // A bare state.
    `^ (maaf|sayangnya|yah|wah|sorry)? ${you}? _? (maaf|sayangnya)? (sudah|lagi)? (penuh|ludes|sold out|full|fully booked|full booked|out of stock) (semua|ya|iya|nih|kak|kakak|pak|bapak|bu|ibu|mas|mbak|bang|$)`,
    `(sudah|telah) (keisi|terisi|penuh|full|fully|ludes|sold|dibooking|booked|dipesan|kebooking|diambil orang|kehabisan|keduluan) ..1 (semua|semuanya|out|booked)`,
    `(tutup|ditutup|berhenti|dihentikan) (permanen|selamanya|seterusnya)`,
    `hanya (dicetak|diterbitkan|dikeluarkan|diberikan|dibuatkan|dilayani|disediakan|dibuka) ..1 (satu|1|sekali|1x) (kali)?`,
    `(tidak|belum) (lolos|lulus|terpilih|diterima)`,
    `(tidak|belum) (masuk|termasuk|ter-cover|menjangkau|sampai) ..1 (jangkauan|cakupan|area|coverage|rute|wilayah|zona)`,
    `di luar (jangkauan|cakupan|coverage|area|wilayah|zona|rute) ..1 (kami|kita|layanan|pengiriman|antar|pengantaran)?`,
    `(tidak|belum) ada yang (kosong|available|tersedia|ready|longgar|standby|nganggur|free)`,
    `^ ..6 (tidak|belum) ada (lagi)? (iya|ya|kak|kakak|pak|bapak|bu|ibu|mas|mbak) ..1 $`,
    `(kami|kita) (memang|sudah)? (tidak|belum) (jual|menjual|sedia|punya|ada|buka|produksi|menyewakan|terima|kirim) _`,
  ),
  // "Kami tidak bisa berbuat apa-apa" washes the hands; what is refused stands elsewhere.
  (words, hit) =>
    !before(words, hit, unsure, 2) &&
    !before(words, hit, conditions, 7) &&
    !(blank.test(words[hit.first - 1]?.norm ?? '') && /^(?:ter|ke)isi/u.test(words[hit.first + 1]?.norm ?? '')) &&
    !(isMissing(words, hit) && words.slice(0, hit.last).some(({ norm }) => welcome.has(norm))) &&
    !troubles.test(words[hit.last]?.norm ?? '') &&
    !before(words, hit, wordSet('yang'), 1) &&
    !after(words, hit, wordSet('apa-apa berbuat'), 2),
);

export const policy = phrases(
  `(sesuai|berdasarkan|menurut|per|as per|mengikuti|merujuk|mengacu|berpedoman|tunduk|karena|dari|oleh|terbentur|terhalang|berdasar) (dengan|pada|kepada|ke|oleh|pada)? ..1 ${rules}`,
  `(kebijakan|aturan|ketentuan|peraturan|prosedur|sop|policy|s&k|t&c|sistem) (dari)? (kami|perusahaan|toko|bank|kantor|pusat|yang|kita|di|platform|aplikasi|maskapai|lembaga|sekolah|manajemen|internal|asuransi|hotel|tetap|tidak|mengatur|menyatakan)`,
  `(kebijakannya|aturannya|ketentuannya|prosedurnya|peraturannya|sistemnya|policynya|policy-nya) `,
  `(sudah|memang) ..1 (ketentuan*|aturan*|kebijakan*|prosedur*|peraturan*|sistemnya|sop*|policy*)`,
  `(di|dalam|pada) (syarat|s&k|t&c|snk|tnc|ketentuan|kontrak|perjanjian|peraturan|kebijakan)`,
  `(sebagaimana|sesuai|seperti|sebagai|berdasarkan) (yang)? (sudah|telah)? (tercantum|tertera|tertulis|tertuang|diatur|disepakati|ditetapkan|ditandatangani) (di|dalam|pada|oleh)`,
  `syarat (dan|&) ketentuan`,
  `(in|per|under|against) (the|our|your)? (agreement|contract|terms|policy|guidelines|rules|sop)`,
  `tata tertib`,
  `(diatur|ditetapkan|tercantum|tertuang|disepakati) ..1 (dalam|di|pada|oleh) ..1 ${rules}`,
  `${rules} ..3 (tidak|belum) (mengatur|mengizinkan|memperbolehkan|membolehkan|mencakup|memungkinkan|mengenal|memuat|menyebutkan|ada)`,
  `tidak ada ..1 (di|dalam) ..1 ${rules}`,
  `${rules} (iya|ya|tetap|adalah|tetaplah|is|are) ${rules}`,
  `${rules} ..3 (melarang|mengharamkan)`,
  `${rules} ..6 titik $`,
  `(rules|rules-nya|rulesnya|perjanjiannya|kontraknya|sop-nya|sopnya)`,
  `pasal #`,
  `(sistem|by) (kami)? (otomatis|menolak|yang|tidak|belum|sudah|system)`,
  `(otomatis|ditolak|ditentukan|diputuskan|dihitung|diatur|dikunci) ..2 (oleh|dari|di) sistem*`,
  `dari (sistemnya|sananya|pusat|pusatnya|atas|atasan)`,
  `(no-refund|refund|return|company|our) policy*`,
  `policy`,
  `terms`,
);

const notHuman = wordSet(
  'kebijakan kebijakannya aturan aturannya ketentuan ketentuannya prosedur prosedurnya peraturan sop sistem sistemnya policy policy-nya syarat s&k t&c regulasi memang perusahaan',
);

export const reason = only(
  phrases(
    'karena',
    'sebab',
    'soalnya',
    'supaya',
    'agar',
    'biar',
    'lantaran',
    'berhubung',
    'mengingat',
    'alasannya',
    'penyebabnya',
    'sebabnya',
    'akibat',
    'demi',
    'gara-gara',
    'maksudnya',
    'artinya',
    'sehingga',
    'jadinya',
    'untuk (menjaga|melindungi|menghindari|mencegah|memastikan|keamanan)',
    '(terkendala|dikarenakan|disebabkan|tujuannya|bertujuan)',
  ),
  (words, hit) => !after(words, hit, notHuman, 3),
);

const displeased = wordSet('berkenan puas nyaman sopan menyenangkan memuaskan maksimal ramah baik optimal');

export const option = only(
  phrases(
    'atau',
    `(kalau|jika|bila|apabila) ..2 (mau|ingin|berkenan|lebih|butuh|setuju|cocok|bersedia|berminat|tertarik|perlu|memungkinkan|kurang)`,
    'sebagai (gantinya|ganti|alternatif|alternatifnya|solusi|solusinya|opsi|kompensasi|pengganti|penggantinya|gantinya|permintaan|jalan)',
    'alternatif*',
    'opsi*',
    'pilihan*',
    'gantinya',
    'solusinya',
    `(tapi|namun|tetapi|hanya|tetap|masih|juga|justru) ..3 (bisa|dapat|boleh) `,
    `(yang|hal) (masih|tetap)? (bisa|dapat) (saya|kami|aku|kita|dilakukan|kakak|ibu|bapak)`,
    `${you} (juga|masih|tetap|sebenarnya)? (bisa|dapat|boleh|berhak|cukup)`,
    `(bisa|dapat|boleh) (juga|saja|dipakai|dialihkan|diganti|ditukar|dipindah|pakai|pilih|memilih|coba)`,
    `(saya|kami|aku|kita) (tawarkan|menawarkan|usulkan|sarankan|kasih|siapkan|tambahkan|carikan|upayakan)`,
    `(saya|kami|aku|kita) (bisa|dapat) (juga)? (bantu|ganti|gantikan|tukar|tukarkan|kirim|kirimkan|beri|berikan|ajukan|carikan|siapkan|atur|jadwalkan|buatkan|kasih|tawarkan|menawarkan|memberikan|mengganti|membantu|usahakan|upayakan)`,
    'pengecualian',
    `(masih|tapi|namun|juga) ..4 (ada|tersedia|kosong|sisa|ready) `,
    `(tapi|namun|tetapi) ..3 masih (satu|dua|tiga|empat|beberapa|banyak)`,
    'silakan (pilih|tentukan)',
    'mending|sebaiknya|disarankan',
  ),
  (words, hit) =>
    !before(words, hit, negations, 2) &&
    !/^(?:tidak|belum|tanpa)$/.test(words[hit.last]?.norm ?? '') &&
    // "Apabila pelayanan kami kurang berkenan" doubts the harm and offers nothing.
    !(words[hit.last]?.norm === 'kurang' && after(words, hit, displeased)),
);
