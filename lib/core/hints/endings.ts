import type { Draft, Sentence } from '../text/draft';
import { rememberBy } from '../text/remember';
import { does } from './acts';
import { isShortLine } from './letter';
import { ordersOf } from './orders';

/** A name or a desk under a letter: "Marte", "The Sparks Team", "Admin". */
const signed =
  /^(?:\p{Lu}[\p{L}'’.-]*|the|team|tim|of|at|and|dan|&|for|van|de|der|bin|customer|care|service|support|desk|dept\.?|[-–—^/|,])(?:\s+(?:\p{Lu}[\p{L}'’.-]*|\d+|team|tim|of|at|and|dan|&|for|van|de|der|bin|care|service|services|support|desk|happiness|dept\.?|[-–—^/|,]))*,?$/iu;
/** A wish or a sign-off on a line of its own: "Safe travels,", "With gratitude,", "Mind yourselves,". */
const wish =
  /,$|!$|\b(?:regards?|wishes|sincerely|faithfully|cheers|thanks?|love|care|warmly|gratitude|yours|best|salam|hormat|terima kasih|makasih|sukses|sehat|semangat)\b/iu;

/** Words that keep the door open, wish well, thank, or show that somebody is there. */
const considerate =
  /[?]\s*$|!\s*$|\b(?:please|thank(?:s|ful)?|glad(?:ly)?|happy|pleased|sorry|apolog\w+|hope|wish|enjoy|welcome|good luck|take care|safe|see you|look(?:ing)? forward|lovely|nice|let me know|feel free|write (?:to|back to) (?:me|us)|call (?:me|us)|ring (?:me|us)|reach (?:me|out)|reach us (?:on|at|any|by phone)|reply (?:to|here|with)|get in touch|here (?:if|for|until|to)|happily|with pleasure|appreciate\w*|grateful|understand(?:ing)?|don['’]?t worry|no rush|at no cost|free of charge|on us|instead|if you (?:like|prefer|wish|want|would|need|have|['’]d)|you can|you (?:may|could)|i['’]?(?:ll|m|ve|d)?(?! (?:can|could|am|do|will|wo)?(?:['’]t|n['’]t|not| not)\b)(?!['’]?m? not)|we['’]ll(?! not)|we (?:will|can|could|are)(?!['’]t|not| not)|terima kasih|makasih|trims|maaf|semoga|senang|selamat|silakan|silahkan|mohon|tolong|boleh|jangan (?:sungkan|ragu|khawatir)|hubungi (?:saya|kami)|balas|kabari|saya|aku|ditunggu|siap membantu|sehat|sukses|ya|yaa|bisa (?:kakak|ibu|bapak|anda|kak|bu|pak|juga|tetap|ditukar|dipindah\w*|pilih\w*)|sampai (?:jumpa|bertemu)|salam|dengan senang hati|(?:di)?buka (?:lagi|kembali|\d+|mulai)|berikutnya (?:buka|tanggal|\d)|gratis|exception|atau|kalau (?:mau|ingin|berkenan|perlu))\b/iu;

