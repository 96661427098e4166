import type { Draft, Sentence } from '../text/draft';
import { rememberBy } from '../text/remember';
import { shift, type Span } from '../text/span';

/** A name by which a text addresses its reader. */
export type Addressed = {
  readonly words: readonly string[];
  readonly span: Span;
  /** Nothing but its place says that it is a name: "Martin, the part ships today." */
  readonly bare: boolean;
};

const cap = "\\p{Lu}[\\p{L}'’-]+";
const title =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam|Bapak|Bpk|Pak|Ibu|Bu|Kakak|Kak|Ka|Mas|Mbak|Mba|Bang|Abang|Kang|Teh|Teteh|Saudara|Saudari|Sdr|Sdri|Tuan|Nyonya|Nona|Yth|dr|drg|Ir|H|Hj|Akang|Koko|Ko|Cici|Ci|Sis|Bro|sis|bro|Om|Tante|Bunda|Ayah|Mbah|Gan)';
const greet =
  "(?:Hi|Hello|Hey|Hiya|Dear|Greetings|Good (?:morning|afternoon|evening|day)|G['’]day|Salaam|Salam|Wa alaikum salaam|Halo+|Hallo|Hai|Haii+|Selamat (?:pagi|siang|sore|malam)|Pagi|Siang|Sore|Malam|Waalaikumsalam|Wa['’]alaikumsalam|Assalamualaikum|Sugeng \\w+|Mangga|Yth|Kepada|Morning|Afternoon|Evening)";
const names = `${cap}(?: (?:van|von|der|de|da|bin|binti|al|el) )?(?: ${cap}){0,3}`;

