import { does } from '../../hints/acts';
import type { Draft, Sentence } from '../../text/draft';
import { phrases } from '../../text/pattern';
import { topicOf } from './concepts';
import { formOf } from './forms';
import { rememberBy } from '../../text/remember';

/** Answers a yes-no question by itself, at the head of a sentence. */
const plainYes = phrases(
  '^ (hi|hello|sure|okay|well|baik|halo)? _? _? (yes|yep|yeah|yup|no|nope|not|sure|certainly|absolutely|definitely|indeed|correct|unfortunately not|sadly not|of course)',
  '(and|but) (yes|no)',
  '(it|that) (will)? (depend|depends)',
  'tergantung|hopefully',
  '(it|they|you|we|there|that|he|she) (is|are|does|do|can|will|did|has|have|was) not? (and|but|indeed|$)',
  '(no problem|not a problem|that works|is fine|all good|you are welcome to|it is possible|is not possible)',
  '^ (iya|betul|benar|tentu|bisa|boleh|tidak|belum|sudah|masih|ada|ikut|kena|gratis|mohon maaf tidak|maaf tidak|maaf belum) (bisa|perlu|kak|pak|bu|ada|mas|mbak)?',
  '^ _ ..4 (masih|tidak|sudah|belum|tetap) (bisa|boleh|ada)',
);

/** Says yes or no about something, anywhere in the sentence. */
export const polar = phrases(
  '^ (hi|hello|sure|okay|well|baik|halo)? _? _? (yes|yep|yeah|yup|no|nope|not|sure|certainly|absolutely|definitely|indeed|correct|right|unfortunately|sadly)',
  'of course',
  '(i|we) (can|can not|could|will|am afraid|am sorry but)',
  '(you|they|it|he|she|this|that|there|she|which|nothing|nobody|everything|both) (do|does|can|may|will|must|should|is|are|did|has|have) not?',
  '(is|are|does|do|can|will|has|have|was|were) not',
  '(tidak|bisa|boleh|belum|sudah|masih|iya|betul|benar|ada|termasuk|perlu|tentu|sayangnya|harus|memang|tetap|ikut) ..2',
);

/** "No, they do not have a pool": a no that says what it is about. */
export const otherNo = phrases(
  '^ (no|yes|nope|yeah|yep|sorry|tidak) ..1 (it|they|there|he|she|the _) (do|does|is|are) not? (have|has|any|serve|allow|play|offer)? _',
);

/** "I am finding out": an answer to come, whatever the question. */
const findingOut = phrases(
  '(i|we) (will|am|are|would|can|have|just)? (go)? (check|checking|look|looking|find|finding|investigate|investigating|verify) ..1 (into|for you|it|this|that|out|with|now|on)',
  '(let me|i will|we will|i am going to|allow me to) (just|quickly|first)? (check|find out|look|ask|confirm|see)',
  '(get|come|be) back to you (with|on|about)',
  '(i|we) (have|am|are|will) ..2 (asked|asking|ask) ..5 (if|whether|what|when|how|who|why|about)',
  '(as soon as|once|when) ..10 (i|we) ..1 will ..1 (update|let|tell|inform|get|contact|message|know)',
  'will ..1 (update|inform) you',
  '(answer|answers|explain|explains) (your|that|this|the|all) (question|questions|query|queries)',
  '(i|we) will ..1 (write|reply|answer|report|send) ..1 (it|this|that|both|back|answer|answers)',
  '(give|allow) me (till|until|a|an|one|some|the|just)',
  '(pertanyaan*|soal itu|hal itu|jawabannya) ..2 (sedang|akan|sudah|lagi)? ..1 (saya|kami|aku)? (ajukan|teruskan|tanyakan|bawa|kirim|kabari|sampaikan|carikan)',
  '(saya|kami|aku) (kabari|infokan|balas|jawab|update|kasih tahu|hubungi)',
  '(bear with me|hold on|one moment|(one|a|just a|a quick) (moment|second|minute|sec))',
  '(sebentar|tunggu sebentar|mohon ditunggu sebentar)',
  'checking (now|this|that|it|with)',
  '(do|try) (my|our) (very)? best to (help|assist|get|find|solve|fix|sort)',
  '(saya|aku|kami|kita) (akan|bantu|coba|sedang|segera|lagi)? (cek|cekkan|periksa|cari|telusuri|tanyakan|konfirmasi|pastikan)',
  '(saya|aku|kami) bantu ..1 (cek|periksa|telusur*)',
  '(sedang|lagi|akan) (saya|aku|kami)? (cek|dicek|periksa|diperiksa|telusuri|tanyakan|konfirmasi)',
  '(cek|periksa) (dulu|dahulu)',
);

/** The first line of a talk that goes on. */
const aMoment = phrases(
  'bear with me',
  '(give|allow) me (till|until|a|an|one|some|just)',
  'hold on',
  '(one|a|just a|a quick) (moment|second|minute|sec) (please|while|and|$)',
  '(mohon|tunggu|mohon ditunggu) sebentar',
  'sebentar (ya|dulu|kak|pak|bu|mas|mbak|saya|aku)',
);