/** A threat or a deadline that shuts: "Otherwise it is cancelled", "Jika tidak, hangus". */
const condition =
  /^(?:otherwise|if not|failing (?:that|this|which|to)|or else|should you (?:fail|not)|jika tidak|kalau tidak|kalau ga|kalau gak|kalo ga|kalo gak|kalau nggak|bila tidak|apabila tidak|selebihnya)\b|\b(?:otherwise|failing which|or (?:it|the|your) (?:\p{L}+ ){0,4}(?:will|is|are|gets?) (?:be )?(?:\p{L}+ed|lost|void)|if (?:\p{L}+ ){0,6}(?:not|n['’]t|fails?|late|after|nothing|no) (?:[\p{L}\d]+ ){0,9}(?:will|is|are|gets?|has to|must|lapses|closes|ends|expires)|unless|after (?:that|then|this) (?:[\p{L}\d]+ ){0,6}(?:towed|charged|closed|cancelled|sold|destroyed|lost|void|deleted|forfeited|blocked|released|removed|gone|fined)|until then (?:\p{L}+ ){0,4}(?:not|blocked|closed|on hold))\b|\b(?:jika|kalau|bila|apabila|kalo) (?:[\p{L}\d]+ ){0,8}(?:tidak|belum|lewat|terlambat|melewati|melebihi|telat) (?:[\p{L}\d,]+ ){0,12}(?:akan|maka|otomatis|hangus|batal|dibatalkan|ditutup|dianggap|dikenakan|diblokir|gugur|dihapus)/iu;
/** A rule or a duty laid down. */
const duty =
  /(?<!(?:not|n['’]t|tidak|nggak|gak|ga|tak) )\b(?:must|has to|have to|wajib|harus)\b|\b(?:is required|are required|is (?:due|payable|mandatory|final|non-?refundable)|are (?:due|payable|final|non-?refundable)|shall (?:be|not)|no exceptions?|only (?:accepted|valid|possible|with|by|if|after|against)|not (?:be )?(?:accepted|processed|handled|considered|refunded|possible|permitted|allowed|reopened|available|covered|eligible)|(?:responsibility|affair|problem|matter) of|not something (?:we|that|i)|penalt(?:y|ies)|incurs?|at (?:your|his|her|the \p{L}+['’]s) (?:own )?(?:cost|expense|risk)|is (?:lost|forfeit)|stays? with the (?:buyer|customer|tenant|renter)|berarti (?:batal|hangus|gugur|setuju)|(?:void|forfeit(?:ed)?|hangus|gugur|dimusnahkan)|dianggap (?:batal|hangus|gugur|mundur|setuju|selesai)|tidak (?:akan )?kami \p{L}+|(?<!you )(?:will|can|may|shall)(?: not|n['’]t) be \p{L}+(?:ed|en|de|wn)\b|diwajibkan|diharuskan|hanya (?:berlaku|bisa|dapat|diterima|melayani)|bersifat final|mutlak|tidak (?:ada pengecualian|berlaku|diterima|dilayani|diproses|diperkenankan|diperbolehkan|dapat|bisa)|paling lambat|maksimal|selambat-lambatnya)\b/iu;

/** The plainest noes; nothing in them is kind, whatever words they use. */
const flat =
  /\bis (?:still )?(?:a )?no\.?$|^no (?:\p{L}+ ){1,2}?no \p{L}+|^no \p{L}+, no \p{L}+|\bnothing (?:\p{L}+ )?(?:that )?(?:i|we|anyone) can\b|\btidak (?:bisa|dapat) berbuat apa-apa/iu;

/** Does a sentence shut the door: a no, a rule, an order, a condition, and nothing kind in it? */
export const shutsDoor = rememberBy((sentence: Sentence): boolean => {
  const { text } = sentence;
  if (flat.test(text)) return true;
  if (considerate.test(text) || does(sentence, 'thanks') || does(sentence, 'hand-over')) return false;
  if (/^(?:nothing|no further|none|tidak ada yang)\b/iu.test(text)) return false;
  if (condition.test(text) || ordersOf(sentence) > 0 || duty.test(text)) return true;
  return does(sentence, 'refusal') || (does(sentence, 'policy') && /\b(?:not|no|tidak|bukan)\b/iu.test(text));
});

/** The last thing a letter says before the names under it; null where it takes leave with a wish or a sign-off. */
export function lastWord(draft: Draft): number | null {
  if (draft.placed.some(({ part }) => part === 'closing')) return null;
  for (let i = draft.placed.length - 1; i >= 0; i--) {
    const one = draft.placed[i];
    if (!one) return null;
    const { text } = one.sentence;
    if (one.part === 'greeting') return null;
    const short = isShortLine(draft, i, 6);
    if (short && i > 0 && wish.test(text)) return null;
    if (short && i > 0 && signed.test(text)) continue;
    return i;
  }
  return null;
}
