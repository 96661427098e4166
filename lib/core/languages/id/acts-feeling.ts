import { phrases } from '../../text/pattern';
import { one, we, you } from './people';

const sorry = one('maaf maafkan maafin sorry sori pangapunten apologize apologies');
const conditions = one(
  'kalau jika bila apabila bilamana seandainya andai andaikata sekiranya kalau-kalau misal misalnya if',
);
const doubted = one(
  `merasa rasa dirasa dirasakan terasa ngerasa kecewa tersinggung terganggu kesal dirugikan menyinggung mengganggu mengecewakan
   merugikan menimbulkan terkesan dianggap membuat bikin ngebuat membikin kurang sekiranya menyulitkan merepotkan feel felt offended inconvenienced upset`,
);
const vagueHarm = one(
  `ketidaknyamanan ketidaknyamanannya ketidak-nyamanan ketidaknyamannya kendala kendalanya kendala-kendala gangguan gangguannya masalah
   masalahnya permasalahan permasalahannya kejadian kejadiannya hal pengalaman pengalamannya kekurangan situasi inconvenience
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

export const formulaApology = phrases(
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

export const conditionalApology = phrases(
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