const opening = new RegExp(
  `^\\s*(?:${greet}(?: there| again| kembali)?[.,]* )(?:(?:${title})\\b\\.?,? )*(?<name>${names})(?=\\s*(?:[,.!:;\\n–—-]|$|[\\p{Extended_Pictographic}]))`,
  'u',
);
const chatty =
  /^\s*(?:hi|hello|hey|halo|hai) (?:(?:kak|mas|mbak|pak|bu|mr|ms|mrs) )?(?<name>\p{Ll}[\p{L}'’-]{2,})(?=\s*[,.!\n]|$)/u;
const titled = new RegExp(`^\\s*(?:Yth\\.? )?(?:(?:${title})\\b\\.? )+(?<name>${names})(?=\\s*[,.!:\\n])`, 'u');
const bare = new RegExp(`^\\s*(?<name>${cap})(?=, \\p{L})`, 'u');

/** "Thank you, Joan." "Sorry about that, Kak Vina!" and "…, Kak Siska, …": called by name inside the reply. */
const called: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.!?\\n] ?)(?:[Tt]hank you|[Tt]hanks|[Ss]orry|[Tt]erima kasih|[Mm]akasih|[Mm]aaf|[Bb]aik|[Ss]iap|[Mm]ohon maaf)(?: (?:so much|very much|again|about that|for that|for this|banyak|ya|sekali))?,? (?:(?:${title})\\b\\.? )*(?<name>${cap})(?=\\s*[,.!\\n]|$)`,
    'gu',
  ),
  new RegExp(
    `(?:,| (?:ya|yaa|iya|dong|nih|kok)) (?:[Kk]ak|[Pp]ak|[Bb]u|[Mm]as|[Mm]bak|[Mm]ba|[Kk]ang|[Bb]ang) (?<name>${cap})(?=\\s*[,.!?\\n]|$)`,
    'gu',
  ),
];
/** Then the name stands beside another person: "apoteker kami, Ibu Lena," */
const apposition =
  /\b(?:kami|kita|saya|kurir|sopir|teknisi|apoteker|dokter|manajer|supervisor|petugas|rekan|kepala|direktur|tim|namanya|yaitu|bernama|dengan|oleh|our|my|colleague|manager|malam|pagi|siang|jaga|piket|lapangan|satpam|admin|perawat|guru|bengkel|gudang|cabang|toko)\s*$/iu;

const noName =
  /^(?:hai|halo|hallo|hey|hiya|pagi|siang|sore|malam|selamat|there|all|both|team|everyone|everybody|customer|customers|client|clients|sir|madam|friend|friends|guest|member|valued|colleague|colleagues|folks|again|guys|lovely|love|dear|mate|pelanggan|nasabah|semua|kak|kakak|bapak|ibu|pak|bu|mas|mbak|bunda|sobat|sahabat|teman|min|admin|gan|sis|bro|say|shopper|traveller|traveler|resident|applicant|student|parent|parents|user|subscriber|thanks|thank|sorry|yes|no|yep|ok|okay|sure|great|good|well|right|unfortunately|sadly|please|just|actually|absolutely|certainly|apologies|hello|hi|first|so|oh|ah|done|noted|understood|perfect|agreed|confirmed|update|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|baik|siap|maaf|mohon|terima|iya|ya|tidak|betul|sudah|oke|waduh|aduh|duh|wah|untuk|karena|kalau|nah|alhamdulillah|benar|tenang|sabar|bisa|boleh|to|from|in|on|at|for|if|when|once|as|and|but|however|now|then|here|after|before|since|because|meanwhile|otherwise|also|indeed|true|fair|exactly|correct|ouch|wow|oops|congratulations|congrats|welcome|wonderful|brilliant|fantastic|lovely|nice|thankfully|luckily|fortunately|regarding|about|with|senin|selasa|rabu|kamis|jumat|sabtu|minggu|hari|besok|kemarin|gentlemen|ladies|ma|doctor|dok|dokter|prof|professor|customer service|chill|relax|listen|look|wait|hold|easy|careful|gosh|blimey|crikey|hmm|aha|ah|eek|ugh|whoa|yikes|sheesh|cheers|ta|alright|still|anyway|basically|obviously|honestly|frankly|normally|usually|sometimes|later|next|last|finally|again|patience|calm|sugeng|semoga|turut|kabar|tim|ops|mohon|lho|loh|lah|lha|lah|eh|ih|kok|kan|sip|sipp|ini|itu|nih|tuh|makanya|pokoknya|intinya|btw|fyi)$/iu;

const isTitled = new RegExp(title);

/** A name in a sentence, null where what stands there is no name; `thanks` without a title may sign off. */
type Name = { readonly name: Addressed | null; readonly thanks: boolean };

function nameIn(match: RegExpMatchArray, isBare = false): Addressed | null {
  const name = match.groups?.['name'] ?? '';
  const words = name
    .split(/\s+|(?<=\w)[.](?=\w)/)
    .filter((word) => word !== '' && !/^(?:van|von|der|de|da|bin|binti|al|el)$/.test(word));
  if (words.length === 0 || words.some((word) => noName.test(word))) return null;
  const start = (match.index ?? 0) + match[0].lastIndexOf(name);
  return { words, span: { start, end: start + name.length }, bare: isBare };
}

/** The name with which a first sentence opens. */
const openerOf = rememberBy(({ text }: Sentence): Addressed | null => {
  const match = opening.exec(text) ?? titled.exec(text) ?? chatty.exec(text);
  const alone = match ? null : bare.exec(text);
  return match ? nameIn(match) : alone && nameIn(alone, true);
});

/** The names called inside a sentence. */
const callsIn = rememberBy(({ text }: Sentence): readonly Name[] =>
  called.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((match) => !apposition.test(text.slice(0, match.index)))
      .map((match) => ({
        name: nameIn(match),
        thanks: /^(?:thank|terima|makasih)/i.test(match[0]) && !isTitled.test(match[0]),
      })),
  ),
);

/** The names by which a draft addresses its reader: in the greeting, and where somebody is called by name. */
export function addressedIn(draft: Draft): readonly Addressed[] {
  const found: Addressed[] = [];
  const add = (name: Addressed | null, at: number): void => {
    if (name === null) return;
    const span = shift(name.span, at);
    if (!found.some((one) => one.span.start === span.start)) found.push({ ...name, span });
  };
  const first = draft.placed[0];
  const last = draft.placed.at(-1);
  for (const placed of draft.placed) {
    const { sentence, start, part } = placed;
    if (part === 'signature' || part === 'quote' || part === 'code' || part === 'closing') continue;
    if (placed === first) add(openerOf(sentence), start);
    for (const { name, thanks } of callsIn(sentence))
      if (!(thanks && placed === last && first !== last)) add(name, start);
  }
  return found;
}
