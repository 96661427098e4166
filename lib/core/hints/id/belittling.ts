import { after, before, only, wordSet } from '../../languages/id/filter-hits';
import { you } from '../../languages/id/people';
import { phrases } from '../../text/pattern';
import { does } from '../acts';
import { clauseOf } from '../beside';
import { sentenceHint } from '../hint';

const negations = wordSet('tidak bukan bukanlah jangan tanpa belum takkan');
const small = '(kecil|sepele|ringan|biasa|kecil-kecilan|remeh|enteng|simpel|simple|lumrah|umum|normal)';
const trouble =
  '(masalah|masalahnya|hal|kendala|kendalanya|soal|urusan|perkara|persoalan|keluhan|kerusakan|gangguan|kesalahan|kejadian|cacat|problem|keterlambatan|issue|isu)';
const harm =
  '(telat|terlambat|lecet|rusak|salah|bocor|penyok|pecah|basah|sobek|robek|error|gangguan|macet|delay|kotor|noda|luntur|hilang|ilang|kurang|beda|mundur|molor|geser|retak|patah|lambat|lemot|nunggu|menunggu|baret|gores|goresan|mati|keliru|tertukar|selisih|ketinggalan|kelebihan|tertunda|trouble|antri|antre)';
const little = '(cuma|hanya|sekadar|sekedar|kan cuma)';

/** Waves the feeling away, whatever else the sentence says. */
const hush = only(
  phrases(
    '(tenang|santai|kalem|woles|slow|rileks|chill) (dulu|dong|deh|lah)',
    '(sabar|bersabar) (dulu|dong|deh|lah|napa|sedikit|dikit)',
    `(mohon|harap|tolong) (untuk)? (tidak|jangan) ..1 (emosi|emosian|marah|ngegas|panik|berlebihan|terbawa|berprasangka)`,
    'harap tenang',
    'orang sabar',
    `jangan (panikan|emosian|baperan|marah-marah|ngambek|cengeng)`,
    `(harusnya|seharusnya|mestinya) ..1 (mudah|gampang) ..1 (dimengerti|dipahami|ditemukan|dibaca)`,
    'mohon tenang',
    `(jangan|tidak usah|tidak perlu|ngapain|kenapa|nggak usah) ..1 (emosi|emosian|marah|marah-marah|ngamuk|lebay|berlebihan|baper|heboh|ribut|ngegas|nyolot|drama|sewot|histeris|terlalu|dibesar-besarkan|dibesarkan|dipermasalahkan|diributkan|bawel|rewel|manja|protes|dibikin|lebai|dipikirin|dipikirkan)`,
    '(terlalu|dibesar-besarkan|membesar-besarkan|melebih-lebihkan|dilebih-lebihkan) (dibesar-besarkan|membesar-besarkan|sensitif|baper|lebay|berlebihan|panik|khawatir|cemas|emosi|emosional)',
    '(membesar-besarkan|dibesar-besarkan|melebih-lebihkan|dilebih-lebihkan)',
    '(calm|chill) down',
    'calm aja',
    `^ (woles|santai|slow|kalem|sabar|tenang) (aja|saja|bro|sis|gan|bos)`,
    `(woles|santuy|selow|kalem) (aja|saja|dulu|dong|lah|deh|bro|sis)`,
    `^ (panikan|lebay|baperan|baper|cengeng|manja|bawel|cerewet|emosian|emosi|sensitif|heboh|parno|parnoan) (amat|banget|sekali|sih|deh|ya ini)`,
    `(panikan|lebay|baperan|cengeng|manja|bawel|cerewet|emosian|parnoan) (amat|banget|sih|deh)`,
    `(no need to|do not|don't|please don't) (panic|overreact|worry so|be dramatic|be so)`,
  ),
  (words, hit) => !(negations.has(words[hit.first]?.norm ?? '') && after(words, hit, wordSet('mengirim'), 1)),
);

