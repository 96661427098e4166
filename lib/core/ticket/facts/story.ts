import { findAll, unclaimed, type Finder } from './told';

const clause = String.raw`[^.!?\n;]{3,120}`;
const errors: readonly RegExp[] = [
  /(?<=\b(?:error|message|says?|saying|muncul|tulisannya|pesan|keterangan|kena|stuck)\b[^.!?\n"“'‘]{0,24})(?:"[^"\n]{2,80}"|“[^”\n]{2,80}”|(?<![\p{L}])['‘][^'’\n]{3,80}['’])/giu,
  /\berror(?: code)? [A-Z]*-?\d{2,5}\b|\b[45]\d\d(?= (?:error|since)\b)|(?<=\b(?:return|returns|kode error|error) )[45]\d\d\b/giu,
  /(?<=\b(?:display(?:s|ing)?|show(?:s|ing)?|code|kode|error|menampilkan|muncul)(?: is| reads| says)? )[A-Z]{1,2}-?\d{1,4}\b/gu,
  /\bstuck (?:on|at|in) [^.!?,\n]{3,40}/giu,
];

/** What a screen or machine said. */
export const errorFinder: Finder = (text, taken) =>
  unclaimed(
    errors.flatMap((pattern) => findAll(text, pattern, 'error-message')),
    taken,
  );

const did = String.raw`tried|restarted|rebooted|reset|reinstalled|uninstalled|cleared|unplugged|checked|called|rang|phoned|emailed|e-mailed|messaged|contacted|updated|logged out|switched (?:it )?off|turned (?:it )?off|held`;
const steps: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:I|we)(?: have|'ve|’ve)?(?: also)?(?: already)? (?:${did})\b${clause}`, 'giu'),
  new RegExp(
    String.raw`(?<=^|[.!?,;] )(?:already |have )?(?:tried|restarted|rebooted|reinstalled|cleared|unplugged)\b${clause}`,
    'giu',
  ),
  /\bI said so\b[^.!?\n]{0,60}/giu,
  /(?:(?:saya|aku|kami|gw|gue|sy) )?(?:sudah|udah|udh|sdh)(?: (?:saya|aku|gue|gw|sy|kami))? (?:coba|cobain|cek|restart|reset|hapus|uninstall|install|instal|logout|login|ganti|matikan|matiin|telepon|menelepon|telpon|hubungi|chat|email|kirim|lapor|update)[^.!?\n]{0,70}/giu,
];

/** What the customer has already done about it. */
export const stepFinder: Finder = (text, taken) =>
  unclaimed(
    steps.flatMap((pattern) => findAll(text, pattern, 'steps-tried')),
    taken,
  );

const causes: readonly RegExp[] = [
  /\b(?:because|karena|krn|karna|gara-?2|gara-gara|soalnya)\b[^.!?\n(;]{4,90}/giu,
  /(?:[^.!?,;\n]{0,60}\b(?:is|are|was|were|came|arrived|went|datang|dateng|sampe2?|nya) )?\b(?:broken|missing|smashed|cracked|snapped|damaged|leaking|torn|faulty|dead|sobek|rusak|bocor|pecah|penyok|hilang|kegedean|kekecilan|kesempitan|cacat|mati total)\b[^.!?,;\n]{0,30}/giu,
  /[^.!?,;\n]{0,50}\b(?:won['’]?t|doesn['’]?t|not) (?:charge|turn on|start|work|working|open|load|showing|showing up|connect)\b[^.!?\n]{0,40}/giu,
];

/** Why the customer writes: the clause that says what went wrong. */
export const reasonFinder: Finder = (text, taken) =>
  unclaimed(
    causes
      .flatMap((pattern) => findAll(text, pattern, 'reason'))
      .map((one) => ({ ...one, start: one.start + (/^\s*/.exec(text.slice(one.start, one.end))?.[0].length ?? 0) })),
    taken,
  );
