import type { Answer } from '../asks-match';
import type { Case } from '../case';
import type { Clause } from './clauses';
import { heldBy, sensesOf } from './senses';
import { tellingsOf } from './supply';

/** Deeds that stand for one another: as an agent asks for them, and as a customer says they are done. */
const deeds: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'look',
    /\b(?:check(?:ed|ing)?|look(?: \w+)? (?:at|in|inside|under|behind|through|for)|(?:have|had|take) a (?:\w+ )?look|inspect|peek|test|make sure|ensure|(?:di|me)?cek|dicek|ngecek|(?:di|me)?periksa|(?:di|me)?lihat|pastikan)\b/,
    /\b(?:checked|looked|inspected|tested|had a (?:\w+ )?look|been through|cek|dicek|ngecek|periksa|diperiksa|lihat|dilihat)\b/,
  ],
  [
    'search',
    /\b(?:g(?:o|one) through|search(?:ed)?|rummage\w*|empt(?:y|ied)|unpack(?:ed)?|look(?:ed)? through|bongkar|dibongkar)\b/,
    /\b(?:went through|gone through|been through|searched|emptied|unpacked|turned out|looked (?:through|in|inside)|checked|bongkar|dibongkar)\b/,
  ],
  [
    'press',
    /\b(?:press\w*|hit(?:ting)?|push\w*|hold\w*|held|a (?:go|try|press|shot)|tekan|ditekan|pencet|dipencet)\b/,
    /\b(?:pressed|hit|pushed|held|tried|tekan|ditekan|pencet|dipencet)\b/,
  ],
  [
    'clean',
    /\b(?:clean\w*|clear\w*|wip(?:e|ed|ing)|rins(?:e|ed|ing)|empt(?:y|ied)|bersihkan|dibersihkan|bersihin)\b/,
    /\b(?:cleaned|cleared|wiped|rinsed|emptied|bersihkan|dibersihkan|bersihin)\b/,
  ],
  [
    'contact',
    /\b(?:call\w*|ring(?:ing)?|rang|phone[ds]?|contact\w*|speak\w*|spoken|spoke|ask\w*|talk\w*|reach out|hubungi|menghubungi|dihubungi|telepon|tanya\w*)\b/,
    /\b(?:called|rang|phoned|contacted|spoke|spoken|asked|talked|been on to|hubungi|menghubungi|telepon|tanya)\b/,
  ],
  [
    'swap',
    /\b(?:swap\w*|chang\w*|replac\w*|switch\w*|us(?:e|ing)|try(?:ing)?|tried|ganti|diganti|tukar|ditukar|coba|dicoba|pakai)\b/,
    /\b(?:swapped|changed|replaced|switched|used|tried|ganti|diganti|tukar|ditukar|coba|cobain|dicoba|pakai)\b/,
  ],
  [
    'fill',
    /\b(?:fill\w*(?: \w+){0,3}? (?:in|out)|fill (?:in|out)|complet(?:e|ed|ing)|isi(?=(?: \w+)? (?:form\w*|data|biodata|kuesioner|lembar)\b)|diisi|mengisi|lengkapi|dilengkapi)\b/,
    /\b(?:filled|completed|filled (?:in|out)|isi|diisi|mengisi|lengkapi|dilengkapi)\b/,
  ],
  ['report', /\b(?:report\w*|lapor\w*|dilaporkan)\b/, /\b(?:reported|lapor|melapor|laporkan|dilaporkan)\b/],
  [
    'off',
    /\b(?:turn\w*|switch\w*|power\w*|unplug\w*|isolat\w*)(?: \w+){0,3}? off\b|\boff (?:at|and)\b|\bunplug\w*|\b(?:matikan|dimatikan|cabut|dicabut)\b/,
    /\b(?:turned|switched|powered)(?: \w+){0,3}? off\b|\bunplugged\b|\bisolated\b|\b(?:matikan|dimatikan|matiin|cabut|dicabut)\b/,
  ],
  [
    'restart',
    /\b(?:restart\w*|reboot\w*|power cycl\w*|direstart|reset\w*)\b/,
    /\b(?:restart(?:ed)?|reboot(?:ed)?|power cycled|direstart|reset)\b/,
  ],
  [
    'bleed',
    /\b(?:bleed|bled|bleeding|drain\w*|flush\w*|tighten\w*|descal\w*|charg\w*|reseat\w*|recalibrat\w*|defrost\w*|prime|primed|fill\w*|top\w* up)\b/,
    /\b(?:bled|drained|flushed|tightened|descaled|charged|reseated|recalibrated|defrosted|primed|filled|topped up)\b/,
  ],
  [
    'install',
    /\b(?:(?:re|un)?install\w*|updat\w*|upgrad\w*|download\w*|instal\w*|unduh|diunduh|perbarui)\b/,
    /\b(?:(?:re|un)?installed|updated|upgraded|downloaded|instal|install|update|unduh)\b/,
  ],
  [
    'sign',
    /\b(?:log\w*|sign\w*|keluar|logout)(?: \w+)? (?:out|off|back in|in again)\b/,
    /\b(?:logged|signed) (?:out|off)\b|\blogout\b/,
  ],
  [
    'measure',
    /\b(?:measur\w*|weigh\w*|ukur|diukur|timbang|ditimbang)\b/,
    /\b(?:measured|weighed|ukur|diukur|timbang|ditimbang)\b/,
  ],
];

