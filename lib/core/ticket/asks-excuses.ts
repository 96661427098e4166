import type { Draft } from '../text/draft';
import type { Ask } from './asks';
import { plainOf } from './asks-plain';

/** The given value cannot be used, whatever the sentence speaks of. */
const unusable =
  /\b(?:invalid|not valid|(?:does|did|do) not (?:match|seem to match|belong|exist|come up|bring up|work on our|give)|no match|not (?:found|recogni[sz]ed|readable|legible|clear|complete)|(?:can|could)(?: ?not)(?: quite)? (?:find|read|open|make out|see (?:it|the|any))|no record|nothing (?:under|for|comes up)|incomplete|(?:digits?|characters?|figures?|letters?) (?:too (?:few|many|short|long)|short|missing|less|more)|missing (?:a|one|two|some|the last) (?:digits?|characters?|figures?)|too (?:short|long|dark|small|blurr\w*|bright)|expired|unreadable|illegible|blurr?\w*|blury|fuzzy|glare|out of focus|overexposed|cut off|cropped|corrupt\w*|(?:did|do|has|have) not (?:come|came|arrive[d]?|reach\w*|open\w*|load\w*|upload\w*|attach\w*|go through|get through)|came (?:through|out|up) (?:blank|empty|black)|last three|first half|half of|only (?:shows?|part|see|half|the)|two different|typo|unclear|clearer|sharper|brighter|masked|no longer (?:active|valid|exists?|in use)|bounced|undeliver\w*|returned (?:our|to us|to sender)|(?:letter|post|mail|parcel|courier)[^.]{0,30}(?:returned|came back)|belongs to|by .{1,20} do you mean|which of the two|retired|closed account|sun has|light has|flash)\b/;
const unusableId =
  /\b(?:tidak (?:valid|sesuai|cocok|ditemukan|ketemu|terdaftar|terbaca|kebaca|jelas|kelihatan|terlihat|lengkap|terkirim|muncul|aktif|terlampir|terunggah|bisa (?:dibuka|terbuka|diakses|dibaca|kubuka|saya buka|kami buka))|belum (?:ditemukan|masuk|terkirim|terlampir|terunggah|(?:kami |saya |aku )?terima|lengkap|jelas)|kurang (?:jelas|lengkap|terang|(?:satu|1|dua|2|\d) (?:angka|digit|huruf))|(?:kelebihan|kebanyakan|kurang) (?:angka|digit)|buram|blur|ngeblur|gelap|silau|terpotong|kepotong|kedaluwarsa|kadaluarsa|kadaluwarsa|expired|gagal (?:dibuka|terkirim|terunggah|diunduh|terbuka)|hanya (?:terlihat|kelihatan)|cuma (?:terlihat|kelihatan)|lebih (?:jelas|terang|dekat)|dua nomor|maksudnya yang|typo|ternyata (?:milik|punya))\b/;
/** These are about the value only when the sentence names it too. */
const maybeUnusable =
  /\b(?:wrong|incorrect|mismatch|missing|empty|blank|broken|different|salah|keliru|beda|berbeda|salah ketik|rusak|kosong|double|dobel)\b/;

const conditional =
  /\b(?:if|unless|in case|should you|kalau|jika|bila|apabila|seandainya|andai)\b(?! (?:boleh|bisa|berkenan|possible|i may|you do not mind|you could|you can|you would|you please|you send|you share|you give|you provide|you tell|you let|you reply|you confirm|sudah|kakak bisa|bapak berkenan|ibu berkenan|tidak keberatan|ada waktu|not too much))/;

const otherThing =
  /\b(?:other|another|different|second|alternative|alternate|each|both|remaining|her|his|their|wife|husband|sister|brother|mother|father|daughter|son|friend|colleague|neighbour|neighbor|sender|recipient|driver|someone|replacement|instead|suits?|convenient|rather have|old|previous|former|lain|lainnya|satunya|kedua|satu lagi|masing-masing|keduanya|suami|istri|adik|pengirim|penerima|alternatif|cadangan|teman|tetangga|sebelumnya|lama|pengganti|penggantinya|gantinya|sebaiknya|inginnya|maunya|sebagai gantinya)\b/;

const newThing = /\b(?:new|baru|barunya)\b/;

const identity =
  /\b(?:verif\w*|identity|security|data protection|gdpr|privacy|account holder|speaking (?:to|with) (?:the right|you)|it is really you|(?:nobody|no one|not someone) else|protect\w*|safe(?:ty|ly)?|keamanan|identitas|pemilik (?:akun|rekening|nomor|sah)|orang lain|penipuan|data pribadi|benar-benar)\b/;
