import { phrases, type Hit } from '../../text/pattern';
import type { Sentence } from '../../text/draft';
import { rememberBy } from '../../text/remember';
import type { Word } from '../language';
import { wordSet } from './filter-hits';
import { one, you } from './people';
import { done, teller, told, wasTold } from './telling';

/** Where rules, notices and explanations stand for everybody to read. */
const places = one(
  `faq s&k snk t&c tnc sk syarat ketentuan web website situs webnya websitenya halaman deskripsi deskripsinya bio profil kemasan kemasannya label labelnya struk nota tiket tiketnya brosur buku manual kontrak perjanjian polis
   banner pop-up popup menu notifikasi formulir katalog etalase highlight story link linktree kartu karcis resi dus kardus kotak box plang loket papan pengumuman poster spanduk panduan petunjuk invoice tagihan undangan grup
   aplikasi app email sms wa ig instagram caption layar checkout e-ticket eticket voucher bungkus botol struknya kuitansi jadwal website-nya deskripsi-nya keterangan terms policy guide artikel instruksi itinerary surat`,
);
const where = `(di|pada|dalam|lewat|via)`;
const shown = one(
  `ada tertulis tertera tercantum terpampang tercetak tersedia dijelaskan disebutkan diinfokan ditulis dituliskan dicantumkan terlihat kelihatan keliatan jelas tampil diumumkan dipasang ditempel dibahas disampaikan stated mentioned
   dikasih ditampilkan diinformasikan diberitahukan dimuat diposting dishare`,
);
const notices = one(
  `peringatan peringatannya pemberitahuan pemberitahuannya pengumuman pengumumannya info infonya informasinya notifikasi notifikasinya notif notifnya petunjuk petunjuknya panduan panduannya keterangan keterangannya tulisan tulisannya
   syarat syaratnya ketentuan ketentuannya aturan aturannya peraturan peraturannya jadwal jadwalnya reminder remindernya faq s&k t&c kebijakan kebijakannya policy policy-nya no-refund deskripsi deskripsinya
   batas batasnya batasannya minimal maksimal minimum tenggat tenggatnya deadline disclaimer warning larangan tarif tarifnya biaya biayanya masa penjelasan penjelasannya jam jamnya tutorial tutorialnya instruksi rambu plang size-chart chart terms cutoff cut-off`,
);
const look = one(
  'cek dicek ngecek lihat dilihat liat diliat baca dibaca bacain tanya ditanya ditanyakan googling cari dicari scroll pelajari dipelajari simak disimak perhatikan diperhatikan hitung dihitung pilih dipilih',
);
const known = one(
  'setuju menyetujui disetujui baca membaca dibaca centang mencentang dicentang tahu ngerti mengerti paham lihat melihat tandatangan tanda-tangan menandatangani tanda klik',
);
const ought = one('harusnya seharusnya mestinya semestinya harus mesti wajib perlu');

const kan: readonly string[] = [
  // "Kan ada di FAQ", "kan sudah tertulis", "di T&C kan sudah ada".
  `kan ..1 (memang|sudah|juga|semua|semuanya|selalu|dari awal)? ${shown} (jelas|semua|lengkap)? ${where} ..2 ${places}`,
  `kan ..1 ${where} ..2 ${places} ..2 (sudah|memang|juga|selalu)? ${shown}`,
  `kan (sudah|memang|selalu|jelas|ada) ..1 ${where} ..1 ${places}`,
  `${where} ..3 ${places} ..2 kan ..2 (tertulis|tertera|tercantum|terpampang|dijelaskan|disebutkan|ditulis|dituliskan|dicantumkan|jelas|dibahas)`,
  `${where} ..3 ${places} ..2 kan ..1 (sudah|memang|juga) ..1 ${shown}`,
  `${where} ..3 ${places} ..2 kan ..1 ada ..1 ${notices}`,
  `kan (memang|sudah|selalu|juga|dari awal)? (jelas)? (tertulis|tertera|tercantum|terpampang|tercetak|dicantumkan)`,
  `kan (sudah|memang) ..1 (jelas|tahu|diatur|jadi aturan|umum|pasti|rahasia)`,
  `kan (wajib|harus|mesti) _`,
  `kan memang (jam|sampai|mulai|tanggal|hari|maksimal|minimal|cuma|hanya|tidak|harus|wajib|khusus|bayar|berbayar|segitu|ada)`,
  `kan (cuma|hanya) (sampai|untuk|berlaku|bisa|khusus|maksimal|tanggal|jam|hari)`,
  `kan (tidak|belum) (termasuk|berlaku|boleh|ditanggung|include|dijamin|tercover)`,
  `(semua|setiap) (orang|pelanggan|customer|tamu|anak) ..2 (tahu|ngerti|paham|mengerti) ..1 kan`,
  `kan (semua|setiap) (orang|pelanggan|customer) ..2 (tahu|paham|ngerti)`,
  `kan ..1 (ada|sudah) ..2 ${notices}`,
  `kan (sudah|memang)? ${notices} ..3 (ada|sudah|jelas|memang|begitu|tertulis|tertera|cuma|hanya|sampai)`,
  `${notices} ..3 kan (sudah|memang|ada|jelas|selalu|begitu|dari|cuma|hanya|sampai)`,
  `kan (memang|dari dulu|sudah dari|emang) ..2 (aturan*|begitu|begini|segitu|ketentuan*|kebijakan*|prosedur*|sistemnya|minimal*|maksimal*)`,
  `(aturan|aturannya|ketentuan|ketentuannya|prosedur|prosedurnya|sistem|sistemnya|promo|promonya|diskon|garansi|garansinya|refund|tiket|tiketnya) ..2 kan ..1 (memang|sudah|cuma|hanya|dari) _`,
  // "Kan bisa dicek sendiri", "kan tinggal dibaca".
  `kan ..1 (bisa|tinggal|gampang|mudah|cukup|dapat) ..2 ${look}`,
  `kan ..2 ${ought} ..3 (dulu|sebelum|sendiri|${look}|daftar|konfirmasi|lapor|tahu|siap|disiapkan|booking)`,
  `${ought} kan (${you})? ..2 (${look}|tahu|sadar|ngerti|paham|sudah|bisa|dulu)`,
  // The customer has agreed, read, been sent it.
  `${you} kan ..1 (sudah|pernah|sempat|memang)? ..2 ${known}`,
  `${you} kan ..2 (bisa|tinggal|harusnya|seharusnya|mestinya) ..2 ${look}`,
  `kan ${you} (sendiri)? ..1 (sudah|yang) ..2 ${known}`,
  `kan ..2 (sudah|selalu|pasti) ..2 (dikirim|dikirimi|dikirimkan|dapat|terkirim|kirim|kirimkan|kirimi|terima|menerima) ..1 (email*|sms*|notif*|pesan|pengumuman*|reminder|info*|pemberitahuan*|peringatan*|panduan*|jadwal*)`,
  `(sudah|pasti|masih|harusnya|seharusnya) ..1 (tahu|baca|lihat|dibaca|ngerti|paham|setuju) ..5 kan $`,
  `(sudah|pasti|masih|harusnya|seharusnya) ..1 (tahu|baca|lihat|dibaca|ngerti|paham|setuju) kan`,
  `(masa|masak) ..5 (kan|dong)`,
];

