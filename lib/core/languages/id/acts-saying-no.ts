import { phrases } from '../../text/pattern';
import { after, before, only, wordSet } from './filter-hits';
import { one, ours, we, you } from './people';

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
   syaratnya s&k t&c tnc snk policy policy-nya polis pedoman term terms sistem sistemnya by-system tata protokol juknis`,
);
const unsure = wordSet(
  'kalau jika bila apabila apakah supaya agar kenapa mengapa apa misalnya misal seandainya biar bukan sehingga walau meski meskipun walaupun',
);
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
  ),
  // "Kami tidak bisa berbuat apa-apa" washes the hands; what is refused stands elsewhere.
  (words, hit) =>
    !before(words, hit, unsure, 2) &&
    !before(words, hit, conditions, 7) &&
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

const elsewhere = `(${`hubungi menghubungi kontak mengontak contact telepon menelepon telpon call datangi mendatangi kunjungi mengunjungi lapor laporkan melapor melaporkan
  tanyakan menanyakan tanya bertanya komplain mengadu adukan konfirmasi konfirmasikan mengonfirmasi chat email e-mail dm wa whatsapp datang visit menuju`
  .trim()
  .split(/\s+/)
  .join('|')})`;
const places = one(
  `cs cso customer call-center callcenter call bank bank-nya banknya kurir kurirnya ekspedisi ekspedisinya cabang kantor bagian tim divisi departemen penjual penjualnya seller sellernya
   merchant merchantnya toko tokonya pihak hotline service gerai outlet maskapai operator operatornya loket admin unit pusat pabrik pabriknya gudang gudangnya distributor agen agennya vendor developer provider
   providernya counter konter hotel hotelnya sekolah rs kampus dokter asuransi asuransinya jne jnt j&t sicepat anteraja pos bca bri bni mandiri shopee tokopedia gojek grab dukcapil samsat polisi layanan halo pengelola pengelolanya promotor promotornya penyelenggara penyelenggaranya panitia panitianya bengkel bengkelnya apotek dinas kelurahan kecamatan notaris fakultas puskesmas`,
);

const us = wordSet('kami saya aku kita kembali lagi di sini kesini balik ulang');

export const sendAway = only(
  phrases(
    `(silakan|monggo|mangga|mohon|harap|tolong|boleh|bisa|langsung|coba|please|perlu|harus|disarankan|sebaiknya|dipersilakan|dapat|diminta|mending|cukup|dimohon|wajib) ..3 ${elsewhere} ..1 (langsung|saja|ke|kepada|pihak|sendiri)? ..1 ${places}`,
    `(silakan|mohon|harap|tolong|boleh|langsung|coba|please|perlu|harus|disarankan|sebaiknya|dapat|bisa|cukup) ..3 (hubungi|menghubungi|kontak|contact|telepon|menelepon|datangi|mendatangi|kunjungi) (langsung|saja|ke|nomor)? _`,
    `${elsewhere} (langsung|saja|sendiri)? (ke|kepada|pihak) (pihak|bagian|tim)? ..1 ${places} ..1 (saja|ya|langsung|nya)?`,
    `(silakan|mohon|harap|tolong|perlu|harus|bisa|boleh|langsung) ..2 (datang|bawa|dibawa|membawa|diantar|antar|antarkan|serahkan) ..3 (ke|langsung) ..1 (cabang|kantor|service|servis|toko|gerai|outlet|galeri|loket|konter|counter|grapari|customer)`,
    `(silakan|mohon|harap|tolong|perlu|harus) ..3 (isi|mengisi|ajukan|mengajukan|buat|membuat|kirim|mengirim|buka|membuka|email|tulis) ..3 (formulir|form|tiket|laporan|pengaduan|permohonan) (baru|ulang|kembali|lagi|di|ke|melalui|lewat)`,
    `(silakan|mohon|harap|tolong|perlu|harus) untuk (tiket|laporan|pengaduan|permohonan|formulir) (baru|ulang|lagi)`,
    `(silakan|mohon|harap|tolong|perlu|harus) ..3 (isi|mengisi|ajukan|mengajukan) ..5 (di|melalui|lewat) (web|website|situs)`,
    `^ (coba|bisa|mending|boleh)? langsung (saja)? ke ${places} ..1 (saja|ya|iya)`,
    `(silakan|mohon|harap|tolong|perlu|harus) ..3 (kirim|mengirim|kirimkan|sampaikan|ajukan|laporkan) ..3 (ke|melalui|lewat|via) (email|e-mail|call|cs|customer|website|bagian|tim|divisi)`,
    `(silakan|mohon|harap|tolong|bisa|boleh|dapat|langsung|cukup|coba|perlu) ..2 (kirim|kirimkan|mengirim|mengirimkan) (email|e-mail|surat|pesan|laporan|pengaduan) ke _`,
    `(itu|ini)? (urusan|wewenang|ranah|tanggung jawab) ..1 (kurir|ekspedisi|bank|penjual|seller|tim|bagian|divisi|pihak|toko|merchant|vendor) (lain|sendiri)?`,
  ),
  (words, hit) =>
    !us.has(words[hit.last]?.norm ?? '') &&
    (/^(?:web|website|situs)$/.test(words[hit.last]?.norm ?? '') ||
      !after(words, hit, wordSet('kami saya aku kita kembali'), 1)) &&
    !before(
      words,
      hit,
      wordSet('ada sudah tidak usah kami saya aku apabila'),
      /^(?:silakan|mohon|harap|please|coba)$/u.test(words[hit.first]?.norm ?? '') ? 0 : 1,
    ),
);

export const handOver = phrases(
  `${ours} ..4 (teruskan|meneruskan|hubungkan|menghubungkan|sambungkan|menyambungkan|titipkan|forward|oper|limpahkan|alihkan|kirimkan|lampirkan|dampingi|mendampingi|kawal|catatkan|ceritakan|jelaskan|kabari|infokan|titip)`,
  `(sudah|telah|akan|langsung) (saya|aku|kami|kita) (hubungi|telepon|sampaikan|teruskan|kirim|kirimkan|titip|titipkan|beri|jelaskan|lampirkan|infokan|kabari)`,
  `(saya|aku|kami|kita) (sudah|telah|akan|langsung) (menghubungi|menelepon|menyampaikan|meneruskan|mengirim|mengirimkan|memberi|menjelaskan|melampirkan|mengabari|hubungi|telepon|sampaikan|teruskan|kirim|info|infokan)`,
  `tidak (perlu|usah|harus) ..2 (cerita|menceritakan|bercerita|menjelaskan|jelaskan|mengulang|ulang|menerangkan|mengirim)`,
  `(mereka|beliau|timnya|petugasnya|kurirnya|teknisinya) (sudah|akan|yang) `,
  `(cukup|tinggal|sebutkan) (sebutkan|sebut|tunjukkan|bilang|saja) `,
  `(sebutkan|tunjukkan) ..2 (nomor|kode|tiket|referensi|surat|nama)`,
  `hanya|cuma (bisa|dapat|boleh) ..3 oleh`,
  `surat pengantar`,
);
