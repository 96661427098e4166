import type { Sentence } from '../text/draft';
import { phrases, type Matcher } from '../text/pattern';
import { unless } from '../text/unless';
import { rememberBy } from '../text/remember';
import type { Case } from '../ticket/case';
import { openTurns } from '../ticket/open-turns';
import { does } from './acts';
import { looksUnhappy } from './emoji';

/** Words by which something is lost, late, broken or turned down; both languages, since drafts mix them. */
const news: Matcher = unless(
  phrases(
    'unfortunately|sadly|regrettably|regret',
    '(i am|i|we are|am) afraid',
    '(is|are|was|were|has|have|been|got|be|being|went|goes) ..1 (lost|missing|damaged|broken|smashed|destroyed|delayed|late|declined|rejected|refused|denied|stolen|overdue|discontinued|bumped|postponed|misplaced|oversold|grounded|stuck|blocked|suspended|wrong|mixed)',
    '(has|have|had|been|is|are) ..1 (gone|flown|expired|lapsed|vanished|failed|slipped|broken|sailed)',
    '(is|are|was|were) ..1 (taken|full|unavailable)',
    'still (in|at|stuck|missing|lying|sitting) _',
    '(failed|bounced|vanished|crashed|fell through|broke down)',
    '(sold|run|ran) out',
    'out of stock',
    '(fully booked|too late)',
    '(did|does|do|has|have|will|would|is|are|was|can|could) not (go|gone|come|came|make|made|arrive|arrived|work|be able|go|ready|possible|available|left|valid|covered|include|included|recover|recovered|find|found|eligible|send|sent)',
    '(nothing|none) ..2 (we|i|left)',
    '(nothing|no way) ..1 to (do|be done|freeze|refund|offer|send|stop|recover|get)',
    'no longer _',
    '(went|gone|sent|delivered) ..4 instead',
    '(is|are|stays|remains) (shut|flooded)',
    'flood|flooding|outage|leak|power cut',
    '(lagi|sedang) (kuras|perbaikan|maintenance|renovasi|padam)',
    '(another|a|further|longer|slight|small|little) (delay|wait)',
    '(no joke|mix-up|mixed up|my bad|messed up|our (mistake|fault|error|side)|my (mistake|fault|error))',
    '(wrong|double|twice) (item|order|size|colour|color|address|name|date|dose|person|parcel|amount|charge)',
    '(charged|billed) (you)? (twice|double)',
    '(will|have to|must) (cancel|decline|close|charge)',
    'sayangnya|sayang',
    '(hilang|rusak|pecah|penyok|gagal|ditolak|terlambat|telat|keterlambatan|hangus|tertunda|ditunda|kehabisan|tertukar|ketukar|ketuker|kebalik|terhapus|kehapus|padam|keliru|nyasar|kadaluarsa|kedaluwarsa|expired|delay|molor|tertahan|terputus|dicuri|bocor|terblokir|diblokir|overload|oversold|error|eror|gangguan|kosong|reject|direject|di-reject|basi|cacat)',
    '(sold out|salah (kirim|input|alamat|transfer|catat|ukuran|orang|ambil|obat|warna|potong))',
    '(stok*|slot*|kuota*|kursi*|kamar*|tiket*) ..2 (habis|penuh|abis)',
    '(tidak|gak|ga|nggak|ngga|belum|blm|tak|tdk|ngga) ..1 (bisa|dapat|boleh|berhasil|sampai|terkirim|ditemukan|ketemu|masuk|jadi|tersedia|cair|terselamatkan|selamat|ready)',
    '(bisa|boleh) (tidak|enggak)',
    '(dinyatakan|resmi) _',
    '(dibatalkan|batal) ..3 (maskapai|pihak|sepihak|sistem|penjual|seller|otomatis|oleh)',
  ),
  phrases(
    '(nothing|not|never|none|no one|hardly) (has|have|is|was|been|be|are)? ..1 (lost|missing|damaged|broken|gone|late|wrong)',
    '(tidak|bukan|gak|ga|nggak|belum|tanpa|jangan|anti|kalau|jika) ..1 (hilang|rusak|pecah|gagal|terlambat|telat|hangus|ditolak|error|eror|gangguan|kosong|salah|keliru|bocor)',
    'sayang (sekali|kamu|kakak)? (kakak|bunda|anak|keluarga|ibu|ayah|aku|kamu|banget)',
    '(before|until|if|in case|unless|so that|never|whether|when) ..4 (is|are|has|have|gets|get) ..1 (lost|late|gone|expired|sold|missing|damaged|broken|blocked|delayed)',
    '(do|did|does|would|will) not (go|send|make|find) (wrong|anything|away|hungry)',
    'you ..1 (do|does|did|can|could|are|have|will) not ..2 (work|go|come|find|make|available)',
    '(tidak|gak|ga|nggak) ..1 (bisa|boleh) (lebih|menunggu|nunggu|sabar)',
    '(tidak|gak|ga|nggak) (jadi)? (masalah|perlu|usah|apa-apa|papa)',
  ),
);

