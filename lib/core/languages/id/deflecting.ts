import { phrases, type Hit } from '../../text/pattern';
import type { Word } from '../language';
import { before, only, wordSet } from './filter-hits';
import { one } from './people';

const us = one('kami kita saya aku gue mimin admin cs tim toko pihak sini');
const remit = one(
  `wewenang kewenangan wewenangnya kewenangannya kuasa kekuasaan kendali kontrol ranah ranahnya tanggung kapasitas lingkup otoritas domain urusan bagian sisi tugas jobdesk jalur kesalahan salah kelalaian tanggungan tanggungjawab side scope control responsibility fault department`,
);
/** Who is said to be behind it. */
const party = one(
  `sistem sistemnya system systemnya pusat pusatnya atas atasan atasannya sana sananya sono sononya kurir kurirnya ekspedisi ekspedisinya bank banknya bank-nya penjual penjualnya seller sellernya seller-nya maskapai maskapainya vendor vendornya
   manajemen manajemennya aplikasi aplikasinya operator operatornya gudang gudangnya pabrik pabriknya merchant merchantnya merchant-nya mitra mitranya driver drivernya driver-nya hotel hotelnya promotor promotornya penyelenggara penyelenggaranya
   pengelola pengelolanya dealer dealernya distributor kantor perusahaan principal prinsipal asuransi asuransinya provider providernya rekanan komputer komputernya mesin mesinnya jne jnt j&t sicepat pos leasing pemerintah dinas
   pihak bagian divisi tim cabang marketplace supplier algoritma server owner pemilik bos headquarter courier developer kontraktor teknisi sekolah universitas panitia yayasan regulator jaringan gerai franchise`,
);
const idle = one(
  'menunggu nunggu tunggu mengikuti ikut ikutin menyampaikan menerima terima mencatat menjalankan jalanin teruskan meneruskan pasrah melihat lihat',
);
const small = one(
  'perantara penghubung cs cso admin agen reseller dropshipper penjual operator pelaksana karyawan staf frontliner frontline petugas pihak platform marketplace bawahan pegawai penyedia call customer kasir jembatan penyalur pengguna penyewa kurir distributor',
);
const speaker = '(kami|kita|saya|aku|gue|admin|mimin|cs)';
const house =
  '(pengelola|hotel|toko|pihak|manajemen|panitia|sekolah|klinik|bengkel|penyelenggara|platform|aplikasi|perusahaan|agen|travel|kampus)';
const fault =
  '(kesalahan*|salahnya|kerusakan*|masalahnya|kendalanya|kendala|masalah|keterlambatan*|error|errornya|gangguan|gangguannya|delay|delaynya|kelalaian|penyebabnya|telatnya|rusaknya|hilangnya)';
const purely = '(murni|sepenuhnya|memang|semata-mata|seluruhnya|mutlak)';