const invited =
  /^(?:(?:first|then|and|so|also|okay|ok|baik|next) )*(?:please|kindly|try|can you|could you|would you|will you|have you|did you|had you|are you sure you have|make sure|ensure|give|go ahead|start by|i would|let us|you (?:can|could|might|may|should|need to)|your best (?:bet|option)|the best thing|i (?:would )?(?:suggest|recommend|advise)|mohon|tolong|minta tolong|minta|coba|silakan|sudah|udah|apakah|pernah|boleh)\b|^(?:check|clean|clear|press|hold|restart|reboot|unplug|switch|turn|bleed|swap|replace|inspect|empty|search|reset|wipe)\b|\b(?:sudah|pernah) (?:\w+ ){0,2}?(?:di|coba)\w*|\b(?:ditekan|dicek|diperiksa|dibersihkan|dicoba|direstart|dilihat)\b/;
const did =
  /\b(?:i|we|my \w+|husband|wife|he|she|saya|aku|kami|gue|gw)\b|\b(?:already|sudah|udah|habis|barusan|have|did|been)\b|^(?:tried|checked|restarted|rebooted|pressed|cleaned|looked|called|rang|went|had|been)\b/;
const undone =
  /\b(?:not yet|have not|has not|did not|do not|could not|cannot|can not|unable|never|afraid to|before i|belum|tidak (?:bisa|berani|mau)|tidak sempat|are?|do|bagaimana)\b(?= (?:checked|cleaned|pressed|tried|called|rang|cek|coba|periksa|been|able|know|want|dare|sempat|i|we|check|try|press|call|clean|bisa|find|reach)\b)/;
const again =
  /\b(?:again|once more|another|other|second|new|replacement|instead|this time|as well|too|lagi|ulang|lain|baru|satunya|next time|if|when|once|until|before|after|kalau|jika|setelah|sampai|sebelum|for (?:\w+ )?(?:updates?|news))\b/;
const both = /\b(?:other|another|different|second|lain|baru)\b/;
/** The state a look would have found: "the pressure is fine". */
const found =
  /\b(?:is|are|was|were|reads?|shows?|looks?|seems?)\b.{0,24}\b(?:fine|ok|okay|normal|good|up|green|full|on|tight|intact|clean|empty|\d[\d.,]*)\b|\b(?:normal|aman|baik|bagus|lancar|bersih|kencang|tidak ada yang)\b/;

/** Where one calls: the name beside it tells which. */
const anywhere = sensesOf(
  'branch store shop office team company depot desk line explain about it them cabang toko kantor tim'
    .split(' ')
    .map((norm) => ({ start: 0, end: 0, norm, stem: norm })),
);

/** What a clause asks the customer to do, and to what. */
export type Deed = {
  readonly name: string;
  readonly done: RegExp;
  readonly object: ReadonlySet<string>;
  readonly upTo: number;
};

const purpose =
  /\b(?:and (?:explain\w*|ask\w*|tell|let|see|send|run|then|report)|to (?:see|find|make)|so|in case|before)\b/;

/** The deeds that a clause asks for, the plainest first. */
function deedsIn({ line, within }: Clause): readonly Deed[] {
  if (!invited.test(line)) return [];
  return deeds.flatMap(([name, asked, done]) => {
    const at = asked.exec(line);
    if (!at || /\b(?:i|we|saya|kami) (?:\w+ ){0,2}$/.test(line.slice(0, at.index))) return [];
    const stop = purpose.exec(line.slice(at.index));
    const upTo = stop ? at.index + stop.index : line.length;
    const act = sensesOf(
      [...line.matchAll(new RegExp(asked.source, 'g'))].flatMap((one) => within(one.index, one.index + one[0].length)),
    );
    const object = new Set(
      [...sensesOf(within(0, upTo))].filter((sense) => !act.has(sense) && !(name === 'contact' && anywhere.has(sense))),
    );
    return object.size === 0 && name !== 'report' ? [] : [{ name, done, object, upTo }];
  });
}

/** The first deed that a clause asks for, or null. */
export const deedIn = (clause: Clause): Deed | null => deedsIn(clause)[0] ?? null;

/** The deed that a clause asks the customer to do, and they said they did. */
export function stepTold(clause: Clause, about: Case): Answer | null {
  const { line } = clause;
  for (const { name, done, object, upTo } of deedsIn(clause))
    for (const { senses, open, line: said, text, message } of tellingsOf(about)) {
      if (open || undone.test(said) || heldBy(object, senses) <= 0.5) continue;
      if (again.test(line.slice(0, upTo)) && !(both.test(line) && both.test(said))) continue;
      if (
        (done.test(said) && did.test(said)) ||
        (name === 'look' && found.test(said) && !/\b(?:sure|pastikan)\b/.test(line))
      )
        return { message, answer: text.replace(/[.!]+$/, ''), value: text };
    }
  return null;
}