/** How things go for everybody; it tells nothing of one customer's own case. */
export const general = phrases(
  '^ (sebagai informasi|pada umumnya|umumnya|pada prinsipnya|secara umum|setiap)',
  'setiap|tiap (klaim|pengajuan|permohonan|pesanan|transaksi|pengaduan|nasabah|pelanggan|tahap)',
  '(pada|di) (tahap|akhir|awal) (setiap|pertama|kedua|ketiga|tiap)',
  '^ (for your information|as a rule|in general|generally|normally|typically|usually|all|each|every|most)',
  '(are|is) (normally|usually|generally|typically|always|sometimes|often) _',
  '(results|refunds|claims|requests|applications|orders|payments|returns|complaints|parcels|reports) (are|is|take|takes|get) _',
);

export const courtesy = phrases(
  'thank|thanks',
  'terima kasih',
  '(anything|something) else',
  '(you are|your) welcome',
  'sama-sama|sama',
  'have a',
  'senang bisa',
);

/** Comes before an answer and is none: a reminder, a cheer, a wish for more. */
const warmUp = phrases(
  '(as|like) (i|we|you)? ..2 (told|said|mentioned|explained|stated|advised|informed|asked|know|noted)',
  '(kan|seperti|sebagaimana) ..3 (bilang|jelas*|sampai*|infokan|diinfo*|diingetin|diingat*|disebut*|minta|diminta)',
  '^ (awesome|great|perfect|cool|okay|noted|sip|siap|baik|oke) $',
  '(i|we|saya|kami|aku) ..2 (need|require|butuh|perlu) ..4 (from|you|your|dari|data|foto|nomor|bukti)',
  '(we|i) (know|understand|appreciate|value|care)',
  '(kami|saya|aku) (mengerti|paham|memahami|menghargai|turut)',
);
/** A greeting in fewer words than this says nothing else. */
const bareGreeting = 5;
/** Steps told as orders: "Matikan plugin.", "Click File." */
const order = phrases(
  '^ (klik|click|press|tap|open|buka|pilih|select|choose|turn|switch|unplug|restart|hold|enter|matikan|nyalakan|naikkan|turunkan|masukkan|tekan|cabut|colok|hapus|isi|unduh|download|install|pasang|ganti|ubah|geser|tahan|tunggu|siapkan|bawa) _',
);

/** What an agent may do instead of answering in words: it still moves a request on. */
const moves = ['action', 'refusal', 'send-away', 'hand-over', 'option', 'policy'] as const;
/** An apology that offers or refuses in the same breath does not move anything by itself. */
const sorryMoves = ['action', 'hand-over', 'send-away', 'refusal', 'policy'] as const;
const saysNo = ['refusal', 'policy'] as const;

/** One sentence of a draft, as an answer. */
export type Reply = {
  readonly sentence: Sentence;
  readonly topic: ReadonlySet<string>;
  /** No question of the agent's own. */
  readonly says: boolean;
  readonly courteous: boolean;
  readonly general: boolean;
  readonly promises: boolean;
  /** Asks for a moment: whatever was asked comes next. */
  readonly waits: boolean;
  readonly yes: boolean;
  readonly polar: boolean;
  readonly otherNo: boolean;
  readonly moves: boolean;
  /** Does nothing but say no. */
  readonly onlyNo: boolean;
  readonly requests: boolean;
  /** A plain statement: no apology, thanks, sympathy, reminder or wish of the agent's own. */
  readonly plain: boolean;
};

/** "We do, £14": the verb alone, then a stop, is a yes or a no. */
const shortYes =
  /(?:^|[,;.!]\s*)(?:(?:hi|hello|hey|dear|sorry|ok|okay)\b[^,]{0,20},\s*)?(?:we|it|they|you|there|that|he|she|i|[a-z]+ (?:one|ones)) (?:do|does|can|could|is|are|will|would|has|have|may|did|was|were)(?:n['’]?t| not)?(?= *[,;.!–—-]|$)/iu;

const replyOf = rememberBy((sentence: Sentence): Reply => {
  const { words, text } = sentence;
  const hits = (matcher: ReturnType<typeof phrases>): boolean => matcher(words).length > 0;
  const no = saysNo.some((act) => does(sentence, act));
  return {
    sentence,
    topic: topicOf(words),
    says: !text.includes('?') || formOf(sentence) !== 'question',
    courteous: hits(courtesy),
    general: hits(general),
    promises: hits(findingOut),
    waits: hits(aMoment),
    yes: hits(plainYes) || shortYes.test(text),
    polar: hits(polar),
    otherNo: hits(otherNo),
    moves: (does(sentence, 'apology') ? sorryMoves : moves).some((act) => does(sentence, act)),
    onlyNo: no && !(['action', 'hand-over', 'option', 'send-away'] as const).some((act) => does(sentence, act)),
    requests: does(sentence, 'request') || hits(order),
    plain:
      (!text.includes('?') || formOf(sentence) !== 'question') &&
      !(['apology', 'thanks', 'empathy-formula', 'request'] as const).some((act) => does(sentence, act)) &&
      !(words.length < bareGreeting && does(sentence, 'greeting')) &&
      !hits(courtesy) &&
      !hits(general) &&
      !hits(warmUp),
  };
});

/** The sentences with which a draft may answer. */
export const repliesOf = (draft: Draft): readonly Reply[] =>
  draft.placed
    .filter(
      ({ part, sentence }) =>
        (part === 'body' || part === 'list' || (part === 'greeting' && sentence.words.length >= bareGreeting)) &&
        sentence.lang !== 'other',
    )
    .map(({ sentence }) => replyOf(sentence));
