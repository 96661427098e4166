import type { Sentence } from '../../text/draft';
import { phrases } from '../../text/pattern';

const subject =
  '(i|you|we|they|he|she|it|this|that|there|the|my|our|your|his|her|their|any|someone|anyone|anybody|somebody|one|both|all|a|an|these|those)';

/** Question words and inversion that open a sentence or a clause. */
const opensEnglish = phrases(
  '^ (and|but|so|also|or|then|okay|well|oh|please|hi|hello|sorry|now)? (what|when|where|why|who|whom|whose|which|how)',
  `^ (and|but|so|also|or|then|okay|well|oh|please|hi|hello|sorry|now)? (is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|may|must|am) not? ${subject}`,
  '^ (any|is there any) (update|updates|news|chance|way|idea|progress)',
  '^ still (on|available|open|coming|valid|possible) _? $',
);

/** Questions and requests without a question mark. */
const indirectEnglish = phrases(
  '(can|could|will|would) you',
  '(would|will) it be possible',
  'is it possible',
  '(i|we) (would|want|need|wish|should) like? to (know|ask|learn|understand)',
  '(i|we) (want|need) to know',
  '(i|we) (am|are|was|were)? (wonder|wondering) (if|whether|what|how|when|why|where|who)',
  '(please|pls|kindly|just|can you|could you)? (tell|let|inform|advise) (me|us) (know)? (if|whether|what|when|where|why|who|how|which|about|that|this)',
  '(let|tell) (me|us) know',
  '(i|we) (would|should) be grateful',
  '(do|does) (you|anyone) know',
  '(no|not sure|not clear|any) idea (if|what|when|where|why|who|how)',
  '(i|we) (am|are) begging you to',
);

const requestEnglish = phrases(
  '^ (so|and|also|but|okay)? (please|kindly) please? (help|send|cancel|refund|return|reverse|move|change|fix|check|give|make|remove|stop|call|email|confirm|resend|replace|arrange|update|explain|credit|do|get|add|book|take|correct|reset|unlock|delete|close|open|reply|respond|advise)',
  '(please|kindly) (help|send|cancel|refund|return|reverse|move|change|fix|check|remove|stop|call|confirm|resend|replace|arrange|update|explain|credit|correct|reset|unlock|delete)',
  '^ (i|we) (want|need|require|demand|expect) (a|an|my|our|the|you|this|to) (refund|replacement|exchange|money|new|cancel|return|change|get|have|fresh)?',
  '^ (i|we) would like (a|an|my|our|the|you|this|to)',
  '^ seat|room|table ..5 if you (have|can)',
);

const opensIndonesian = phrases(
  '^ (dan|terus|lalu|tapi|trus|oh|kak|pak|bu|min|mas|mbak|halo|maaf|permisi|jadi|nah|sama)? (apa|apakah|kapan|kenapa|bagaimana|berapa|siapa|mana)',
  '^ (dan|terus|lalu|tapi|kak|pak|bu|min|mas|mbak)? (bisa|bisakah|boleh|bolehkah|masih|ada|adakah|sudah|sudahkah|apa) ..6 (tidak|kah|belum) (ya|sih|kak|min|pak|bu|mas|mbak|nih)? $',
  '(bisa|boleh|masih|ada|kena|perlu|harus|balik|jadi|sampai) ..4 (tidak|belum) (ya|sih|kak|min|pak|bu|mas|mbak|nih)? $',
  '(kapan|kenapa|berapa|bagaimana|mana|siapa) (ya|sih|kak|min|pak|bu|mas|mbak|nih|nggih)? $',
);

const indirectIndonesian = phrases(
  '(saya|kami|aku|mau|ingin|izin|ijin|numpang) (ingin|mau|hendak|bermaksud)? (menanyakan|tanya|bertanya|menanyakan|nanya|tahu|mengetahui)',
  '(mohon|tolong|minta|boleh|bisa) (info|informasi|infonya|informasinya|infokan|diinfokan|penjelasan|penjelasannya|dijelaskan|jelaskan|kabar|kabarnya|konfirmasi)',
  'kira-kira|kira (kapan|berapa|kenapa|bagaimana)',
);

const requestIndonesian = phrases(
  'tolong|mohon (di|segera|dong|banget|kak|min|pak|bu|dicek|cek|bantu|dibantu|kirim|dikirim|batal*|aktif*|hapus*|kembali*|perbaik*|ganti*|ubah*|tindak*|kiranya)',
  '^ (tolong|mohon|minta)',
  'tolong|mohon di*',
  'tolong|mohon _ (dong|ya|segera)? $',
  '(saya|kami|aku) (ingin|mau|minta|meminta|mohon|memohon|berharap|mengharapkan)',
  'jangan ..3 lagi $',
  '(i|we) want to',
);

/** Questions that want no answer: outrage, tags, courtesies. */
const rhetorical = phrases(
  'how are you',
  '(are|is) (you|this|that|it) (kidding|joking|serious|a joke|for real|even real)',
  'what kind of (company|service|business|support|people)',
  '(what|how) (is|was) the point',
  'how hard (can|is|could)',
  'how (is|can|could) (this|that|it) (even)? (possible|acceptable|okay|happen|be)? $',
  'who does that',
  'do you (even|people) (care|read|know|realize|understand)',
  'why (should|would) i',
  'what (else|more) (can|do) (i|you) (say|want)',
  '^ (really|seriously|hello|anyone|right|okay|you know|see|no) $',
  'masa (sih|iya)',
  '(apa|apaan) -? (apaan|apa) (ini|sih)',
  'gimana sih',
  'bagaimana sih $',
  'serius|serius nih $',
  'kok (bisa|begitu|begini|tega) (ya|sih)? $',
  'apa kabar',
  'niat|becus (tidak|gak) sih',
);

export type Form = 'question' | 'request' | null;

/** Is this a question, a request, or neither? `rhetorical` questions are neither. */
export function formOf(sentence: Sentence): Form {
  const { words, text, lang } = sentence;
  if (lang === 'other') return /\?\s*["”')]*$/.test(text) ? 'question' : null;
  if (words.length === 0 || rhetorical(words).length > 0) return null;
  const asks = lang === 'en' ? [opensEnglish, indirectEnglish] : [opensIndonesian, indirectIndonesian];
  if (asks.some((matcher) => matcher(words).length > 0)) return 'question';
  if (/(?<!\?)\?(?!\?)/.test(text.replace(/https?:\S+/g, ''))) return 'question';
  return (lang === 'en' ? requestEnglish : requestIndonesian)(words).length > 0 ? 'request' : null;
}
