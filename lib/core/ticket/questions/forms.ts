import type { Lang, Word } from '../../languages/language';
import type { Sentence } from '../../text/draft';
import { phrases } from '../../text/pattern';

const subject =
  '(i|you|we|they|he|she|it|this|that|there|the|my|our|your|his|her|their|any|someone|anyone|anybody|somebody|one|both|all|a|an|these|those)';

const lead =
  '(and|but|so|also|or|then|okay|well|oh|please|hi|hello|sorry|now|yes|no|great|perfect|fine|good|thanks|correct|hmm|actually)';
const aux = '(is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|may|might|must|am)';

/** Question words and inversion that open a sentence or a clause, mark or no mark. */
const opensEnglish = phrases(
  `^ ${lead}? ${lead}? (what|when|where|why|who|whom|whose|which|how) ${aux} ${subject}|_`,
  `^ ${lead}? ${lead}? (what|how|which|whose) (much|many|long|soon|far|often|big|old|late|about|come|else|time|date|day|number|kind|type|sort|colour|color|size|station|address)`,
  `^ ${lead}? ${lead}? (what|who|why|how|where|when) (can|to|we|my|your|the|not|no|now|next) ..6 $`,
  `^ ${lead}? ${lead}? ${aux} not? ${subject}`,
  `^ ${lead}? (what|when|where|why|who|how) _? _? $`,
  `^ ${lead}? who _ (my|our|me|us|it|this|that|the|up|for)`,
  '^ (any|is there any) (update|updates|news|chance|way|idea|progress)',
  '^ still (on|available|open|coming|valid|possible) _? $',
);
/** Inversion in the middle of a line typed without marks: "…, is your batter safe for her". */
export const opensInside = phrases(
  `^ (and|but|so|also|or|then)? (is|are|can|could|will|would|does|did|should|shall|has) not? (i|you|we|they|he|she|it|this|that|there|my|your|our|his|her|their|someone|anyone|somebody|anybody) _`,
  `^ (and|but|so|also|or|then)? (do|have|am) not? (i|you|we|they) _`,
  `^ (and|but|so|also|or|then)? (how (much|many|long|soon)|when (is|are|will|can|do|does)|where (is|are|can|do|does)|what (is|are|time|about|happens)) _`,
  `^ (terus|trus|dan|lalu|tapi|jadi)? (apakah|bisakah|bolehkah|kapan|berapa|kenapa|bagaimana|gimana) _`,
);
/** Inversion at the very start. */
const opensBare = phrases('^ (is|are|was|were|does|did|has) _ ..1 _');
/** With a question mark behind it. */
const opensMarked = phrases(
  `^ ${lead}? ${lead}? (what|when|where|why|who|whom|whose|which|how|any)`,
  `^ ${lead}? ${lead}? ${aux} not? _`,
  '^ (if|whether) _',
);

/** Questions and requests without a question mark. */
const indirectEnglish = phrases(
  '(can|could|will|would) you',
  '(would|will) it be possible',
  '(how|what) (much|long|many|soon) ..2 (is|are|was|do|does|will|would|can|has|have|did|it|they)',
  '(you) (still)? (have|did) (still)? not (said|told|answered|explained|mentioned|replied) ..2 (what|when|who|why|how|whether|if|which)',
  '(help|assist) (me|us) (with|to|find)',
  '(find out|check|see) (if|whether|when|what|why)',
  'is it possible',
  '(i|we) (would|want|need|wish|should) like? also? to (know|ask|learn|understand)',
  "(i|we|i'd|we'd) (would|should|had)? also like to (know|ask|learn|understand)",
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
  '^ (get|give|tell|show|find|send) (me|us|out) _',
  '^ seat|room|table ..5 if you (have|can)',
  '(i|we) (want|need|would like|wish) to (cancel|return|exchange|change|move|stop|close|speak|talk|complain|claim|have|get|book|reschedule|downgrade|upgrade|report)',
  '(i|we) need (the|a|an|one|two|your|their|some|somebody|someone) _',
  '(i|we) (would|should|will) be (very|so|most|really)? (grateful|glad|obliged|thankful) if',
  '(please|kindly) just (send|fix|give|cancel|refund|replace|tell)',
);

