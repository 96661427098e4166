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
  'answer your (question|questions|query|queries)',
  '(bear with me|hold on|one moment|(one|a|just a|a quick) (moment|second|minute|sec))',
  '(sebentar|tunggu sebentar|mohon ditunggu sebentar)',
  'checking (now|this|that|it|with)',
  '(saya|aku|kami|kita) (akan|bantu|coba|sedang|segera|lagi)? (cek|cekkan|periksa|cari|telusuri|tanyakan|konfirmasi|pastikan)',
  '(saya|aku|kami) bantu ..1 (cek|periksa|telusur*)',
  '(sedang|lagi|akan) (saya|aku|kami)? (cek|dicek|periksa|diperiksa|telusuri|tanyakan|konfirmasi)',
  '(cek|periksa) (dulu|dahulu)',
);

/** How things go for everybody; it tells nothing of one customer's own case. */
const general = phrases(
  '^ (sebagai informasi|pada umumnya|umumnya|pada prinsipnya|secara umum|setiap)',
  'setiap|tiap (klaim|pengajuan|permohonan|pesanan|transaksi|pengaduan|nasabah|pelanggan|tahap)',
  '(pada|di) (tahap|akhir|awal) (setiap|pertama|kedua|ketiga|tiap)',
  '^ (for your information|as a rule|in general|generally|normally|typically|usually|all|each|every|most)',
  '(are|is) (normally|usually|generally|typically|always) _',
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
  readonly yes: boolean;
  readonly polar: boolean;
  readonly otherNo: boolean;
  readonly moves: boolean;
  /** Does nothing but say no. */
  readonly onlyNo: boolean;
  readonly requests: boolean;
};

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
    yes: hits(plainYes),
    polar: hits(polar),
    otherNo: hits(otherNo),
    moves: (does(sentence, 'apology') ? sorryMoves : moves).some((act) => does(sentence, act)),
    onlyNo: no && !(['action', 'hand-over', 'option', 'send-away'] as const).some((act) => does(sentence, act)),
    requests: does(sentence, 'request'),
  };
});

/** The sentences with which a draft may answer. */
export const repliesOf = (draft: Draft): readonly Reply[] =>
  draft.placed
    .filter(({ part, sentence }) => (part === 'body' || part === 'list') && sentence.lang !== 'other')
    .map(({ sentence }) => replyOf(sentence));