/** "Itu bukan di kami": the hands are washed, and what can be done stands with somebody else or nobody. */
const washed = phrases(
  `(di luar|diluar|luar) ..1 ${remit} ..2 ${us}`,
  `(di luar|diluar) ..1 (wewenang|kewenangan|kuasa|kekuasaan|kendali|kontrol|ranah|kapasitas|otoritas|tanggung jawab|scope|control)`,
  `(bukan|bukanlah|tidak masuk|tidak termasuk|tidak berada) (lagi)? ..1 (di|dalam|pada|merupakan|menjadi|jadi|ke)? ..1 ${remit} (jawab)? ..1 ${us}`,
  `bukan (lagi)? (di|urusan|salah|salahnya|tanggungan|bagian|ranah|wewenang) ${us}`,
  `bukan (lagi)? ${speaker} yang _`,
  `${party} ..1 yang ..5 bukan ..1 ${us}`,
  `${fault} ..3 bukan ..1 (dari|di|pada|oleh|karena) ..1 (pihak|sisi)? ${us}`,
  `(murni|sepenuhnya|semata-mata|mutlak) (dari|karena|kesalahan|kelalaian|ulah|salah|faktor) ..2 ${party}`,
  `bukan ..1 (di|karena|pada) ..1 (sistem|sisi|pihak|toko|gudang|aplikasi) (kami|kita|saya)`,
  `bukan (urusan|ranah|wewenang|kewenangan|tugas) (hotel|toko|sekolah|klinik|kantor|restoran|perusahaan|bengkel|bandara|maskapai|kampus|apotek|studio|pengelola|manajemen|gym|travel|agen|platform|aplikasi|bank|penyelenggara)`,
  `yang _ ..5 bukan (kami|kita|saya|cs)`,
  `${fault} ..3 ${purely} ..2 (dari|di|pada|oleh|karena|ulah|kesalahan|kelalaian) ..2 ${party}`,
  `(bukan|tidak) ..1 (lagi)? (jadi|menjadi|merupakan)? tanggung jawab`,
  `(kami|kita|saya|toko|perusahaan|pihak kami) ..1 tidak ..1 bertanggung jawab`,
  `${speaker} ..2 (hanya|cuma|sekadar|sebatas|sekedar|hanyalah|only) ..1 (sebagai|jadi)? ${small}`,
  `${speaker} ..2 (hanya|cuma|sebatas|only) (bisa|dapat) ..1 ${idle}`,
  `${speaker} ..2 (hanya|cuma|sebatas|sekadar) ${idle} ..4 ${party}`,
  `${speaker} (di sini)? juga (hanya|cuma|ikut|sama-sama|masih) ..1 ${idle}`,
  `${speaker} ..2 tidak ..1 (bisa|dapat|mampu|sanggup) ..1 (berbuat|melakukan|lakukan|bikin) (apa-apa|apapun|apa|banyak|lebih)`,
  `${speaker} ..2 tidak ..1 (bisa|dapat|mampu|sanggup) (apa-apa|apapun)`,
  `${speaker} ..3 (hanya|cuma|sekadar|sebatas) (terima|menerima|mencatat|catat|meneruskan|menyampaikan) (laporan|aduan|keluhan|komplain|order|orderan|pesanan|info|informasi|data|titipan|pesan|instruksi|perintah)`,
  `${speaker} ..2 (hanya|cuma|sekadar|sebatas|tinggal) (menjalankan|jalanin|mengikuti|ngikut|ngikutin|ikutin|melaksanakan|meneruskan) (aturan|kebijakan|perintah|instruksi|arahan|ketentuan|sistem|prosedur|saja|$)`,
  `${house} ..2 tidak ..1 (bertanggung jawab|ikut campur|tahu menahu)`,
  `${speaker} ..2 tidak ..1 (bisa|dapat|mampu) ..1 ngapa-ngapain`,
  `tidak (ada|banyak) ..1 yang ..1 (bisa|dapat) ..2 (lakukan|perbuat|dilakukan|buat|bantu)`,
  `${speaker} ..2 tidak ..1 (punya|memiliki|ada|diberi|pegang|memegang|mempunyai|dikasih) ..1 (akses|wewenang|kewenangan|kuasa|kendali|kontrol|hak|otoritas|kapasitas|kekuasaan)`,
  `${speaker} ..2 tidak ..1 (bisa|dapat|boleh|berhak|berwenang|ikut) ..1 (mengintervensi|intervensi|campur|mencampuri|mengontrol|kontrol|memaksa|menekan|mengatur|ngatur|memengaruhi|mempengaruhi)`,
  `${speaker} ..2 tidak ..1 (berwenang|berhak|berkuasa|tahu-menahu)`,
  `${speaker} ..1 tidak (tahu|mau) menahu`,
  `${speaker} ..1 (angkat|lepas|cuci) tangan`,
  `(tidak|bukan) ada (hubungannya|kaitannya|sangkut|urusannya) ..2 (dengan|sama) ..1 ${us}`,
);

const machine =
  '(sistem|sistemnya|system|systemnya|pusat|pusatnya|manajemen|manajemennya|komputer|mesin|algoritma|atas|atasan|kantor pusat|aplikasi|server)';