/** An apology for what went wrong, not the politeness before a question. */
const forFault: Matcher = phrases(
  '(maaf|maap|sorry|sori) ..2 (banget|sekali|sebesar*|sedalam*|udah|sudah|telah|bikin|buat|membuat|atas|karena|soal|untuk|akan|terkait)',
  '(minta|memohon|permohonan|permintaan|menyampaikan|mohon) maaf (ya|iya|kak|kakak|pak|bu|bapak|ibu|sebesar*|yang|atas|karena|sudah|sekali|banget|kami|belum|tidak)',
  '(maaf|sorry) ..4 (kendala*|keterlambatan*|kejadian*|ketidaknyamanan*|gangguan*|kesalahan*|kekeliruan*|masalah*|delay*|kurang|error*)',
  'kami|saya|aku|kita menyesal',
);

/** Does the sentence bring bad news, or say sorry for a fault? */
export const bringsBadNews = rememberBy(
  (sentence: Sentence): boolean =>
    does(sentence, 'refusal') ||
    (news(sentence.words).length > 0 && !sentence.text.endsWith('?')) ||
    (sentence.lang === 'en' && does(sentence, 'apology')) ||
    forFault(sentence.words).length > 0,
);

const failed: Matcher = unless(
  phrases(
    'broken|damaged|smashed|cracked|torn|ripped|faulty|defective|leaking|leaked|mouldy|moldy|rotten|stained|scratched|dented|dead|wilted|spoiled|spoilt|ruined|missing|lost|stolen|burnt|burned|soaked|dirty|filthy|expired|stale|soggy|shattered|snapped|bent|chipped|frozen|stranded',
    'complaint|complain|complaining|unacceptable|disappointed|disappointing|disappointment|frustrating|frustrated|annoyed|annoying|upset|angry|terrible|awful|horrible|appalling|rude|ridiculous|disgusting|scam|ignored|useless|joke|fed up|worst',
    '(the|a|completely|totally) wrong|incorrect|mistaken',
    '(someone|somebody|another) ..4 (name|order|parcel|child|person)',
    '(charged|billed|paid|debited|took) ..4 (twice|double|again|two times)',
    '(overcharged|double-charged|unauthorised|unauthorized)',
    '(never|not|nobody|no one|nothing) ..1 (arrived|came|come|delivered|received|turned|showed|called|answered|replied|worked|refunded|happened|credited)',
    '(was|were|is|are) not (on|in|there|inside|included|among) _',
    '(still|again) (no|not|nothing|waiting|broken|without|missing)',
    '(second|third|fourth|2nd|3rd|4th|fifth) time',
    '(cancelled|canceled) (my|our|on me|on us)',
    '(crashed|keeps crashing|stopped working|down again|no signal|no internet|no power|no heating)',
    '(came|arrived|turned up|is|was) (brown|cold|late|empty|open|opened|half|without|in pieces|crushed|wet|melted|raw)',
    '(lost|losing) (my|our|money|me|customers)',
    '(weeks|months|days|hours) (late|overdue|of waiting)',
    '(waiting|waited) ..3 (weeks|days|months|hours|ages|#)',
    '(rusak|pecah|penyok|robek|cacat|bocor|basi|busuk|hilang|kurang|salah|tertukar|ketuker|ketukar|cuma datang|kotor|lecet|patah|retak|sobek|mati|hangus|nyasar|kadaluarsa|berjamur|luntur|kebalik|kepotong|terpotong|kesedot)',
    '(kecewa|kesal|kesel|marah|parah|komplain|keluhan|mengeluh|lapor|bohong|tipu|penipuan|lelet|lambat|dipersulit|ditipu|diabaikan|dicuekin|jelek|payah|capek|cape|rugi|dirugikan|ngecewain|mengecewakan|zonk)',
    '(belum|blm|tidak|tdk|gak|ga|nggak|ngga|masih belum) ..1 (dibalas|direspon|cair|berfungsi|nyala|dijawab|kembali|balik|sesuai)',
    '(sudah|udah|udh|dah) ..1 (#|dua|tiga|empat|lima|berhari|berminggu|seminggu|sebulan) (hari|minggu|bulan|jam|kali|mgg|mggu|bln)?',
    '(nyangkut|lemot|gangguan|padam|terpotong|kepotong|terdebet|terdebit|kedebet|didebet|doble|dobel|double|telat|terlambat|molor|delay)',
    'padahal|kok (belum|gak|ga|tidak|nggak|malah|yang|datang|dateng|isinya|jadi)',
    '(gimana|bagaimana|gmn) (sih|nih)',
    '(nunggu|menunggu|tunggu|nungguin) ..3 (jam|hari|minggu|bulan|mgg|bln)',
    'dimakan|digigit|kelaparan|lapar',
    'tertelan|ketelan|ketelen|copot|tumpah|tersangkut|terblokir|terkunci|kebobolan',
    'dosis|fatal|cedera|luka|keracunan|kebakaran',
  ),
  phrases(
    '(if|in case|should|kalau|jika|bila|takut|semoga) ..5 (broken|damaged|lost|missing|late|rusak|hilang|pecah|telat|gagal|kurang|salah|tidak|gak|ga|belum)',
    '(not|no|nothing|never) (at all|too|very|really)? (broken|damaged|wrong|urgent|upset|angry|complaint|complaining|disappointed|lost)',
    'kurang (lebih|tahu|tau|paham|dari|ngerti|jelas)',
    '(apa|apakah|bisa|boleh|ada) (tidak|gak|ga|nggak|belum|salah)',
    '(something|anything|what) wrong',
    '(lost|missing) in',
    'salah satu',
    'tidak (masalah|apa-apa|usah|perlu)',
  ),
);

const relieved =
  /\b(?:thank(?:s| you) (?:so much|very much|a lot|again|for (?:the|your) (?:help|quick|fast))|works now|sorted now|all good now|perfect|you(?:'| a)re (?:the best|a star)|(?:makasih|terima kasih|thanks) (?:banyak|ya|kak|min|mas|mbak|pak|bu)|alhamdulillah|sudah (?:masuk|sampai|bisa|beres|diterima))\b/iu;

/** Does the customer, in what they wrote since an agent last answered, tell of a failure or complain? */
export const complains = rememberBy((about: Case): boolean => {
  const open = openTurns(about);
  if (open.length === 0) return false;
  const sentences = open.flatMap(({ draft }) =>
    draft.placed.filter(({ part }) => part !== 'quote' && part !== 'signature').map(({ sentence }) => sentence),
  );
  const failure =
    sentences.some(({ words }) => failed(words).length > 0) || open.some(({ message }) => looksUnhappy(message.text));
  if (open.some(({ message }) => relieved.test(message.text)) && !about.heat.heated && !failure) return false;
  return failure || about.heat.heated || about.heat.cues.length > 1;
});
