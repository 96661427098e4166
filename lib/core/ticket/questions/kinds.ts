import type { Word } from '../../languages/language';
import { phrases, type Matcher } from '../../text/pattern';

/** What an answer to a question must look like. `open`: nothing can be told from its form. */
export type Kind =
  | 'time'
  | 'duration'
  | 'amount'
  | 'number'
  | 'phone'
  | 'email'
  | 'address'
  | 'yes-no'
  | 'reason'
  | 'person'
  | 'place'
  | 'open';

const asks: readonly (readonly [Kind, Matcher])[] = [
  [
    'phone',
    phrases(
      '(phone|contact|telephone|mobile|helpline|hotline) (number|no|line|details|numbers)?',
      'number (to|i|we|can) (i|we|can|call|ring|reach|dial)',
      '(what|whats) (is|are) (their|the|your|its|his|her|that)? number $',
      '(their|your|what) number',
      'nomor (telepon*|hp*|kontak*|wa*|whatsapp*)',
    ),
  ],
  ['email', phrases('(email|mail|e-mail) address', 'alamat (email|surel)')],
  ['address', phrases('(street|full|physical|exact|return|postal)? address|adress', 'alamat*')],
  [
    'duration',
    phrases(
      '(length|duration) of',
      'number of (days|hours|weeks|minutes|months)',
      '(how much|what) ..3 time ..2 (take|takes|taken)',
      'time (taken|it takes)',
      'how (long|much longer|much time|many (days|hours|weeks|minutes|months))',
      'berapa (lama|hari|jam|minggu|menit|bulan)',
      'sampai kapan',
    ),
  ],
  [
    'time',
    phrases(
      'when',
      '(what|which) (time|date|day|days|week|month)',
      '(start|starting|arrival|departure|departing|end|closing|opening|pick-up|pickup|check-in|check-out) (time|date|hours)',
      'how soon',
      'by when',
      'kapan',
      'jam berapa',
      'tanggal berapa',
      'hari apa',
      'tahun berapa',
      '(what|which) year',
    ),
  ],
  [
    'amount',
    phrases(
      'how (much|expensive|pricey|costly)',
      '(what|the|how|total|and|ticket) ..2 (price|cost|costs|fee|fare|total|charge|charges|rent)',
      '(what|whats) ..4 (cost|costs|charge|run me|set me back)',
      'berapa (harga*|biaya*|tarif*|total*|uang*|saldo*|tagihan*|sisa*|bayar*|ongkos*)',
      '(harga*|biaya*|tarif*|saldo*|tagihan*|bayar*|sisa*|ongkos*) ..2 berapa',
    ),
  ],
  ['number', phrases('how many', '(what|the|my) ..3 number', 'berapa')],
  ['reason', phrases('why', 'how come', 'what ..3 (reason|cause)', 'kenapa', 'alasan*', 'penyebab*')],
  ['person', phrases('who', 'whom', 'siapa')],
  [
    'place',
    phrases(
      'where|whereabouts',
      '(what|their|the|its|exact) location',
      'located',
      '(which|what) (bus|train)? (station|airport|city|branch|store|stop|terminal)',
      'di mana',
      'ke mana',
      'dari mana',
      'mana',
    ),
  ],
];

const yesNo = phrases(
  '(is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|may|might|must|am) not? (i|you|we|they|he|she|it|this|that|these|those|there|the|a|an|my|our|your|his|her|their|its|any|all|both|someone|somebody)',
  '^ (yes|no|and|but|so|also|okay|great|well|please|then)? (is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|may|must|am) _',
  '(if|whether)',
  'apakah|bisakah|bolehkah|adakah|sudahkah',
  '(bisa|boleh|masih|ada|sudah|kena|perlu|harus|termasuk|balik|dapat|garansi) ..6 (tidak|kah|belum|ya|teu|nggih) (ya|sih|kak|min|pak|bu|mas|mbak|nih|dok|kang)? $',
  '^ (jadi|terus|dan|kalau _)? (bisa|boleh|masih|perlu|harus|kena|sudah|dapat) ..6 $',
);

/** "Can you tell me …" is polite for the thing itself, not a question of yes or no. */
const wants = phrases(
  '(can|could|will|would|may|might) (you|i|we) ..3 (tell|give|send|share|let|provide|get|find|help|explain|check|confirm|have|know|ask|say)',
  '(do|does|would) you (know|happen to know|have)',
  '(get|give|tell|send|show) (me|us)',
  '(need|want|like) (to know|the|their|its|your|his|her)',
  '(bisa|boleh) ..2 (minta|tahu|info*|di*)',
);
/** "What genre is it?" wants the genre, not a yes. */
const opensWh = phrases(
  '^ ..2 (what|which|who|whom|whose|how|where|when|why|apa|mana|siapa|kapan|berapa|bagaimana|kenapa) (_|$)',
);
const wonders = phrases('(if|whether)');
const modal = phrases(
  '^ (yes|no|and|but|so|also|okay|great|well|please|then)? (is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|may|must|am) _',
);

/** The kinds of answer a question asks for, each once: "the address and the phone number" wants two. Never empty. */
export function kindsOf(words: readonly Word[]): readonly Kind[] {
  const wanted = wants(words).length > 0;
  const plain = yesNo(words).length > 0 && opensWh(words).length === 0 && (!wanted || wonders(words).length > 0);
  const found = asks.flatMap(([kind, matcher]) => {
    const [hit] = matcher(words);
    return hit ? [{ kind, hit }] : [];
  });
  const own = found.filter(
    ({ kind, hit }, i) =>
      !found
        .slice(0, i)
        .some((other) => other.kind !== kind && other.hit.first <= hit.last && hit.first <= other.hit.last),
  );
  const asked = own.filter(({ kind }) => kind !== 'number' || own.length === 1);
  const [one] = asked;
  if (one === undefined) return [plain ? 'yes-no' : 'open'];
  const headed = asked.some(({ hit }) => hit.first <= 2) || wanted;
  if (modal(words).length > 0 && !wanted && !headed) return ['yes-no'];
  return headed ? asked.map(({ kind }) => kind) : [one.kind];
}
