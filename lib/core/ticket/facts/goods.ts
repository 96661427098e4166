import { findAll, unclaimed, type Finder, type Told } from './told';

/** Words that stand for no particular thing. */
const vague =
  /^(?:the|an?|it|one|ones|this|that|them|order\w*|parcel\w*|package|delivery|item\w*|thing\w*|product\w*|stuff|email\w*|mail\w*|e-mail\w*|message\w*|reply|replies|answer\w*|account\w*|refund\w*|money|payment\w*|invoice\w*|bill\w*|booking\w*|reservation\w*|question\w*|problem\w*|issue\w*|way|time|day|days|week|weeks|month|months|year|years|name|number|address|phone|help|look|few|lot|bit|call\w*|letter\w*|link|code|codes|card|photo\w*|picture\w*|receipt\w*|copy|customer\w*|service|support|team|colleague\w*|agent\w*|driver|husband|wife|mother|father|mum|mam|dad|son|daughter|sister|brother|children|kids|friend|neighbour\w*|teacher|landlord|baby|people|person|new|old|same|other|first|second|last|full|right|wrong|good|only|whole|rest|pesanan\w*|paket\w*|paketku|barang\w*|orderan\w*|order|uang|dana|saldo\w*|resi|nomor|kode|alamat|akun|email|tiket|anak|ibu|bapak|suami|istri|adik|kakak|dua|satu|tiga|yang|yg|ini|itu|di|ke|dari|dengan|lagi|juga|sudah|belum|udah|blm)$/i;

const word = String.raw`\p{L}[\p{L}\p{N}’'-]*`;
const stopEn =
  '(?:in|on|at|to|from|for|with|and|or|but|which|that|who|by|of|is|was|were|are|has|have|had|came|arrived|wont|won|will|would|can|could|does|did|not|because|as|when|while|since|through|after|before|today|yesterday|last|this|it|i|you|we|my|your|our|play|plays|stopped|broke|keeps|still|only|just|again|please|online|arrives?|instead|there|here|so|if|order|booking|ref|number|number)';
const english: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=\b(?:bought|ordered|purchased|received) (?:the|a|an|my|your|some|two|one|this|these) )(?!(?:${stopEn})\b)${word}(?: (?!(?:${stopEn})\b)${word}){0,2}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<=\b(?:[Mm]y|[Oo]ur) )(?!(?:${stopEn})\b)${word}(?: (?!(?:${stopEn})\b)${word}){0,2}(?: \p{Lu}?\d+)?(?= (?:won['’]?t|wont|does|doesn['’]?t|did|didn['’]?t|stopped|broke|died|leaks?|came|arrived|play|plays|keeps|is (?:broken|dead|leaking|faulty|cracked|damaged|torn)|snapped|cracked|has (?:stopped|died|broken))\b)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<=\b[Ii]t['’]s (?:the|a|an) )(?:\p{Ll}+ )?\p{Lu}${word}(?: (?!(?:${stopEn})\b)${word})?`,
    'gu',
  ),
];
const stopId =
  '(?:yang|yg|yang|di|ke|dari|dgn|dengan|untuk|utk|buat|tanggal|tgl|pesanan|order|no|nomor|kode|resi|belum|blm|sudah|udah|udh|tidak|gak|ga|nggak|kok|kan|nih|dong|ya|kak|min|saya|sy|aku|gue|gw|kami|kita|dan|atau|tapi|tp|padahal|pdhl|karena|krn|pas|itu|ini|lagi|sampe|sampai|sampe2|datang|dateng|rusak|bocor|sobek|pecah|hilang|ilang|kegedean|kekecilan|warna|ukuran|size|dari|sejak|bisa|mau|masih|tiba|kemarin|kmrn|tadi|harga|seharga|atas|via|lewat|per|sebanyak|ada|telat|batal|gimana|gmn|kapan|kpn|berapa|brp|sisa|bulan|tinggal)';
const indonesian: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=\b(?:beli|membeli|pesan|memesan|pesen|isinya|isi paketnya|ikut|langganan|tagihan|angsuran|cicilan|refund|pinjaman|klaim) )(?!(?:${stopId})\b)\p{Ll}[\p{L}-]+(?: (?!(?:${stopId})\b)${word}){0,2}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<=^|[,.!?] |kak |min |kaa |bang |pagi, |siang, )(?!(?:${stopId})\b)\p{Ll}[\p{L}-]{3,}(?: (?!(?:${stopId})\b)${word}){0,2}(?= (?:saya|sy|aku|gue|gw|kami|yg|yang)\b[^.?!]{0,30}\b(?:belum|blm|rusak|bocor|sobek|pecah|hilang|ilang|kurang|salah|dateng|datang|ada|gak|ga|telat|tinggal)\b)`,
    'gu',
  ),
];

const useful = (text: string, { start, end }: Told): boolean => {
  const words = text.slice(start, end).split(' ');
  return !words.every((one) => vague.test(one)) && !vague.test(words[0] ?? '') && !vague.test(words.at(-1) ?? '');
};

/** What was bought or broke: a noun phrase that follows buying, or stands before what happened to it. */
export const goods: Finder = (text, taken) =>
  unclaimed(
    [...english, ...indonesian]
      .flatMap((pattern) => findAll(text, pattern, 'product'))
      .filter((one) => useful(text, one)),
    taken,
  );
