import { phrases } from '../../text/pattern';
import { after, before, only, wordSet } from './filter-hits';
import { one } from './people';

const deeds = `(${`cek cekkan cekin mengecek ngecek kirim kirimkan kirimin mengirim mengirimkan ganti gantikan mengganti menggantikan proses memproses prosesin ajukan mengajukan ajuin teruskan meneruskan kabari kabarin mengabari
  hubungi menghubungi telepon menelepon urus mengurus urusin pesankan memesankan jadwalkan menjadwalkan blokir memblokir kembalikan mengembalikan refund balikin batalkan membatalkan batalin buatkan membuatkan buka
  membuka bukakan aktifkan mengaktifkan betulkan membetulkan perbaiki memperbaiki transfer tukar menukar tukarkan menukarkan siapkan menyiapkan catat mencatat telusuri menelusuri pastikan memastikan tinjau meninjau
  minta meminta mintakan update hapus hapuskan menghapus kawal mengawal pantau memantau tanggung menanggung tambahkan menambahkan sampaikan menyampaikan laporkan melaporkan koordinasikan
  mengoordinasikan antar antarkan mengantar koreksi ubah mengubah lampirkan melampirkan carikan cari mencari konfirmasi konfirmasikan mengonfirmasi follow trace resend bantu membantu bantuin selesaikan menyelesaikan
  lacak melacak jemput menjemput periksa memeriksa investigasi escalate eskalasi eskalasikan kunci reset mereset gabungkan pindahkan memindahkan bebaskan masukkan potong kasih beri berikan memberikan tunggu
  tawarkan menawarkan share upload unggah kredit cairkan mencairkan bayar bayarkan infokan menginfokan informasikan jelaskan arahkan tanyakan menanyakan coba fix perpanjang naikkan turunkan kirimi waive print reprint cetak cancelin gantiin bebasin fixin balikkan betulin benerin antarin jemputin carikan-carikan bukain bikinin buatin hapusin cetakin`
  .trim()
  .split(/\s+/)
  .join('|')})`;
const passive = `(${`dicek dikirim dikirimkan diganti digantikan diproses diajukan diteruskan dikabari dihubungi ditelepon dijadwalkan diblokir dikembalikan direfund di-refund dibatalkan dibuatkan dibuka diaktifkan
  dibetulkan diperbaiki ditransfer ditukar disiapkan dicatat ditelusuri ditinjau dihapus dihapuskan dipantau ditambahkan disampaikan dilaporkan diantar dikoreksi diubah dicari dijemput diperiksa diinvestigasi
  dieskalasi di-escalate di-reset dikreditkan dicairkan diselesaikan ditindaklanjuti ditangani di-follow di-fix di-update dialihkan dilacak di-trace balik kembali masuk sampai jalan berangkat siap beres normal pulih aktif menyala nyala`
  .trim()
  .split(/\s+/)
  .join('|')})`;

/** "Tolong cek", "bisa bantu": what the customer is asked to do, not what the agent does. */
const asked = wordSet(
  'mohon tolong silakan bisa boleh harap coba untuk dan kak kakak bapak ibu anda kamu pak bu mas mbak agar supaya perlu harus tidak belum jangan yang please minta di dulu segera langsung bantu dapat atau sambil',
);
/** "Kami akan berusaha": a hope repairs nothing. */
const hopes = wordSet(
  'lebih semakin belajar introspeksi jaga menjaga berusaha selalu senantiasa terus menjadi menjadikan menjadikannya mengevaluasi evaluasi meningkatkan memahami mengerti menyadari bersalah berupaya paham merasa menunggu sangat tidak belum maaf kecewa menyesal menyesali terima minta memohon mohon',
);

