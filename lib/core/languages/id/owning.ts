import type { Matcher } from '../../text/pattern';
import { phrases } from '../../text/pattern';
import { after, before, only, wordSet } from './filter-hits';

const going = `(${`ditindaklanjuti ditindak-lanjuti ditangani diproses dicek ditinjau diperiksa diinvestigasi ditelusuri dikaji ditelaah dieskalasi di-eskalasi di-escalate diescalate di-follow difollow
  di-handle dihandle di-review direview dikoordinasikan dikordinasikan diteruskan disampaikan dilaporkan dilimpahkan di-forward diforward diajukan dibahas diupayakan diusahakan dipelajari diverifikasi dikerjakan
  dicari dicarikan diurus dianalisa dianalisis di-assign di-raise di-cek di-proses dikonfirmasi dikonfirmasikan dipertimbangkan dirapatkan dievaluasi didiskusikan ditelusur dilacak di-trace ditindak`
  .trim()
  .split(/\s+/)
  .join('|')})`;
const passed = `(${`ditindaklanjuti dieskalasi di-eskalasi di-escalate diescalate diteruskan disampaikan dilaporkan dilimpahkan di-forward diforward dikoordinasikan dikordinasikan di-assign di-raise dicatat
  diajukan di-follow difollow direkap dibuatkan di-input diinput masuk`
  .trim()
  .split(/\s+/)
  .join('|')})`;
const stage =
  '(proses|tahap|antrean|antrian|penanganan|pengecekan|peninjauan|penelaahan|investigasi|penelusuran|verifikasi|pemeriksaan|review|progress|progres|kajian|pengkajian|tindak lanjut|koordinasi|evaluasi|pembahasan|konfirmasi|pengajuan)';
const group =
  '(tim|team|pihak|bagian|divisi|unit|departemen|rekan|rekan-rekan|teman-teman|petugas|gudang|staf|orang|manajemen|pusat|atasan|internal|vendor)';
const works = `(${`mengecek menindaklanjuti memproses menghubungi meninjau menangani memeriksa menelusuri menginvestigasi mengkaji menelaah mengabari menginformasikan memverifikasi mengurus cek ngecek handle proses urus
  review follow hubungi kabari tindaklanjuti tangani koordinasi berkoordinasi mempelajari mencari membahas menyelesaikan investigasi`
  .trim()
  .split(/\s+/)
  .join('|')})`;

const persons = wordSet(
  'saya aku kami kita mimin admin pak bu bapak ibu kak kakak mas mbak bang teh dokter dr suster kepala',
);
const unsure = wordSet(
  'kalau jika bila apabila setelah sesudah begitu saat ketika sebelum selama apakah belum tidak bukan',
);

/** Work goes on by itself, or by people without a face. */
export const ownerless: Matcher = only(
  phrases(
    `(sedang|masih|lagi|tengah|akan|segera|baru|nanti) (segera|akan|sedang|terus)? ${going} ..1 (oleh|ke|di|sama|dengan|kepada)?`,
    `(sudah|telah|udah) ${passed} (ke|kepada|oleh|di|sama|dengan)?`,
    `(sedang|masih|lagi|tengah|sudah|statusnya|status)? ..1 (dalam|masuk|di|menunggu) (tahap)? ${stage} ..1 (oleh|di|dari|ke)?`,
    `(tim|pihak|bagian|divisi|unit|departemen|team|instansi) ..1 (terkait|berwenang|bersangkutan|internal|dimaksud|berkepentingan)`,
    `${group} ..3 (akan|sedang|masih|lagi|tengah|yang) (segera|akan|coba)? ${works}`,
    `(ada|akan ada) (yang|tim|petugas|rekan) ..1 ${works}`,
    `(menunggu|nunggu) (konfirmasi|respon|respons|jawaban|keputusan|approval|persetujuan|arahan|kabar|info|feedback) (dari)? ${group}`,
  ),
  (words, hit) =>
    !before(words, hit, unsure, 3) &&
    !before(words, hit, wordSet('yang'), 1) &&
    !after(words, hit, wordSet('saya'), 1) &&
    !words
      .slice(hit.first, hit.last + 2)
      .some(({ norm }, i, all) => /^(?:oleh|sama)$/u.test(norm) && persons.has(all[i + 1]?.norm ?? '')) &&
    !words.slice(Math.max(0, hit.first - 1), hit.last + 1).some(({ norm }) => /^(?:saya|aku)$/u.test(norm)),
);

const back = `(${`kabari kabarin infokan infoin info hubungi telepon telpon update informasikan beritahu beritahukan sampaikan chat wa whatsapp email balas pantau kawal urus cek monitor ikuti tunggui pastikan follow
  mengabari menghubungi menelepon menginformasikan memberi mengupdate membalas memantau mengawal mengurus mengecek memastikan mengikuti beri kasih pegang jaga kejar selesaikan bereskan tanyakan jemput telusuri cari
  konfirmasi konfirmasikan laporkan kirim kirimkan`
  .trim()
  .split(/\s+/)
  .join('|')})`;
const nobody = wordSet(
  'tim team pihak bagian divisi unit terkait petugas rekan staf orang yang gudang sistem kakak kak bapak ibu anda pak bu mas mbak mohon silakan bisa boleh tolong harap untuk agar supaya dan atau akan sudah sedang segera nanti juga lagi masih telah langsung belum tidak jangan di ke ya iya kalau jika bila apabila setelah perlu harus coba dapat bantu internal berwenang bersangkutan',
);

/** Somebody says that they come back to the customer, or have the matter in their own hands. */
export const comesBack: Matcher = only(
  phrases(
    `(saya|aku|kami|kita|mimin|admin) (sendiri)? (yang)? (akan|nanti|langsung|pasti|juga|bakal|segera|bantu|coba|terus|tetap)? (bantu|coba|langsung)? ${back}`,
    `_ (akan|yang|bakal|sendiri)? (menghubungi|menelepon|mengabari|kabari|kabarin|telepon|hubungi) (kak|kakak|pak|bapak|bu|ibu|anda|mas|mbak)`,
    `(nomor|ekstensi|wa) (langsung)? saya`,
  ),
  (words, hit) =>
    !nobody.has(words[hit.first]?.norm ?? '') &&
    !before(words, hit, wordSet('mohon tolong silakan harap'), 2) &&
    // "Bersama ini kami informasikan bahwa …" tells something now.
    !before(words, hit, wordSet('ini'), 1) &&
    !after(words, hit, wordSet('bahwa'), 1),
);