/** A cause given away; only where the customer complains or hears a no does it wash the hands. */
const blamed = phrases(
  `(dari|oleh|di|ada di) ..1 (pihak)? ${party} ..2 bukan ..1 (dari|oleh|di)? ..1 (pihak|sisi)? ${us}`,
  `(^|ya|iya|maaf|wah|waduh|soal|karena|tapi|dan|kak|kakak|pak|bu|bapak|ibu|mas|mbak|soalnya|kasus|hal|yang) (itu|ini|tersebut) (memang|sudah|murni|sepenuhnya|semua|mah|sih|semuanya|adalah)? (dari|urusan|urusannya|masalah|masalahnya|wewenang|kewenangan|ranah|ranahnya|salah|salahnya|kesalahan|tanggung jawab|kebijakan|keputusan|ketentuan|tergantung|otomatis dari|otomatis) ..1 (pihak|tim|bagian)? ${party}`,
  `(memang|murni|sudah|otomatis|semua|semuanya) (dari|by) (sananya|sistemnya|pusatnya|sana|sistem|pusat|atas|atasan|pabriknya|sononya|system)`,
  `(keputusan|keputusannya|kewenangan|kewenangannya|wewenang|wewenangnya|kendali|kuasa|tanggung jawab|kesalahan|kesalahannya|salahnya|kendalanya|masalahnya) ..2 (ada|sepenuhnya|memang|murni|berada|tetap) ..2 (di|pada|dari|dipegang) ..2 ${party}`,
  `(diputuskan|dihitung|ditentukan|diatur|ditetapkan|dikunci|ditolak|dipotong|dibatalkan|diblokir|dikenakan|direject|di-reject|terpotong|terhitung|tergenerate|dikeluarkan|diproses|dicancel|di-cancel|dihapus) ..1 (otomatis|langsung|sepihak)? ..1 (oleh|dari|sama|by) ..1 ${machine}`,
  `(diputuskan|ditentukan|diatur|ditetapkan|dipegang|dikontrol) ..1 (oleh|dari|sama) ..1 (pihak)? ${party}`,
  `${machine} ..1 yang ..1 (otomatis|langsung)? (menentukan|memutuskan|mengatur|menghitung|menolak|ngatur|nentuin|mutusin|memotong|motong|membatalkan|batalin|memblokir|menetapkan|mengenakan|baca|membaca)`,
  `${party} ..1 yang ..1 (menentukan|memutuskan|nentuin|mutusin|ngatur|salah|telat|lalai|lama|bermasalah|teledor)`,
  `(di|dari) (sisi|pihak|tempat) (kami|kita) ..1 sudah ..1 (selesai|tutup|closed|clear|beres|aman|berhasil|sukses)`,
  `(sepenuhnya|semuanya|tinggal|itu|ini|memang) ..1 (tergantung|kembali ke|balik ke|balik lagi ke) ..2 ${party}`,
);

/** The same words where they comfort the customer, own the fault, or mean a place. */
const innocent = phrases(
  `bukan ..2 (salah|kesalahan|kelalaian|sisi|pihak) (kak|kakak|bapak|ibu|anda|pak|bu|mas|mbak|pelanggan)`,
  `(di luar|diluar) (jam|kota|negeri|jadwal|area|ruangan|rumah|pulau|jawa|paket|periode|masa|dugaan|perkiraan|rencana|biasanya)`,
  `(aman|resmi|abaikan|diabaikan)`,
  `(mengikuti|ikut|ikutin) ..2 (kak|kakak|bapak|ibu|anda|pak|bu|mas|mbak)`,
  `tanggung jawab (kak|kakak|bapak|ibu|anda|pak|bu|mas|mbak)`,
  `(menunggu|tunggu|nunggu) ..2 (kak|kakak|bapak|ibu|anda|pak|bu|mas|mbak|konfirmasinya|balasannya|fotonya|datanya)`,
);

/** "Kesalahan dari gudang kami": the fault is owned. */
const owned = phrases(
  `(dari|di|pada) ..1 (sistem|gudang|tim|kurir|teknisi|aplikasi|server|toko|dapur|admin|kasir|mitra|petugas|cabang|mesin|driver) (kami|kita|saya)`,
  `(kesalahan|salah|kelalaian|kekeliruan) ..1 (kami|saya|kita|tim kami)`,
);

/** "Bukan kami yang mengirim SMS itu, itu penipuan": a warning. */
const warning = phrases('penipuan|penipu|palsu|hoaks|phishing|oknum|mengatasnamakan|abaikan|diabaikan');

const conditional = wordSet('kalau jika bila apabila agar supaya bukan bukannya kenapa apakah');

const meant = (words: readonly Word[], hit: Hit): boolean =>
  !innocent(words).some(({ first, last }) => first <= hit.last && hit.first <= last) &&
  warning(words).length === 0 &&
  !before(words, hit, conditional, 2);

export const deflection = only(washed, meant);

/** "Itu dari sistem": a cause given away. No more than an answer, unless the customer complains or hears a no. */
export const blamedElsewhere = only(blamed, (words, hit) => owned(words).length === 0 && meant(words, hit));
