import type { Secret, SecretTag } from './secret';

/** What may stand between the name of the secret and the secret: whose it is, and "is". */
const filler =
  '(?:my|your|our|their|the|his|her|for|of|on|in|and|account|new|old|current|login|email|e-mail|wifi|app|to|as|code|number|no|nomor|untuk|buat|di|akun|aplikasi|baru|lama|saya|sy|aku|gue|gw|kami|ini|itu|nya|ku|atm|bank|card|kartu|m-?banking|mobile|' +
  'that|you|i|me|sent|got|received|yang|yg|dari|lewat|via|sms|wa|whatsapp|dikirim|diterima|terima|masuk|dapat|dapet|tadi)';
const link = '(?:(?:is|was|are|adalah|yaitu|ialah|yakni|jadi|menjadi|changed to|set to|reset to|diganti)\\b|:|=|->|→)';
const between = `((?:[ \\t]*(?:${link}|\\b${filler}\\b)){0,7})[ \\t]*`;
const digits = (least: number, most: number): string =>
  `["'“(]?(\\d(?:[ -]?\\d){${least - 1},${most - 1}})(?![\\p{L}\\p{N}]|[-/.,]\\d)`;

const code =
  '(?:otp|one[- ]time (?:password|passcode|code|pin)|(?:verification|security|auth(?:entication)?|2fa|login) code|kode (?:otp|verifikasi|keamanan|autentikasi))(?:nya)?';
const cardCode =
  '(?:cvv2?|cvc2?|cvn|security code|card code|kode keamanan|(?:3|tiga) digit(?: terakhir| belakang| di belakang)?)(?:nya)?';
const word = '(?:password|passwrd|passcode|passphrase|passwd|pwd|pw|pass(?=\\s*[:=])|kata ?sandi|sandi)(?:nya|ku|mu)?';

/** "my PIN is 1234": the name first. Group 1 is what stands between, group 2 the secret. */
const named: readonly { readonly tag: SecretTag; readonly pattern: RegExp }[] = [
  { tag: '[otp]', pattern: new RegExp(`\\b${code}\\b${between}${digits(4, 8)}`, 'giu') },
  { tag: '[pin]', pattern: new RegExp(`\\bpin(?:nya|ku)?\\b${between}${digits(4, 8)}`, 'giu') },
  { tag: '[card]', pattern: new RegExp(`\\b${cardCode}\\b${between}${digits(3, 4)}`, 'giu') },
  {
    tag: '[password]',
    pattern: new RegExp(
      `\\b${word}\\b${between}("[^"\\n]{1,64}"|“[^”\\n]{1,64}”|'[^'\\n]{1,64}'|[^\\s"“”]{1,64})`,
      'giu',
    ),
  },
];

/** "1234 is my PIN": the secret first, in group 1. */
const copula = '["\'”]?[ \\t]+(?:is|was|adalah|itu)[ \\t]+(?:my |the |our |your )?(?:new |old )?';
const reversed: readonly { readonly tag: SecretTag; readonly pattern: RegExp }[] = [
  { tag: '[otp]', pattern: new RegExp(`(?<![\\p{L}\\p{N}/-])(\\d{4,8})${copula}${code}\\b`, 'giu') },
  { tag: '[pin]', pattern: new RegExp(`(?<![\\p{L}\\p{N}/-])(\\d{4,8})${copula}pin\\b`, 'giu') },
  { tag: '[password]', pattern: new RegExp(`(?<![^\\s"'“(])([^\\s"'“”]{4,64})${copula}${word}\\b`, 'giu') },
];

/** Words that say something about a password instead of being one. */
const talk = new Set(
  `a an the my your not no never wrong incorrect invalid expired correct right reset required needed being still also always
  already now then too very weak strong same different lost forgotten secret safe secure working broken locked blocked changed
  rejected accepted fine ok okay good bad what which that this it there here where when why how and or but for to in on at
  with from by please help page screen field link email mail button manager protected recovery policy case-sensitive
  yang ini itu tidak tdk gak ga nggak ngga enggak bukan belum blm sudah sdh udah salah benar betul lupa hilang baru lama
  saja aja masih selalu terus juga lagi apa dan atau tapi untuk dengan dari ke di saya aku kami kalian anda kak min tolong mohon
  bisa tak kadaluarsa kedaluwarsa dikirim direset terkunci diblokir`.split(/\s+/u),
);
const kept = /^\[(?:card|password|pin|otp|nik|email|phone)\]?$/u;
const pointed = /(?:[:=]|->|→)[ \t]*$/u;
const linked = new RegExp(`(?:^|[ \\t])${link}[ \\t]*$`, 'iu');
const clauseEnds = /^\s*(?:$|[.,;!?)\n]|(?:and|but|so|dan|tapi|tp|tetapi)\b)/iu;

const trim = (value: string): string => value.replace(/^[(<]+/u, '').replace(/[.,;!?)>…]+$/u, '');

/**
 * Is the word after "password" the password? Quoted or after a colon nearly always; after "is" when it has a digit or
 * sign, or ends the clause and is no word about passwords; with nothing between only when letters and digits mix or
 * digits alone are many.
 */
const isPassword = (value: string, gap: string, rest: string): boolean => {
  if (value === '' || kept.test(value)) return false;
  if (/^["'“]/u.test(value)) return true;
  const digit = /\d/u.test(value);
  if (talk.has(value.toLowerCase())) return false;
  if (pointed.test(gap)) return /[\p{L}\p{N}]/u.test(value);
  if (linked.test(gap)) return digit || (/\p{L}/u.test(value) && clauseEnds.test(rest));
  if (/^\d+$/u.test(value)) return value.length >= (gap.trim() === '' ? 6 : 4) && !/^(?:19|20)\d\d$/u.test(value);
  return value.length >= 4 && digit && /\p{L}/u.test(value);
};

const place = (tag: SecretTag, value: string, at: number): Secret => {
  const start = at + value.indexOf(trim(value));
  return { start, end: start + trim(value).length, tag };
};

/** Passwords, PINs, one-time codes and card security codes that the text itself names as such, in English and Indonesian. */
export const statedSecrets = (text: string): readonly Secret[] => {
  const secrets: Secret[] = [];
  for (const { tag, pattern } of named) {
    for (const hit of text.matchAll(pattern)) {
      const value = hit[2] ?? '';
      const at = hit.index + hit[0].lastIndexOf(value);
      const secret = place(tag, value, at);
      if (tag !== '[password]' || isPassword(trim(value), hit[1] ?? '', text.slice(secret.end, secret.end + 12))) {
        secrets.push(secret);
      }
    }
  }
  for (const { tag, pattern } of reversed) {
    for (const hit of text.matchAll(pattern)) {
      const value = trim(hit[1] ?? '');
      if (tag !== '[password]' || (/\d/u.test(value) && !kept.test(value)))
        secrets.push(place(tag, hit[1] ?? '', hit.index));
    }
  }
  return secrets;
};