const dong: readonly string[] = [
  `(iya|ya|yah|tapi|lah|jelas|tentu|pasti|memang|otomatis)? (tidak|bukan) (bisa|boleh|begitu|mungkin|gitu|segampang|semudah|seperti|salah|tanggung|bisa-bisa) ..4 dong`,
  `(harusnya|seharusnya|mestinya|semestinya|harus|mesti|wajib) ..6 dong`,
  `(baca|dibaca|bacanya|perhatikan|diperhatikan|simak|disimak|pahami|dipahami|teliti) ..4 dong`,
  `(ya|iya|yah|lah) (jelas|memang|otomatis|wajar|pantas|hangus|ditolak|gagal|kena|lewat|batal|telat) ..4 dong`,
  `(jelas|wajar|pantas|otomatis) (hangus|ditolak|gagal|kena|lewat|batal|telat|tidak|salah|error) ..3 dong`,
];

const knowing = phrases(...kan, ...dong);
/** Told by us: that is a reminder, another concern. */
const reminding = phrases(
  `kan ..1 ${done} (juga|pernah)? ..1 ${teller} ..1 ${told}`,
  `kan ..1 ${teller} (sudah|telah|tadi|kemarin) ..2 ${told}`,
  `kan ..1 ${done} (pernah)? ${wasTold}`,
);
/** Shared background, comfort, credit: nobody is shown up. */
const kind = phrases(
  `(tenang|jangan khawatir|tidak usah khawatir|aman|syukur*|untung*|beruntung|gratis|bebas|spesial|sayang)`,
  `(garansi*|asuransi*|proteksi*) ..4 (jadi|tenang|aman)`,
  `(nah|silakan|klik|pencet|tekan|geser|ketuk) _`,
  `(${you}) (bilang|sebut|sebutkan|cerita|ceritakan|tulis|kirim|sampaikan|minta|pesan|info|infokan)`,
  `(catatan|laporan|pesan|chat|email|formulir|cerita|foto) (${you}|yang)`,
  `(semoga|siapa tahu|mungkin|kalau-kalau)`,
  `bukan (salah|kesalahan|kelalaian)`,
  `kan ..2 (kami|saya|aku|kita) ..1 (harus|wajib|mesti)`,
  `kan (harus|wajib|mesti) (kami|saya|aku|kita)`,
);
/** "Kirim kan", "info kan": the ending of a verb, typed apart. */
const roots = wordSet(
  `kirim info sampai konfirmasi dapat tanya cek bantu masuk kembali simpan lampir bayar cari tunjuk sebut arah jadwal laku jelas lapor izin aktif selesai pasti guna berlaku batal harap proses ajukan aju
   siap beri teruskan terus hubung sambung cantum tulis ganti tukar daftar cair pesan simpul lanjut hilang putus tentu sesuai rencana upaya usaha kerja buat ambil dianjur diharap dipersilah silah kirim-kirim`,
);
/** "Kan" for "akan": something will be done. */
const will = wordSet(
  'kami saya aku kita segera langsung diproses dikirim dihubungi dicek diinfokan dikabari dibantu diganti ditindaklanjuti diteruskan',
);

/** `kan` that is no particle: part of a verb, or "akan". */
function isNoParticle(words: readonly Word[], hit: Hit, text: string): boolean {
  const at = words.findIndex(({ norm }, i) => i >= hit.first && i <= hit.last && norm === 'kan');
  if (at < 0) return false;
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word) return false;
  if (before && roots.has(before.norm) && /^ $/u.test(text.slice(before.end, word.start)) && before.norm !== 'sudah')
    return true;
  return next !== undefined && will.has(next.norm) && !words.slice(at, at + 4).some(({ norm }) => norm === 'sudah');
}

/** Where "kan" or "dong" tells the customer what they ought to have known. */
export const shouldKnow = rememberBy((sentence: Sentence): readonly Hit[] => {
  const { words, text } = sentence;
  const hits = knowing(words);
  if (hits.length === 0 || reminding(words).length > 0 || kind(words).length > 0) return [];
  return hits.filter((hit) => !isNoParticle(words, hit, text));
});