/** Makes the trouble small. */
const shrink = only(
  phrases(
    `(${trouble} ..1 (yang)? (sangat|sekali)?) (kecil|sepele|ringan|remeh|enteng|biasa|lumrah)`,
    'sepele',
    `${little} ..1 ${trouble} ..1 ${small}`,
    `${little} ..1 (perasaan|salah paham|kurang sabar|baper|panik|halu|imajinasi|sugesti)`,
    `${little} ..1 ${harm} ..3`,
    `baru (juga)? ..1 (telat|terlambat|menunggu|nunggu|lewat|mundur) _`,
    `baru juga (sehari|semalam|sejam|seminggu|# |satu|dua|tiga|empat|lima|kemarin)`,
    `(segitu|segini) (saja|doang) (kok|masa|dipermasalahkan|protes|marah|komplain|ribut|panik)?`,
    `(begitu|gini) (saja|doang) (kok|masa|dipermasalahkan|dibesarkan|protes|marah|komplain|ribut|panik|heboh|repot|bingung)`,
    `masa ..1 (begitu|segitu|gini) (saja|doang)`,
    `${harm} (sedikit|dikit|tipis) (saja|doang|kok)`,
    `${harm} (doang|mah) `,
    `(sudah|memang|itu|ini|hal) (hal|memang|sudah)? (biasa|lumrah|wajar|umum) (kok|terjadi|itu|aja|saja|lah|dalam|di|kalau)`,
    `namanya (juga|saja)`,
    `(sedikit|dikit|segitu|begitu|segini) ..1 (itu|mah|sih|memang)? (memang|masih|kan)? (normal|wajar|biasa|lumrah)`,
    `memang (suka|sering|biasa|begitu) (begitu|gitu|seperti)`,
    `(cuma|hanya) ${you} (yang|saja|sendiri|doang)`,
    `(pelanggan|customer|pembeli|user|nasabah|pengguna|orang|ibu|bapak|penghuni|pemilik|warga|siswa|murid|pengunjung|konsumen|tetangga|penonton|penumpang|tamu|pasien|peserta|member) (lain|lainnya) ..3 (tidak|aman|baik-baik|lancar|bisa|biasa|sabar|belum|normal|fine|oke|okay|puas)`,
    `yang (lain|lainnya) ..1 (aman|aman-aman|baik-baik|lancar|biasa|sabar|normal|fine|oke|cocok) (saja|kok|semua)?`,
    `tidak ada (pelanggan|customer|pembeli|user|orang|yang) (lain)? ..1 (komplain|mengeluh|protes|keluhan|masalah|mempermasalahkan)`,
    `(aman|aman-aman|biasa) (lah|aja|saja) (itu|ini|kok|lah)`,
    `(masih)? untung (cuma|hanya|baru|tidak|bukan|masih|saja)`,
    `masih (mending|untung)`,
    `(nilainya|jumlahnya|nominalnya|selisihnya) ..1 (kecil|sedikit|tidak seberapa|receh|cuma|hanya)`,
    `tidak (seberapa|parah|separah|seburuk|semahal|serius|fatal|terlalu parah|begitu parah|sampai mati|penting)`,
    `bukan (masalah|hal|kesalahan|kerusakan|kendala|sesuatu) (yang)? (besar|serius|penting|berarti|fatal|gawat)`,
    `(bukan|tidak) (kiamat|akhir dunia)`,
    `(obviously|jelas-jelas|just)`,
    `simply (click|press|restart|tap|log|enter|follow|klik|tekan|isi|restart)`,
    `(goresan*|lecet*|noda*|kusut*|retak*|penyok*|baret*|cacat*|selisih*|bedanya*|belang*|sobek*|kotor*|debu*|bintik*|miring*) ..3 (tidak) ..1 (kelihatan|keliatan|terlihat|kentara|disadari|ketahuan|tampak|terasa|kerasa|ketara|mengganggu|berpengaruh)`,
    `kan ..1 (masih)? (bisa|gampang|tinggal) ..1 (dibeli|beli|dicari|cari|nyari|dibikin|bikin) (lagi|baru|yang baru)`,
    `(hari|jam|minggu|menit|bulan) ..2 (itu|segitu|sih|mah) ..1 (masih|sudah|termasuk|tergolong)? (termasuk|tergolong)? (cepat|sebentar|wajar|normal|biasa|lumayan)`,
    `masih (cepat|mending|lumayan|beruntung|untung|bagus) ..1 (dibanding|dibandingkan|daripada|ketimbang)`,
    `(banyak|orang lain|yang lain) ..3 (lebih parah|lebih susah|lebih lama|lebih rugi)`,
    `(it's|its|is) (really|just|only)? (not)? ..2 (a big deal|the end of the world|nothing serious|that serious|that bad)`,
    `(anggap|hitung-hitung|itung-itung) (saja)? ..1 (sedekah|latihan|amal|pengalaman|belajar|olahraga|ujian|bonus|hiburan)`,
    `(biasa|wajar|normal) ..1 (begitu|gitu) (lah|mah|kok|sih)`,
    `(seujung kuku|seupil|seuprit|seiprit|secuil|sepele gini|sehelai rambut) ..1 (saja|doang|itu)?`,
    `(saja|doang|begitu|segitu) ..1 (dipersoalkan|dipermasalahkan|diributkan|dikomplain|diprotes|dibesarkan|jadi masalah|dijadikan masalah)`,
    `(macetnya|telatnya|rusaknya|retaknya|lecetnya|bedanya|kurangnya|nunggunya|menunggunya|matinya|bocornya|terlambatnya|selisihnya|sobeknya|penyoknya|molornya|mundurnya|salahnya|baretnya) ..1 kan ..1 (hanya|cuma|sedikit|sebentar)`,
    `nanti juga (lupa|biasa|terbiasa|reda|adem|baikan)`,
    `sampai segitunya`,
    `yang penting ..2 kan ..1 (utuh|aman|selamat|jalan|sampai|bisa|hidup|berfungsi|dapat|masih|sudah)`,
    `(doang|saja) kok (sampai|segitunya|marah|heboh|ribut|nangis)`,
    `(masa|masak) ..1 (begitu|gitu|segitu|gini|itu) (saja|doang) _`,
  ),
  (words, hit) =>
    !before(words, hit, negations, 2) &&
    !(/^(?:ter|ke)lihat/u.test(words[hit.last]?.norm ?? '') && after(words, hit, wordSet('di pada dalam'), 1)),
);

