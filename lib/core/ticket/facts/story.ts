import { findAll, unclaimed, type Finder, type Told } from './told';

const clause = String.raw`[^.!?\n;]{3,120}`;
const errors: readonly RegExp[] = [
  /\berror(?: code)? [A-Z]*-?\d{2,5}\b|\b[45]\d\d(?= (?:error|since)\b)|(?<=\b(?:return|returns|kode error|error) )[45]\d\d\b/giu,
  /(?<=\b(?:display(?:s|ing)?|show(?:s|ing)?|code|kode|error|menampilkan|muncul)(?: is| reads| says)? )[A-Z]{1,2}-?\d{1,4}\b/gu,
  /\bstuck (?:on|at|in) [^.!?,\n]{3,40}/giu,
];

const quoted = /"[^"\n]{2,80}"|“[^”\n]{2,80}”|(?<!\p{L})['‘][^'’\n]{3,80}['’]/gu;
const saying = /\b(?:error|message|says?|saying|muncul|tulisannya|pesan|keterangan|kena|stuck)\b[^.!?\n]{0,24}$/iu;

/** What a screen or machine said. */
export const errorFinder: Finder = (text, taken) =>
  unclaimed(
    [
      ...findAll(text, quoted, 'error-message').filter(({ start }) =>
        saying.test(text.slice(Math.max(0, start - 40), start)),
      ),
      ...errors.flatMap((pattern) => findAll(text, pattern, 'error-message')),
    ],
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

const because = /\b(?:because|karena|krn|karna|gara-?2|gara-gara|soalnya)\b[^.!?\n(;]{4,90}/giu;
/** What may go wrong with a thing, a service or a person's plans. */
const fault =
  /\b(?:broken|missing|smashed|cracked|snapped|damaged|leaking|torn|faulty|dead|died|stolen|flooded|sewage|never (?:came|arrived|turned up)|nothing (?:was delivered|came|arrived)|(?:won['’]?t|doesn['’]?t|not) (?:charge|turn on|start|work|working|open|load|showing|connect)|charged twice|double charged|overcharged|play only|sobek|rusak|bocor|pecah|penyok|kegedean|kekecilan|kesempitan|cacat|mati(?: total)?|alergi|salah (?:transfer|nulis|tulis|ketik|kirim|warna|ukuran)|tertukar|hangus|jatuh tempo|di-?phk|terserempet|di-?cancel|dibatalkan)\b/giu;

/** The clause around a place, no farther than `most` characters to either side. */
function clauseAt(text: string, start: number, end: number, most: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - most), start);
  const from = start - (/[^.!?,;\n]*$/.exec(before)?.[0].trimStart().length ?? 0);
  const after = /^(?:[^.!?;\n]|\.(?=\d))*/.exec(text.slice(end, end + most))?.[0] ?? '';
  return { start: from, end: end + after.trimEnd().length };
}

/** Why the customer writes: the first clause that says what went wrong, and what follows a "because". */
export const reasonFinder: Finder = (text, taken) => {
  const first = fault.exec(text);
  fault.lastIndex = 0;
  const asks = first !== null && /^[^.!?\n]*\?/.test(text.slice(first.index));
  const faults: Told[] =
    first && !asks ? [{ slot: 'reason', ...clauseAt(text, first.index, first.index + first[0].length, 60) }] : [];
  return unclaimed([...findAll(text, because, 'reason'), ...faults], taken);
};
