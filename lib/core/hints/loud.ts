import { english } from '../languages/en/english';
import { indonesian } from '../languages/id/indonesian';
import { stemEnglish } from '../languages/en/stem';
import { stemIndonesian } from '../languages/id/stem';
import type { Sentence } from '../text/draft';
import type { Span } from '../text/span';
import type { Case } from '../ticket/case';
import { rememberBy } from '../text/remember';
import { isGeneric } from './generic-words';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Short words that are capitalised to press a point, in both languages. */
const pressed = list(
  `not no never must all only any ever now very do don't can't won't cannot always every before after both same again already please stop
   jangan harus wajib dilarang keras telat terlambat kerja tunggu sabar baca penting tidak bukan belum hanya semua sudah sekali lagi tolong mohon segera dulu cuma mana lengkap lengkapi ga gak nggak
   final immediately urgent important required mandatory strictly forbidden warning attention within without wrong read except unless`,
);
/** After these a word in capitals is a label, a code or a key, not a voice. */
const labels = list(
  `press click tap select choose button menu option tab type typed reply text enter code codes promo voucher coupon named called marked labelled labeled says said reads read shows
   showing shown status mode error word file folder field box link hit sms send model plan size product brand ref reference number flight gate terminal ticket id platform
   klik tekan pilih tombol ketik kode balas tulisan bertuliskan bertulisan status mode berkas kolom kata menu resi nomor layanan paket promo jenis`,
);
const known = list(
  `ASAP FAQ FAQS HTML HTTP HTTPS JSON IBAN SWIFT SEPA COVID UTC GMT HDMI WIFI WLAN WPA DHCP CAPTCHA PAYE NASA UNESCO LASER RADAR NEFT RTGS UPPER
   NPWP BPJS KTP STNK BPKB SIUP SPBU SPKLU OVO DANA GOPAY LINK PERTAMINA INDIHOME TELKOMSEL BUMN TNI POLRI QRIS EMAIL OTP PIN SIM USB ATM CVV SMS FREE NEW TEAM LIVE`,
);
const shouted = /(?<![\p{L}\p{N}_@#/.-])\p{Lu}[\p{Lu}'’-]*\p{Lu}(?![\p{L}\p{N}_@/]|-\p{N}|\.\p{L})/gu;
const masked = /["“„«][^"”»\n]*["”»]|'[^'\n]{2,40}'|`[^`\n]*`|\[[^\]\n]*\]|\{[^}\n]*\}|<[^>\n]*>|https?:\/\/\S+/gu;

/** Words of the conversation that somebody else put in capitals: to repeat them is to quote. Lower case. */
export const saidLoud = rememberBy((about: Case): ReadonlySet<string> => {
  const texts = [about.ticket.subject ?? '', ...about.turns.map(({ message }) => message.text)];
  return new Set(texts.flatMap((text) => [...text.matchAll(shouted)].map(([word]) => word.toLowerCase())));
});

/** "Press ERASE, then ADD NEW": the second label of a list. */
const andThen = /^\W*(?:and|then|or|and then|dan|lalu|kemudian|atau)?\W*$/iu;

type Loud = Span & { readonly word: string };

const isPlain = (word: string): boolean =>
  english.markers.has(word) ||
  indonesian.markers.has(word) ||
  pressed.has(word) ||
  isGeneric({ norm: word, stem: stemEnglish(word) }) ||
  isGeneric({ norm: word, stem: stemIndonesian(word) }) ||
  /^(?:me|di|ber|ter|pe)[a-z]{3,}(?:kan|nya|an|i)$|^[a-z]{4,}(?:kan|nya|lah)$/.test(word);

const wordBefore = /([\p{L}'’]+)[^\p{L}]*$/u;
const small = list('the a an on to in at under from as of tombol kode yang di ke pada dan menu');
/** Does a label word stand right before, or before a small word? */
const afterLabel = (text: string, start: number): boolean => {
  const found = wordBefore.exec(text.slice(0, start));
  if (!found) return false;
  const word = (found[1] ?? '').toLowerCase();
  if (labels.has(word)) return true;
  const further = small.has(word) ? wordBefore.exec(text.slice(0, found.index)) : null;
  return further !== null && labels.has((further[1] ?? '').toLowerCase());
};

/** Stretches of capitals that raise the voice, in draft order. `theirs`: see `saidLoud`. */
export function loudWords(sentence: Sentence, theirs: ReadonlySet<string>): readonly Span[] {
  const { text } = sentence;
  const hidden = [...text.matchAll(masked)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const words: Loud[] = [...text.matchAll(shouted)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length, word: found[0].toLowerCase() }))
    .filter(({ start, end, word }) => !hidden.some((one) => one.start < end && start < one.end) && !theirs.has(word));
  const runs: Loud[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && /^[\s,&-]*(?:[A-Z][\s,]+)?$/.test(text.slice(last.end, word.start))) run.push(word);
    else runs.push([word]);
  }
  const labelled = (run: readonly Loud[]): boolean => afterLabel(text, spanOf(run).start);
  return runs
    .filter((run, i) => {
      const before = runs[i - 1];
      const between = before ? text.slice(spanOf(before).end, spanOf(run).start) : '';
      return isVoice(run, text) && !(before && labelled(before) && andThen.test(between));
    })
    .map((run) => spanOf(run));
}

const spanOf = (run: readonly Loud[]): Span => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });

const forbidding = list('no not never must jangan tidak dilarang wajib harus');

function isVoice(run: readonly Loud[], text: string): boolean {
  const { start, end } = spanOf(run);
  const heading = text.slice(end).startsWith(':') && !/\p{L}/u.test(text.slice(0, start)) && run.length <= 3;
  if (heading || afterLabel(text, start)) return false;
  const plain = run.filter(({ word }) => isPlain(word) && !known.has(word.toUpperCase()));
  // "NO PETS": a forbidding word carries whatever follows.
  if (run.length > 1 && forbidding.has(run[0]?.word ?? '') && run.some(({ word }) => word.length >= 4)) return true;
  if (run.length > 1) return plain.length * 2 >= run.length && plain.some(({ word }) => word.length >= 3);
  return plain.some(({ word }) =>
    pressed.has(word) ? word.length >= 2 && word !== 'no' && word !== 'do' : word.length >= 4,
  );
}

const glad =
  /\b(?:congrat\w*|welcome|hooray|yay|great|good news|happy|hi|hello|hey|love\w*|enjoy|awesome|wonderful|amazing|fantastic|lovely|brilliant|perfect|good luck|woohoo|cheers|selamat|hore+|semoga|mantap|asi+k|siap|halo+|hai|horee|sama-sama|makasih|terima kasih|asyik|seru)\b/iu;

/** Is the sentence glad? Then its exclamation marks smile. */
export const cheerful = (sentence: Sentence): boolean => glad.test(sentence.text);

const piled = /(?:\?{2,}|!+\?+[!?]*|\?+!+[!?]*)/u;
const piledCalls = /!{2,}/u;

/** Piled-up marks with the word before them: `??`, `?!`, and `!!` where nothing is glad. */
export function loudMarks(sentence: Sentence, friendly: boolean): readonly Span[] {
  const found = piled.exec(sentence.text) ?? (friendly ? null : piledCalls.exec(sentence.text));
  if (!found) return [];
  const start = sentence.text.slice(0, found.index).search(/\S+\s*$/u);
  return [{ start: Math.max(0, start), end: found.index + found[0].length }];
}