export const action = only(
  phrases(
    `(saya|aku|kami|kita|mimin|admin) (sendiri)? (akan|sudah|telah|sedang|lagi|langsung|segera|juga|bantu|coba|sekarang|mau|baru|barusan)? (langsung|bantu|coba|segera|sudah)? ${deeds}`,
    `(sudah|telah|akan|sedang|lagi|langsung|segera|bisa) ..1 (saya|aku|kami|kita) ${deeds}`,
    `(sudah|telah|akan|sedang|lagi|langsung|baru|segera) (langsung|segera|mulai|bisa)? ${passive}`,
    `(biar|nanti|besok) (saya|aku|kami|kita) _`,
    `(ongkir*|biaya*|ongkos*) ..3 (kami|saya|kita) (yang)? (tanggung|bayar|hapus|bebaskan)`,
    `(kurir|teknisi|tim|rekan|petugas|driver|sopir) ..4 (akan|sudah|sedang) _`,
    `saya (urus|kawal|pegang)`,
    `giliran (kak|kakak|bapak|ibu|pak|bu|mas|mbak|anda)`,
    // Agents who speak of themselves by name: "Dina cek dulu ya".
    `_ (akan|sudah|langsung|segera|bantu)? (bantu|cek|infokan|infoin|sarankan|saranin|sampaikan|teruskan|kabari|kabarin|proses|ajukan|kirimkan|bantuin|cariin)`,
    `(saya|aku|kami|kita) (akan|sudah|telah|sedang|langsung|bantu) _`,
  ),
  (words, hit) =>
    !before(words, hit, wordSet('tidak belum bukan kalau jika demikian demikianlah sekian itulah'), 1) &&
    !after(words, hit, wordSet('maaf'), 1) &&
    !asked.has(words[hit.first]?.norm ?? '') &&
    !hopes.has(words[hit.last]?.norm ?? ''),
);

export const request = phrases(
  `(tolong|harap|please|silakan|dimohon) ..2 _`,
  `minta (tolong|bantuan|data|foto|nomor|kirim|alamat|info|waktu|screenshot|bukti|kak|kesediaan)`,
  `mohon (kak|kakak|bapak|ibu|anda|untuk|bisa|dapat|segera|agar|kesediaan|bantu*|info*|kirim*|di*|me*|konfirm*|cek|isi|lampir*|lengkapi|sebut*|balas|unggah|upload)`,
  `(boleh|bisa|dapat|bolehkah|bisakah|apakah) ..4 (info|infokan|infoin|diinfokan|diinformasikan|informasikan|dibantu|bantu|kirim|kirimkan|dikirim|dikirimkan|dikirimin|share|sebutkan|disebutkan|tahu|minta|lampirkan|dilampirkan|foto|fotonya|difoto|cek|dicek|konfirmasi|dikonfirmasi|coba|dicoba|ketik|isi|diisi|dijelaskan|jelaskan|ceritakan|diceritakan|upload|unggah|diunggah|balas|pilih)`,
  `(ditunggu|tunggu) ..1 (fotonya|balasannya|konfirmasinya|kabarnya|datanya|jawabannya|infonya|buktinya)`,
  `^ (coba|kirim|kirimkan|isi|lengkapi|unggah|upload|lampirkan|balas|buka|klik|tekan|pilih|bawa|infokan|cek|masukkan|pastikan|hubungi|tunggu|login|restart|update|foto)`,
);

const promised = '(kami|saya|aku|kita|tim|akan|mimin|admin|bella|rekan|kurir|teknisi|petugas)';
const notPromise = wordSet('mohon tolong harap silakan agar supaya untuk jangan wajib');

const waiters = wordSet('saya aku kami kita kakak ibu bapak');

