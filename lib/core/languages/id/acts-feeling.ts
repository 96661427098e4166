import { phrases } from '../../text/pattern';
import { one, we, you } from './people';

const sorry = one(
  'maaf maafkan maafin dimaafkan dimaafin sorry sori sorii pangapunten apologize apologise apologies maafnya',
);
const conditions = one(
  'kalau jika bila apabila bilamana seandainya andai andaikata andaikan sekiranya kalau-kalau misal misalnya semisal seumpama seumpamanya umpama umpamanya manakala kiranya barangkali if',
);
const doubted = one(
  `merasa rasa dirasa dirasakan terasa ngerasa kecewa tersinggung terganggu kesal dirugikan menyinggung mengganggu mengecewakan
   merugikan menimbulkan terkesan dianggap membuat bikin ngebuat membikin kurang sekiranya menyulitkan merepotkan feel felt offended inconvenienced upset kedengeran kedengaran terdengar terlihat kelihatan nyinggung ngeganggu nyakitin keberatan risih terusik tersentil terluka kurang-berkenan menyakiti melukai mengusik`,
);
const vagueHarm = one(
  `ketidaknyamanan ketidaknyamanannya ketidak-nyamanan ketidaknyamannya kendala kendalanya kendala-kendala gangguan gangguannya masalah
   masalahnya permasalahan permasalahannya kejadian kejadiannya hal pengalaman pengalamannya kekurangan situasi inconvenience
   kekacauan kekisruhan keributan kericuhan khilaf kekhilafan kesalahan kelalaian keterbatasan keterbatasannya ketidaksempurnaan
   ketidakpuasan kekecewaan kekecewaannya kesulitan kesulitannya keluhannya insiden`,
);
const feelings = `(${[
  'kekecewa* kekesal* perasaan* ketidaknyaman* kekhawatir* keresah* kegelisah* frustra* situasi* posisi* kondisi* kesulitan*',
  'keluhan* kepanik* kecemas* kemarah* kesedih* keberat* kegundah* kebingung* kendala* kerisau* emosi* kelelah* ketidakpuas* kekalut*',
]
  .join(' ')
  .split(' ')
  .join('|')})`;
const understand = one(
  'paham pahami memahami mengerti dimengerti ngerti mengertikan maklum memaklumi maklumi menyadari merasakan rasakan turut ikut bersimpati berempati prihatin tahu mengetahui membayangkan bayangkan bayangin pahamin',
);
const bad = one(
  'kesal kecewa marah jengkel gelisah cemas panik frustrasi frustasi frustrating mengecewakan menyebalkan menjengkelkan melelahkan mengganggu nyesek dongkol sedih khawatir resah bete sebal gemas upset',
);

export const apology = phrases(
  'maaf',
  'maafkan',
  'maafin',
  'sorry',
  'sori',
  'menyesal ..5 atas',
  '(kami|saya) .. menyesal',
  '(turut|ikut|sangat|sungguh) menyesal',
  'permohonan maaf',
  'permintaan maaf',
  'nyuwun pangapunten',
  'pangapunten*',
  'apologize|apologise|apologies',
);

const poor =
  '(kurang|tidak|belum) (maksimal|optimal|memuaskan|baik|berkenan|sempurna|menyenangkan|sesuai harapan|prima|memadai|nyaman)';
const service = one(
  'pelayanan pelayanannya layanan layanannya kinerja kinerjanya respons respon servis fasilitas performa service',
);

