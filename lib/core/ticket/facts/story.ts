import { findAll, unclaimed, type Finder } from './told';

const clause = String.raw`[^.!?\n;]{3,120}`;
const errors: readonly RegExp[] = [
  /\berror(?: code)? [A-Z]*-?\d{2,5}\b|\b[45]\d\d(?= (?:error|since)\b)|(?<=\b(?:return|returns|kode error|error) )[45]\d\d\b/giu,
  /(?<=\b(?:display(?:s|ing)?|show(?:s|ing)?|code|kode|error|menampilkan|muncul)(?: is| reads| says)? )[A-Z]{1,2}-?\d{1,4}\b/gu,
  /\b(?:(?:stuck|freezes|frozen) (?:on|at|in) (?!home|the airport|traffic|hospital)|stays (?:on|at) (?=\d+ ?%|the ))[^.!?,\n]{2,40}/giu,
  /(?<=[,:(] |\bkode |\bcode )[EFH]-?\d{1,4}\b/gu,
  /(?<!should says? )(?<=\b(?:showing|shows|still says?|portal says?|status\w*|tulisan\w*|displays?|reads) (?:(?:still|as|it|is|masih) )?)(?:\p{Lu}\p{Ll}+|\p{Lu}{4,}|\d+ marks)\b(?= mulu|[.,;!?]|$| (?:though|but|and|dan|tapi))/gu,
  /\bkatanya (?:nonaktif|tidak aktif|gagal|error|invalid|tidak valid|tidak terdaftar|tidak ditemukan)\b/giu,
  /(?:(?<=\b(?:the|my) )|\b)(?:lampu|indikator|globe|led|lights?)\b[^.!?\n,]{0,30}\b(?:red|amber|blink\w*|flash\w*|merah|kuning|kedip\w*)\b(?: and \w+| dan \w+| kedip\w*)?/giu,
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

const did = String.raw`tried|restarted|rebooted|reset|reinstalled|uninstalled|cleared|unplugged|checked|called|rang|phoned|emailed|e-mailed|messaged|contacted|updated|logged out|switched (?:it )?off|turned (?:it )?off|held|answered all|pressed|topped (?:it )?up`;
const steps: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:I|we)(?: have|'ve|’ve)?(?: also)?(?: already)? (?:${did})\b${clause}`, 'giu'),
  new RegExp(
    String.raw`(?<=^|[.!?,;] )(?:already |have )?(?:tried|restarted|rebooted|reinstalled|cleared|unplugged|topped it up|pressed|reset)\b${clause}`,
    'giu',
  ),
  /\bI said so\b[^.!?\n]{0,60}/giu,
  /(?:(?:saya|aku|kami|gw|gue|sy) )?(?:sudah|udah|udh|sdh)(?: (?:saya|aku|gue|gw|sy|kami))?(?: (?:dua|tiga|empat|\d) ?(?:kali|x))? (?:bongkar|isi|unggah|lampirkan|cabut|coba|cobain|cek|restart|reset|hapus|uninstall|install|instal|logout|login|ganti|matikan|matiin|telepon|menelepon|telpon|hubungi|chat|email|kirim|lapor|update)[^.!?\n]{0,70}/giu,
];

/** What the customer has already done about it. */
export const stepFinder: Finder = (text, taken) =>
  unclaimed(
    steps.flatMap((pattern) => findAll(text, pattern, 'steps-tried')),
    taken,
  );
