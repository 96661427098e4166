import type { Slot } from './facts';

/** Questions that ask for a slot without naming it. `slot` null: about something no slot holds. */
export const questions: readonly { readonly slot: Slot | null; readonly pattern: RegExp }[] = [
  {
    slot: 'date',
    pattern:
      /(?:^|[,.:] |\b(?:and|so|dan|terus|lalu|know|ask|tahu) )(?:since )?when (?:you|it|this|the \w+|did|was|were|is|are|do|does|will|would|has|had)\b[^.?!]*(?:\?|$)/g,
  },
  { slot: 'date', pattern: /\b(?:sejak )?kapan\b[^.?!]*\?|\b(?:\w+ ){0,6}tanggal berapa\b[^.?!]*(?:\?|$)/g },
  {
    slot: 'date',
    pattern:
      /\b(?:what|which) (?:day|date)s?\b[^.?!]*\?|\b(?:have|got|any|specific|particular|preferred) (?:a |particular |specific )?dates?\b[^.?!]*\?|\bhari apa\b[^.?!]*\?/g,
  },
  {
    slot: 'location',
    pattern:
      /\b(?:any|which|what) (?:specific |particular |preferred )?(?:city|town|area|location|branch|store|shop|outlet)\b[^.?!]*\?|\b(?:toko|cabang|gerai)(?:nya)? (?:yang )?mana\b[^.?!]*\?/g,
  },
  {
    slot: 'device',
    pattern:
      /\b(?:what|which) (?:phone|handset|laptop|tablet|computer|device|router|watch)(?: model)? (?:are|is|do|did|have|were)\b[^.?!]*\?/g,
  },
  {
    slot: 'error-message',
    pattern: /\b(?:do|did) you (?:get|see|receive) (?:an?|any) error\b[^.?!]*\?/g,
  },
  {
    slot: 'reason',
    pattern:
      /\b(?:kenapa|mengapa) (?:kak |kakak |bapak |ibu |pak |bu )?(?:mau|ingin|minta|batal|cancel|dibatalkan|refund|retur|pindah|berhenti)\b[^.?!]*\?|\b(?:tell (?:me|us)|know|ask|explain) why (?:you|it|this)\b[^.?!]*|\bwhy (?:are|do|did|would) you (?:want|wish|like|leaving|cancelling|returning|sending)\b[^.?!]*\?/g,
  },
  {
    slot: 'location',
    pattern:
      /\bwhich (?:of (?:our|the) )?(?:sites?|branch(?:es)?|stores?|shops?|depots?|outlets?|offices?|clinics?|locations?)\b[^.?!,]*(?:\?|,|\.|$)/g,
  },
  {
    slot: 'size',
    pattern:
      /\b(?:what|how much) (?:\w+ ){0,4}weighs?\b[^.?!,]*|\bhow (?:heavy|tall|long|wide|deep|big|large|thick) (?:is|are|was|would)\b[^.?!]*\?/g,
  },
  { slot: 'time', pattern: /\b(?:at )?what time\b[^.?!]*\?|\b(?:jam|pukul) berapa\b[^.?!]*\?/g },
  {
    slot: 'amount',
    pattern:
      /\bhow much (?:did|was|were|is|has|have|do)\b[^.?!]*\?|\b(?:berapa (?:nominal|rupiah|besar)|(?:transfer|bayar|terpotong|kepotong|ditarik|topup) berapa)\w*[^.?!]*\?/g,
  },
  {
    slot: 'quantity',
    pattern:
      /\b(?:porsi|tamu|peserta|unit|kamar|tiket|lembar|karung|dus|kotak|siswa|penumpang)nya (?:jadi |ada |totalnya |semuanya |mau )*berapa\b(?! (?:harga|tanggal|jam))[^.?!]*\?|\bhow many\b[^.?!]*\?|\bberapa (?:banyak|orang|buah|biji|lembar|kamar|malam|porsi|item|pcs|tiket)\b[^.?!]*\?/g,
  },
  {
    slot: 'location',
    pattern:
      /\bwhere (?:are|is|were|do|did|will|would) (?:you|we|it|this|the)\b[^.?!]*\?|\b(?:(?:di|ke|dari) mana|kota mana|mana kotanya)\b[^.?!]*\?/g,
  },
  {
    slot: 'name',
    pattern: /\b(?:with whom|who) (?:am|are) (?:i|we)\b[^.?!]*\?|\b(?:dengan|atas nama|sama) siapa\b[^.?!]*\?/g,
  },
  {
    slot: 'phone',
    pattern:
      /\b(?:what|which) number (?:can|could|should|may|do) (?:we|i)\b[^.?!]*\?|\b(?:ke|di) nomor (?:berapa|mana)\b[^.?!]*\?/g,
  },
  {
    slot: 'product',
    pattern:
      /\b(?:what|which (?:item|product|one|article)s?)(?: exactly)? (?:did|have) you (?:order|buy|bought|ordered|purchase|purchased)\b[^.?!]*\?|\b(?:pesan|beli|order|isi\w*(?: paket\w*)?) apa\b[^.?!]*\?|\b(?:barang|produk) (?:apa|yang mana)\b[^.?!]*\?/g,
  },
  {
    slot: 'payment-method',
    pattern: /\bhow did you pay\b[^.?!]*\?|\bbayar(?:nya)? (?:pakai|lewat|via|dengan) apa\b[^.?!]*\?/g,
  },
  {
    slot: 'error-message',
    pattern:
      /\bwhat error\b[^.?!]*(?:\?|$)|\b(?:what|which) (?:is |was |are |does )?(?:the |that )?(?:\w+ )?(?:codes?|message|letters|text|wording) (?:are |is |do |does )?(?:on|shown|showing|displayed|say\w*|appear\w*|come\w* up|(?:do |did |can )?you (?:see|get|have))\b[^.?!]*\?|\bwhat (?:does|did|do) (?:it|the (?:screen|error|message|app|page|display)|you) (?:say|show|see|get)\b[^.?!]*\?|\b(?:error|muncul|tulisan\w*|keterangan\w*)(?: \w+){0,2} apa\b[^.?!]*\?/g,
  },
  {
    slot: 'reason',
    pattern:
      /\bwhat (?:is|was|seems to be|exactly is|exactly happened|happened|went wrong)(?: (?:the|wrong|going on))?[^.?!]*\?|\b(?:describe|explain|tell (?:me|us)(?: more)? about) (?:the |your |what )?(?:issue|problem|trouble|fault|went wrong|happened)\b|\b(?:kendala|masalah|keluhan)\w* (?:apa|seperti apa|bagaimana)\b[^.?!]*(?:\?|$)|\bapa (?:kendala|masalah|keluhan)\w*[^.?!]*\?/g,
  },
  {
    slot: null,
    pattern:
      /(?:^|[,.:] |\bso )(?:so , )?(?:which|what|who|whose|how|where|why) [^.?!]*\?|\b[^.?!,]*\b(?:apa|mana|siapa|berapa|bagaimana|kenapa)\b[^.?!]*\?/g,
  },
  {
    slot: null,
    pattern:
      /(?:^|[,.:] |\b(?:and|or|so|also) )(?:did|do|does|have|has|had|is|are|was|were) (?:you|it|the|your|they|there) [^.?!]*\?|(?:^|[,.:] )(?:apakah|apa|sudah)\b[^.?!]*\?/g,
  },
];