export const formulaApology = phrases(
  `atas (segala)? ${vagueHarm} ..8 (maaf|permintaan maaf|permohonan maaf)`,
  `${sorry} ..4 (atas|untuk|karena|kalau|bila|jika) ..1 ${service} ..4 ${poor}`,
  `${service} ..3 ${poor} ..4 ${sorry}`,
  `${sorry} ..4 (atas|untuk|buat) (semuanya|segalanya|semua (ini|itu)|(ini|itu) semua|semua $)`,
  `(segenap|seluruh|atas nama|mewakili) ..5 (menghaturkan|menyampaikan|mengucapkan|memohon|memohonkan|haturkan|ucapkan|sampaikan) ..3 (maaf|permohonan maaf|permintaan maaf|permohonan|permintaan)`,
  `(mohon|harap|semoga|kiranya) ..1 (dimaklumi|maklum|dimaafkan|dimaafin|pemakluman|permakluman|dimaklumkan) ..2 (atas|untuk|segala|kalau ada|bila ada|jika ada) ..1 (segala)? (${vagueHarm}|kekurangan|yang|semua)`,
  `${sorry} ..2 (for|about) ..1 (the|any|all|this|that)? (trouble|hassle|mess|inconvenience|inconveniences|mishap|hiccup|issue|issues|mixup|mix-up|everything)`,
  `${sorry} ..2 lahir (dan)? batin`,
  `atas (segala)? ${vagueHarm} ..4 ${sorry}`,
  `${sorry} ..4 (atas|untuk|akan|buat|terkait|karena) (segala|semua|setiap|adanya|bentuk)? ${vagueHarm}`,
  `${sorry} ..4 (atas|untuk|akan) segala (bentuk)? _`,
  `${sorry} ..4 (sudah|telah|kalau|karena|jadi) (sudah|telah|membuat|bikin) ..3 (tidak|kurang) nyaman`,
  `${sorry} ..4 (membuat|bikin) ..3 (tidak|kurang) nyaman`,
  `${sorry} ..3 ketidaknyamanan*`,
  `${sorry} ..3 (for)? (the|any)? inconvenience`,
  `(kami|saya|menyampaikan|sampaikan) .. permohonan maaf ..6 (atas|untuk) (segala)? ${vagueHarm}`,
  `menyesal* ..3 atas (segala)? ${vagueHarm}`,
  `menyesal* ..3 hal (ini|tersebut)`,
);

const perhaps =
  '(bilamana|seandainya|andai|andaikata|andaikan|sekiranya|seumpama|seumpamanya|semisal|umpama|misalkan|kiranya|manakala|siapa tahu)';

export const conditionalApology = phrases(
  `${sorry} ..3 ${perhaps} ..2 (kiranya)? ..3 (terasa|dirasa|merasa|ada|tidak|kurang|belum|mengganggu|menyinggung|mengecewakan|merepotkan|jadi|membuat|sampai|lain)`,
  `${conditions} ..6 ${doubted} ..4 ${sorry}`,
  `${conditions} ..4 (tidak|kurang|belum) (sesuai|seperti|sama|memenuhi|pas|cocok|maksimal|memuaskan) ..6 ${sorry}`,
  `${sorry} ..4 (kalau|jika|bila|apabila|barangkali) ..3 (tidak|kurang|belum) (sesuai|seperti|memenuhi|cocok) ..1 (selera|harapan|ekspektasi|bayangan|keinginan|standar)`,
  `${sorry} ..3 barangkali ..3 (tidak|kurang|ada yang|terasa|dirasa|menyinggung|mengganggu)`,
  `(mohon|harap) (dimaafkan|dimaafin|maaf|dimaklumi) ..2 ${conditions} ..2 (ada|terdapat) ..3`,
  `${conditions} ..6 (menyinggung|melukai|mengganggu|menyakiti|merugikan|mengecewakan|menyusahkan|merepotkan) ..5 (${sorry}|maaf*)`,
  `${sorry} ..2 ${conditions} memang (begitu|begini|demikian|iya)`,
  `${sorry} ..4 ${conditions} ..4 ${doubted}`,
  `${sorry} ..4 ${conditions} ..4 (tidak|kurang) (nyaman|berkenan|puas|jelas|sopan|sesuai|memuaskan|menyenangkan|enak|pas)`,
  `${sorry} ..4 ${conditions} (memang)? (ada|terdapat|terjadi) ..2 (salah|kesalahan|kekurangan|kekeliruan|kata|yang|hal|perlakuan|sikap|ketidaknyamanan|kendala)`,
  `${sorry} ..4 ${conditions} ..2 ${one('layanan pelayanan respons respon jawaban sikap tindakan perkataan perlakuan kami')} .. ${one('kami tidak kurang belum')}`,
  `${conditions} ..4 (merasa|ngerasa|dirasa|terasa|tersinggung|dirugikan|terganggu|kecewa) ..6 ${sorry}`,
  `${conditions} ..3 (tidak|kurang) (nyaman|berkenan|puas|menyenangkan|memuaskan) ..5 ${sorry}`,
  `${conditions} (memang)? (ada|terdapat) ..2 (salah|kesalahan|kekurangan|yang) ..5 ${sorry}`,
);