const opensIndonesian = phrases(
  '^ (dan|terus|lalu|tapi|trus|oh|kak|pak|bu|min|mas|mbak|halo|maaf|permisi|jadi|nah|sama)? (apa|apakah|kapan|kenapa|bagaimana|berapa|siapa|mana)',
  '^ (dan|terus|lalu|tapi|kak|pak|bu|min|mas|mbak)? (bisa|bisakah|boleh|bolehkah|masih|ada|adakah|sudah|sudahkah|apa) ..6 (tidak|kah|belum) (ya|sih|kak|min|pak|bu|mas|mbak|nih)? $',
  '(bisa|boleh|masih|ada|kena|perlu|harus|balik|jadi|sampai) ..4 (tidak|belum) (ya|sih|kak|min|pak|bu|mas|mbak|nih)? $',
  '(kapan|kenapa|berapa|bagaimana|mana|siapa) (ya|sih|kak|min|pak|bu|mas|mbak|nih|nggih)? $',
  '^ ..3 (kapan|siapa|berapa) (ya|yang|saya|bisa|akan|sampai|lama|biaya|harga|dikirim|datang|harus|kira|lagi)',
  '^ (jadi|jadinya|terus)? ..2 bagaimana (ya|kak|min|nih|ini|dong|pak|bu|mas|mbak|solusinya|caranya|statusnya)',
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
  'jangan ..6 lagi $',
  '^ ..2 jangan _',
  '(dan|serta)? ..2 jangan (sampai|ada|datang|di*|me*|telepon|kirim|tagih)',
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
  'do you (even)? (understand|realise|realize|hear)',
  'jangan-jangan',
  '(is|are|was|were|do|does|did) _ ..1 (seriously|honestly) _',
  '(nobody|none|no one|refuse|refuses|refused|unable) ..3 (tell|tells|told|telling|inform|let|say|advise) (me|us)',
  '(can|could|did|does|do|will|would|has|have) (not|never) ..1 (tell|told|inform|informed|say) (me|us)',
  'kok (bisa|begitu|begini|tega) (ya|sih)? $',
  'apa kabar',
  'niat|becus (tidak|gak) sih',
);

export type Form = 'question' | 'request' | null;

/**
 * Do these words ask, without a look at the marks? `marked`: a question mark follows them. `first`: they open the
 * sentence, so that "are pedals extra" is no piece of a longer statement.
 */
export function asksBy(words: readonly Word[], lang: Lang, marked: boolean, first: boolean): Form {
  if (words.length === 0 || rhetorical(words).length > 0) return null;
  const asks =
    lang === 'en'
      ? [opensEnglish, indirectEnglish, ...(marked ? [opensMarked] : []), ...(first ? [opensBare] : [])]
      : [opensIndonesian, indirectIndonesian, opensEnglish];
  if (asks.some((matcher) => matcher(words).length > 0)) return 'question';
  const wishes = lang === 'en' ? [requestEnglish] : [requestIndonesian, requestEnglish];
  return wishes.some((matcher) => matcher(words).length > 0) ? 'request' : null;
}

const mark = /(?<!\?)\?(?!\?)/;

/** Does the text hold a question mark outside addresses? Piled-up marks are surprise more often than a question. */
export const isMarked = (text: string): boolean => mark.test(text.replace(/https?:\S+/g, ''));

/** Is this a question, a request, or neither? `rhetorical` questions are neither. */
export function formOf(sentence: Sentence): Form {
  const { words, text, lang } = sentence;
  const marked = isMarked(text);
  if (lang === 'other') return marked ? 'question' : null;
  if (words.length === 0 || rhetorical(words).length > 0) return null;
  return marked ? 'question' : asksBy(words, lang, false, !/\.\s*$/.test(text));
}