/** Makes the customer's effort small. */
const easy = only(
  phrases(
    `(gampang|gampangnya|simpel|simple|mudah|sederhana|enteng|easy) (kok|banget|saja|aja|lah|mah|sekali|kan|doang)`,
    `(kan|padahal|itu|ini|caranya|prosesnya|gitu|begitu) (gampang|simpel|mudah|simple|sederhana)`,
    `tinggal ..5 (gampang|simpel|mudah|beres|simple|kelar|selesai|doang|repot)`,
    `(gampang|mudah|simpel|simple) ..2 tinggal`,
    `tinggal ..2 (ulang|lagi|kembali) (saja)`,
    `tinggal ..3 (saja|doang|kok)`,
    `(cuma|hanya|kan) tinggal _`,
    `(apa|di mana) ..1 (susahnya|sulitnya|repotnya|ribetnya|masalahnya sih)`,
    `masa ..2 (tidak|belum) (bisa|tahu|paham|ngerti|mengerti|bisa-bisa)`,
    `(masa|masak) ..1 (bingung|kesulitan|kesusahan|ribet|repot|pusing|lupa|gagal|gaptek|takut)`,
    `(cuma|hanya) ..1 (# |satu|dua|tiga|empat|lima)? (halaman|langkah|klik|kolom|baris|pertanyaan|tombol|pencetan) ..1 (kok|doang|saja|masa|lho|loh)`,
    `(tidak|bukan) (butuh|perlu|pakai) ..1 (ilmu|keahlian|kepintaran|otak|gelar|sekolah|jenius|skill|insinyur|sarjana)`,
    `(tidak|bukan) (sesulit|sesusah|seribet|serumit|serepot) (itu|yang|kelihatannya)`,
    `(semudah|segampang) (membalik|membalikkan|itu|abc|menjentikkan)`,
    `not (that|so|really|even) (complicated|hard|difficult|tricky|deep)`,
    `(bocah|balita|nenek*|kakek*|anak magang|anak tk|orang awam|anak kemarin) ..1 (saja|pun|juga|lain) ..1 (bisa|tahu|paham|ngerti)`,
    `(semua|setiap) orang (juga)? (bisa|tahu|paham)`,
    `anak (kecil|sd|tk|smp|magang|paud|balita|saya|kemarin) ..1 (juga|saja|pun) ..1 (bisa|tahu|paham|ngerti)`,
    `orang tua (juga|saja|pun) (bisa|tahu|paham)`,
    `(cuma|hanya) (klik|tekan|isi|restart|login|pencet|disuruh|diminta) ..3 (kok|saja|doang|masa)`,
    `(gampang|mudah|simpel) $`,
  ),
  (words, hit) => !before(words, hit, negations, 1),
);