export const empathyFormula = phrases(
  `${feelings} ..4 (sangat|sungguh|tentu|sepenuhnya|bisa|dapat)? (kami|saya|kita|aku) ..1 (pahami|mengerti|rasakan|maklumi|sadari|resapi|hayati)`,
  `(kami|saya|aku|kita) ..1 (empati|simpati|bersimpati|berempati|berbela sungkawa) ..1 (sepenuhnya|penuh|mendalam|sekali|banget)`,
  `(kami|saya|aku|menaruh|menyampaikan|mengucapkan|turut|rasa|ungkapan) ..1 (simpati|empati|keprihatinan) ..1 (yang)? ..1 (mendalam|dalam|sebesar-besarnya|tulus|setulus-tulusnya|sedalam-dalamnya|kami|kepada)`,
  `(kami|saya|aku) ..1 (di|berada di|menempatkan) ..2 posisi ${you}`,
  `(kalau|jika|andai|seandainya|bila) ..2 (di|jadi|berada) ..2 (posisi)? ..1 ${you} ..4 (pasti|tentu|juga) ..3 ${bad}`,
  `(perasaan|kekesalan|kekecewaan|emosi|kemarahan) ${you} ..2 (valid|wajar|sah|beralasan)`,
  `(aku|saya|kami) ..1 (bisa|dapat|ikut|turut) ..1 (ngerasain|merasakan|ngerasa|ngebayangin|bayangin) ..1 (banget|sekali|kok|itu|$)`,
  `hati (kami|saya) ..2 (bersama|untuk|ikut|turut)`,
  `(tidak|bukan hal yang) ..1 (mudah|gampang|ringan) ..2 (bagi|buat|untuk) ${you} ..3 (situasi|kondisi|hal|keadaan|melalui|menghadapi)`,
  '(we|i) (hear|feel) (you|your pain|u)',
  '(we|i) know ..1 (how|this|that) ..4 (feel|feels|easy|hard|frustrat*|upsetting|annoying)',
  '(your|ur) feelings ..1 (valid|understandable)',
  `${we} ..3 ${understand} ..3 ${feelings}`,
  `(sangat|turut|ikut|dapat|bisa|sungguh|tentu|tentunya|benar-benar|pasti|sepenuhnya|paling) ${understand} ..3 ${feelings}`,
  `${understand} ..2 (apa|betapa|bahwa|kalau|jika|bagaimana) ..5 (rasakan|alami|rasain|alamin|dirasakan|hadapi|dialami|rasanya|perasaan|perasaannya)`,
  `${understand} ..3 ${you} .. (${bad}|tidak nyaman|kurang nyaman)`,
  `${understand} ..2 (ini|hal ini|betapa|situasi|kalau|bahwa) ..3 (${bad}|tidak nyaman|kurang nyaman|tidaknyamannya|sulitnya|kesalnya|kecewanya|beratnya|menyebalkannya|mengecewakannya|frustasinya|frustrasinya|khawatirnya)`,
  `(memahami|mengerti|pahami|mengerti) ..2 (rasa|perasaan) (kecewa|kesal|tidak nyaman|khawatir|cemas|marah)`,
  `bisa|dapat (bayangkan|membayangkan|bayangin) (betapa|rasanya|perasaan|gimana|bagaimana)`,
  `(memahami|mengerti|merasakan|pahami) ..1 ${feelings} ${you}`,
  `(pasti|pastinya|tentu|tentunya) .. ${bad}`,
  `(pasti|pastinya) ..1 (tidak (enak|nyaman|menyenangkan|mudah)|nyesek|capek|berat) ..2 (rasanya|perasaannya|ya|iya)`,
  'i feel you',
  `(wajar|wajar saja|sangat wajar|tentu wajar) ..1 (kalau|jika|bila|apabila|) ..3 ${bad}`,
  `(turut|ikut) (prihatin|bersimpati|menyesal|sedih|menyesalkan)`,
  `(kami|saya|aku) .. (prihatin|bersimpati|berempati)`,
  `${you} (yang)? .. (rasakan|alami) .. (kami|kita|saya) (pahami|rasakan|mengerti)`,
  '(we|i) (totally|completely|really|fully)? (understand|know|get) ..5 (frustrat*|disappoint*|upset*|feel*|inconvenien*|annoy*)',
);

export const thanks = phrases('terima kasih', 'thanks', 'thank you', 'makasih', 'matur nuwun', 'hatur nuhun', 'nuwun');

export const greeting = phrases(
  '^ (halo|hallo|hai|hi|hello|hey|hei|dear|yth|kepada|permisi|salam|assalamualaikum|waalaikumsalam|sugeng|wilujeng|sampurasun|punten|mangga|shalom)',
  `^ selamat (pagi|siang|sore|malam|datang)`,
  '^ (pagi|siang|sore|malam)',
  'dengan hormat',
);