const personal: ReadonlySet<string> = new Set([
  'name',
  'account-email',
  'phone',
  'address',
  'customer-id',
  'username',
  'date',
]);

const owning =
  /\b(?:(?:sorry|apolog\w*|forgive|pardon)\b[^.!?]*\b(?:again|ask\w*|once more|second time|twice|repeat\w*|trouble|bother)|(?:ask\w*|trouble|bother) (?:you )?(?:for (?:it|this|that) )?(?:again|once more|a second time|twice)|(?:i|we) know (?:i|we|you) (?:have )?(?:already |just )?(?:ask\w*|sen[dt]|gave|told|give)|maaf\b[^.!?]*\b(?:lagi|ulang|kembali|merepotkan|kedua kali\w*|tanya|bertanya|nanya)|(?:tanya|minta|meminta|menanyakan)\w* (?:lagi|ulang|kembali)|sekali lagi (?:minta|tanya)|my (?:fault|mistake|error|slip)|(?:i|we) (?:lost|overlooked|mislaid|missed)|kelalaian (?:saya|kami)|terlewat)\b/;

const reminding =
  /\b(?:still (?:open|missing|outstanding|waiting|need\w*|to come|without)|remind\w*|follow(?:ing)? up|checking in|in case (?:my|you|it|the)|may have (?:missed|gone|slipped)|have not (?:heard|seen|received|had)|not (?:yet )?(?:received|seen|arrived)|from my (?:first|last|earlier|previous)|whenever you|when you (?:have|get) (?:a|the)|masih (?:menunggu|kami tunggu|saya tunggu|aku tunggu|kurang|belum|perlu|butuh)|belum (?:ada|dijawab|terjawab|dapat|dibalas)|mengingatkan|menyambung|pengingat|siapa tahu terlewat|kalau sudah sempat)\b/;

const lineAt = (draft: Draft, index: number): string => {
  const placed = draft.placed[index];
  return placed ? plainOf(placed.sentence).text : '';
};

/** The ask's sentence with `back` sentences before it and `on` after. */
const around = (draft: Draft, ask: Ask, back: number, on: number): string =>
  Array.from({ length: back + on + 1 }, (_, i) => lineAt(draft, ask.sentence - back + i)).join(' . ');

const names = (line: string, thing: string): boolean => {
  const words = thing.match(/[\p{L}]{3,}/gu) ?? [];
  return (
    words.some((word) => line.includes(word.replace(/nya$/, ''))) ||
    /\b(?:the one you|that one|nomor|number|file|attachment|lampiran)\b/.test(line)
  );
};

/** The draft says why the given value will not do. */
export function saysWhy(draft: Draft, ask: Ask, thing: string): boolean {
  const near = around(draft, ask, 2, 1);
  if (unusable.test(near) || unusableId.test(near)) return true;
  return [-2, -1, 0, 1].some((by) => {
    const line = lineAt(draft, ask.sentence + by);
    return (
      maybeUnusable.test(line) &&
      names(line, thing.toLowerCase()) &&
      (by !== 0 ||
        !/\b(?:wrong|missing|salah|rusak) (?:item|size|colou?r|order|product|barang|ukuran|warna)\b/.test(line))
    );
  });
}

/** Given as what was told when a step is asked for: "another cable" is then no other thing. */
export const stepMark = '\u0000';

/** Another order, another person, another time is meant; or the ask holds on a condition only. */
export function meansOther(draft: Draft, ask: Ask, told: string): boolean {
  const line = lineAt(draft, ask.sentence);
  if (!told.includes(stepMark) && otherThing.test(ask.clause) && !otherThing.test(told)) return true;
  if (newThing.test(ask.clause) && !/\b(?:new|baru|moved?|pindah|ganti|change)/.test(told)) return true;
  return conditional.test(line);
}

/** Identity must be checked, and the draft says why. */
export const checksIdentity = (draft: Draft, ask: Ask): boolean =>
  ask.slot !== null && personal.has(ask.slot) && identity.test(around(draft, ask, 1, 1));

/** The draft owns that it asks again. */
export const ownsRepeating = (draft: Draft, ask: Ask): boolean => owning.test(around(draft, ask, 1, 1));

/** A polite reminder of what is still open. */
export const reminds = (draft: Draft, ask: Ask): boolean => reminding.test(around(draft, ask, 1, 1));
