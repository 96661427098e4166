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
    `(woles|santuy)`,
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
    `(begitu|gini|segitu|segini) (saja|doang) (kok|masa|dipermasalahkan|protes|marah|komplain|ribut|panik)?`,
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
    `(obviously|jelas-jelas|just|simply)`,
  ),
  (words, hit) => !before(words, hit, negations, 2),
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
    `(semua|setiap) orang (juga)? (bisa|tahu|paham)`,
    `(anak kecil|anak sd|orang tua) (juga|saja|pun) (bisa|tahu|paham)`,
    `(cuma|hanya) (klik|tekan|isi|restart|login|pencet|disuruh|diminta) ..3 (kok|saja|doang|masa)`,
    `(gampang|mudah|simpel) $`,
  ),
  (words, hit) => !before(words, hit, negations, 1),
);

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
    return !(helping && /^(?:cuma|hanya|baru|untung|masih|tidak|bukan|nilainya|selisihnya)$/.test(first));
  });
  if (shrunk) return [{ span: clauseOf(sentence, shrunk) }];
  const made = easy(words).find((hit) => {
    const from = words.findIndex(({ norm }, i) => i >= hit.first && norm === 'tinggal');
    if (from < 0 || from > hit.last) return !helping;
    const next = words[from + 1]?.norm ?? '';
    if (offers.has(next) || remains.test(next)) return false;
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