export const vagueTime = only(
  phrases(
    `${promised} ..2 segera _?`,
    `segera ..1 (kami|saya|aku|kita|akan|di*|terkirim|masuk|sampai|cair|selesai|kembali|diproses|diinfokan|dikabari|dihubungi|ditindaklanjuti|ditangani)`,
    'secepatnya',
    'sesegera (mungkin)?',
    'secepat (mungkin|mungkinnya)',
    'dalam waktu (dekat|singkat|secepatnya|segera)',
    'dalam (beberapa|bbrp) (waktu|saat)',
    'dalam waktu yang tidak (terlalu)? lama',
    'pada kesempatan (pertama|berikutnya)',
    '(tidak|nggak) lama lagi',
    '(sebentar|beberapa saat) lagi',
    '(mohon|harap|silakan|tolong|dimohon|bisa|boleh|tetap|sabar) ..3 (ditunggu|menunggu|tunggu|bersabar|sabar)',
    '(mohon|harap|minta|dimohon) ..2 (kesabaran|kesediaan|kesabarannya|kesediaannya) ..4 (menunggu|ditunggu)?',
    '(ditunggu|tunggu) (saja|dulu|ya|iya)',
    'sabar (dulu|ya|iya)',
    '(sabar|bersabar) (menunggu|nunggu)',
    '(nanti|kalau) ..2 (kami|saya|aku|kita|akan|pasti|bakal) ..2 (kabari|kabarin|infokan|info|infoin|hubungi|update|informasikan|dikabari|diinfokan)',
    'nanti (dikabari|dikabarin|diinfokan|diinfoin|dihubungi|diinformasikan|di-update|diupdate|kabari|kabarin)',
    '(akan|pasti|bakal) ..2 (kabari|kabarin|infokan|informasikan|hubungi|update|dikabari|diinfokan|dihubungi|diinformasikan|menghubungi|mengabari|menginformasikan) ..2 (kembali|lagi|lebih lanjut|selanjutnya|nanti|kemudian|berikutnya)',
    'nanti (akan)? (dijadwalkan|dijadwalin|dijadwal|diatur|diaturkan|diurus|diproses|diprosesin|ditindaklanjuti|di-follow|difollow)',
    '(tunggu|ditunggu|menunggu|nantikan) (info|kabar|update|informasi|kelanjutannya|kepastian) ..1 (dari)? (kami|saya|kita|tim|gudang|pusat)',
    '(update|diupdate|di-update|kabari|infokan|info|informasikan|sampaikan) ..1 berkala',
    '(kabari|kabarin|infokan|infoin|hubungi|update|info|informasikan) ..2 (begitu|setelah|kalau|jika|bila|apabila|saat) ..1 ada (perkembangan|kabar|info|update|hasil|hasilnya|kepastian|kemajuan)',
    '(begitu|setelah|kalau|jika|bila|apabila) ..1 ada (perkembangan|kabar|info|update|kepastian|kemajuan) ..6 (kabari|kabarin|infokan|infoin|hubungi|update|info|informasikan|dikabari|diinfokan)',
    'nanti (dicek|dilihat|diusahakan|dicari|dicarikan) (lagi|ya|iya|dulu)',
    'di kemudian hari',
    '(nyusul|disusulkan) ..1 $',
    'nanti juga (selesai|beres|jadi|sampai|datang|masuk|cair|kelar|bisa|nyala|normal)',
    '(cair|keluar|jalan|dikirim|selesai|terbit|diproses|masuk|diberikan|dibayar|dibayarkan) ..1 (setelah|kalau|begitu|menunggu|kalau sudah) ..3 (tanda tangan|acc|approve|disetujui|approval|persetujuan|rapat|meeting|sidang)',
    'menyusul (ya|iya|nanti)? (kak|kakak|pak|bapak|bu|ibu|mas|mbak)? $',
    'dalam (beberapa|bbrp) hari (ke depan|kedepan)?',
    '(asap|soon|shortly)',
    '(stay tuned|be patient|please wait|sit tight|bear with us|wait ya|mohon kesabarannya)',
    '(menyesuaikan|sesuai|tergantung|mengikuti|ikut|menurut|berdasarkan|nunggu|menunggu) ..1 (antrean|antrian|antreannya|antriannya|urutan|urutannya|giliran|gilirannya|ketersediaan|slot|mood)',
    '(menyesuaikan|tergantung|mengikuti|nunggu|menunggu) ..1 (jadwal|kesiapan|waktu|stok|cuaca) ..1 (teknisi|tukang|kurir|sopir|petugas|tim|gudang|dokter|pusat|supplier|vendor)',
    '(pada|kalau|bila|jika|saat|di) (waktunya|saatnya|tiba waktunya|waktu yang (tepat|tidak ditentukan))',
    '(kalau|jika|bila|begitu|setelah|apabila|nanti) ..2 (tukang*|teknisi*|kurir*|sopir*|driver*|petugas*|tim|dokter*|atasan*|manajer*|admin*|bos*|orangnya|dapur*|gudang*|kami|saya|kita|aku|stok*|barang*|truk*|mobil*|unit*|sistem*|mesin*) ..1 (sudah|ada|lagi)? ..1 (longgar|senggang|luang|sempat|kosong|free|memungkinkan|ada waktu|siap|beres|kelar|ada|datang|pulih|normal|available|tersedia|selo)',
    'nanti (kalau|kalo|jika|bila|begitu|saat|pas) ..1 (sudah|ada|udah)? ..1 (beres|kelar|selesai|siap|ada|longgar|sempat|datang|jadi|rampung|normal|pulih|memungkinkan)',
    '(kalau|jika|bila|apabila) (sudah|semua sudah) (beres|kelar|rampung|longgar|memungkinkan) ..4 (kami|saya|aku|kita|akan|dikabari|diinfokan|dikirim|diantar)',
    '(lain waktu|lain kesempatan|waktu yang akan datang|waktu mendatang|hari-hari mendatang|waktu-waktu ini|suatu saat|satu saat)',
    '(kami|saya|aku|kita|nanti|akan) ..1 (kabarkan|beri kabar|kasih kabar|beritahu|beritahukan|beri tahu|sampaikan|update) ..1 (nanti|kemudian|menyusul|belakangan|kembali)',
    'nanti ..1 (kami|saya|aku|kita|tim) ..1 (kabarkan|beri|kasih|beritahu|beritahukan|sampaikan|telepon|chat|wa|balas|cek|lihat|usahakan|carikan|urus|proses|kirim|antar|datang)',
    'entah (kapan|hari|minggu|pekan|bulan|besok|lusa|nanti|jam|tahun|pagi|siang|sore)',
    '(belum|tidak) (tahu|tau|pasti|bisa dipastikan|dapat dipastikan|bisa janji|menentu) ..1 (kapan|waktunya|tanggalnya|jadwalnya)',
    '(bertahap|berangsur-angsur|pelan-pelan) ..2 (diproses|dikirim|kami|dicairkan)',
    '(in|within) (the)? (foreseeable future|due course|near future|a bit|a while|no time)',
    '(once|when) ..2 (available|free|ready|possible|gets round|is done)',
    '(sometime|some day|someday|eventually)',
    'diusahakan ..1 (cepat|segera|secepatnya|minggu|pekan|bulan)',
    'as soon as possible',
    '(cepat|lambat) atau (lambat|cepat)',
    'kapan-kapan',
    'dalam proses ..3 (mohon|harap) ..2 (menunggu|ditunggu|bersabar)',
  ),
  (words, hit) =>
    !before(words, hit, notPromise, 1) &&
    !(words[hit.last]?.norm === 'waktunya' && before(words, hit, wordSet('tepat sesuai'), 1)) &&
    !(/^(?:tunggu|sabar)$/u.test(words[hit.first]?.norm ?? '') && before(words, hit, waiters, 2)) &&
    !(words[hit.first]?.norm === 'segera' && before(words, hit, notPromise, 3)) &&
    !after(
      words,
      hit,
      wordSet(
        'sebentar fotonya balasannya konfirmasinya kabarnya datanya jawabannya infonya buktinya kedatangannya respons responsnya pembayarannya ordernya orderannya kehadirannya screenshotnya screenshot',
      ),
      1,
    ) &&
    !words.slice(hit.first, hit.last + 1).some(({ norm }, i) => i > 0 && norm === 'sebentar'),
);