/** "Gampang dibenerin": it is ours to mend, which comforts. */
const mended =
  /^(?:di-?(?:ben[ae]rin|perbaiki|betulin|betulkan|atasi|urus|ubah|ganti|koreksi|revisi|batalkan|batalin|kembalikan|balikin|pulihkan|reset|selesaikan|selesain|cari|lacak)|membetulkan|memperbaiki|mengubah)$/u;
/** What is left for the customer to hand in: "tinggal KTP saja". */
const papers =
  /^(?:foto|ktp|kk|tanda|bukti|berkas|surat|fotokopi|data|nomor|pembayaran|pelunasan|sisa|sisanya|satu|finishing|menunggu|proses|konfirmasi|persetujuan|materai|meterai|paspor|kartu|cap|stempel|dokumen)/u;
const offers = wordSet(
  'bilang kabari kabarin kabar colek chat balas hubungi info infokan infoin kontak panggil dm telepon mention tanya datang duduk pakai terima tunggu menunggu dipakai jalan nikmati ambil diambil sebut sebutkan kirim',
);
const remains =
  /^(?:#|\d.*|satu|dua|tiga|empat|lima|sehari|seminggu|sejam|di|rp|sedikit|sisa|menunggu|sekali|beberapa|separuh|setengah|hari|rupiah|bersama|ikut|masuk|sampai)$/u;
const helps = wordSet('saya aku kami supaya sehingga jadi biar agar');
const reassures = wordSet('tenang panik khawatir');

/** The customer's trouble, feeling or effort is waved away. */
export default sentenceHint('id/belittling', (sentence) => {
  const { words } = sentence;
  const hushed = hush(words)[0];
  if (hushed) return [{ span: clauseOf(sentence, hushed) }];
  // Who fixed it or admits it may call it small: "cuma salah ketik di kami, sudah saya betulkan".
  const helping = does(sentence, 'action') || words.some(({ norm }) => /^(?:kami|saya|aku)$/.test(norm));
  const shrunk = shrink(words).find((hit) => {
    const first = words[hit.first]?.norm ?? '';
    // "Ya perlu dong, namanya juga …" is told as "you should have known".
    if (first === 'namanya' && words.some(({ norm }) => norm === 'dong')) return false;
    return !(helping && /^(?:cuma|hanya|baru|untung|masih|tidak|bukan|nilainya|selisihnya)$/.test(first));
  });
  if (shrunk) return [{ span: clauseOf(sentence, shrunk) }];
  const made = easy(words).find((hit) => {
    const from = words.findIndex(({ norm }, i) => i >= hit.first && norm === 'tinggal');
    if (words.slice(hit.first, hit.last + 3).some(({ norm }) => mended.test(norm))) return false;
    if (from < 0 || from > hit.last) return !helping;
    const next = words[from + 1]?.norm ?? '';
    if (offers.has(next) || remains.test(next) || papers.test(next)) return false;
    return !helping && !words.slice(0, from).some(({ norm }) => helps.has(norm));
  });
  if (made) return [{ span: clauseOf(sentence, made) }];
  // "Tenang saja" and "jangan panik" without a fact that would calm anybody.
  const alone =
    words.length <= 7 &&
    !helping &&
    words.some(({ norm }) => reassures.has(norm)) &&
    /^(?:tenang (?:saja)|jangan panik|tidak (?:usah|perlu) panik)/.test(
      words
        .slice(words.findIndex(({ norm }) => /^(?:tenang|jangan|tidak)$/.test(norm)))
        .map(({ norm }) => norm)
        .join(' '),
    );
  return alone ? [{ span: { start: 0, end: sentence.text.length } }] : [];
});