const months = one(
  'januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul agu agt sep okt nov des january february march may june july august october december',
);
const weekdays = one(
  "senin selasa rabu kamis jumat jum'at jumatan sabtu minggu monday tuesday wednesday thursday friday saturday sunday",
);
const count = one('# satu dua tiga empat lima enam tujuh delapan sembilan sepuluh dua-tiga');
const unit = one('menit menitan jam hari minggu bulan detik day days hour hours minutes mins');
const past = wordSet(
  'entah ' +
    'sejak dari mulai tadi kemarin lalu sudah selama tertanggal per menunggu telat terlambat molor keterlambatan setelah hampir lebih mundur tertunda',
);

/** A date after these says what the matter is about, not when something will be done. */
const subjects = wordSet('untuk periode tagihan voucher jadwal keberangkatan pemesanan tiket reservasi bulan');

/** A time that is still to come: what lies behind ("sejak 2 Maret", "dua hari lalu") promises nothing. */
export const time = only(
  phrases(
    'hari ini',
    'malam ini|nanti',
    'siang ini|nanti',
    'sore ini|nanti',
    'pagi ini|nanti',
    'nanti (pagi|siang|sore|malam|jam|pukul|tanggal)',
    'besok',
    'besoknya',
    'lusa',
    'tomorrow',
    'today',
    'hari kerja berikutnya',
    `(jam|pukul|pkl) ${count}`,
    `(tanggal|per) #`,
    `# ${months}`,
    `${count} ${one('x # - sampai atau hingga')}? (#)? ${unit} (kerja)?`,
    '# wib|wita|wit',
    'minggu (depan|ini)',
    'pekan (depan|ini)',
    'bulan (depan|ini)',
    'akhir (pekan|bulan|minggu|hari|tahun)',
    '(awal|pertengahan) bulan',
    `(hari)? ${weekdays}`,
    '(sejam|setengah jam|semenit|sehari|seminggu|sebulan|24/7)',
    '(paling|selambat-lambatnya|maksimal|maks|max) (lambat|telat|lama)? #',
    '1x24|2x24|3x24|7x24 jam',
    '(end of day|eod)',
    '# (am|pm|hk)',
    '#/#',
  ),
  (words, hit) =>
    !before(words, hit, past, 1) &&
    !(/\d/u.test(words[hit.first]?.norm ?? '') && before(words, hit, subjects, 2)) &&
    !after(words, hit, wordSet('lalu yang kemarin'), 1) &&
    !after(words, hit, wordSet('lalu'), 2),
);
