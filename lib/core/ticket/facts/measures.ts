import { findAll, unclaimed, type Finder } from './told';

const counted =
  'people|persons?|guests?|adults?|passengers?|travell?ers|nights?|tickets?|copies|boxes|pieces|pcs|items|units|rooms|seats|bags|bottles|packs?|pairs?|sets|licen[cs]es|users|mailboxes|pegs|holes|pensioners|nos\\.|of us|of them|porsi|buah|biji|lusin|koli|kotak|tablet|orang|tiket|order|dus|box|pasang|potong|lembar|unit|botol|karton|bungkus|helai|malam|kursi|kamar|GB|MB';
const number = String.raw`(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)`;
const quantity = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])${number} ?(?:(?<= )(?!${counted}|of|from|to|and|or|for|in|at|from|days?|weeks?|hari|minggu|jam|kali|times)\p{Ll}{3,12} )?(?:${counted})(?!\p{L})`,
  'giu',
);

/** How many of something countable. */
export const quantities: Finder = (text, taken) => unclaimed(findAll(text, quantity, 'quantity'), taken);

const hue = String.raw`black|white|grey|gray|silver|gold|blue|navy|red|green|yellow|orange|purple|pink|brown|beige|ivory|cream|rust|teal|turquoise|maroon|burgundy|khaki|charcoal|olive|sage|mustard|lilac|hitam|putih|abu(?:-abu)?|merah|biru|hijau|kuning|oranye|ungu|coklat|cokelat|krem|dongker|emas|perak|item|ijo`;
const shade = String.raw`(?:(?:dark|light|pale|sage|forest|navy|royal|sky|baby|rose|dusty|bottle|midnight) )?`;
const colors: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=\b(?:in|took|want|wanted|ordered|chose|got|the|a|yang|yg|warna|pesan|pesen|dateng|datang|dikirim|colou?r(?: is| was)?:?|shade|shade-nya|order) )${shade}(?:${hue})\b(?! (?:screen|light|list|friday|card|cross|carpet|flag|tape|eye|box))`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<=\b(?:kaos|baju|sepatu|tas|gorden|jaket|celana|dress|kemeja|hijab|sandal|sofa|kursi)(?: \w+)? )(?:${hue})\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\b${shade}(?:${hue})\b(?= (?:one|jacket|dress|shirt|bag|kettle|shoes|sofa|case|cover|version|model|yang)\b)`,
    'giu',
  ),
  new RegExp(String.raw`\b(?:navy|sage green|rose gold|space gr[ae]y|forest green)\b`, 'giu'),
];
const notGoods = /\b(?:lights?|lamp|led|blink\w*|screen|lampu|layar|kedip\w*|indikator)\b/i;

/** The line or clause around a place, for a look at its neighbours. */
const sentenceAt = (text: string, at: number): string => {
  const before = text.slice(0, at).search(/[^.!?\n]*$/);
  const after = text.slice(at).search(/[.!?\n]|$/);
  return text.slice(before, at + after);
};

/** The colour of goods; never that of lamps and screens, nor the one that was not taken. */
export const colorFinder: Finder = (text, taken) =>
  unclaimed(
    colors
      .flatMap((pattern) => findAll(text, pattern, 'color'))
      .filter(
        ({ start }) =>
          !notGoods.test(sentenceAt(text, start)) &&
          !/\b(?:not|bukan|gak|tidak|instead of|rather than)(?: the| yang| yg)? ?$/i.test(
            text.slice(Math.max(0, start - 20), start),
          ),
      ),
    taken,
  );

const sizes: readonly RegExp[] = [
  /(?<=\b(?:size|ukuran|uk|sz)(?: is|nya| saya|:|,)? )(?:\d{1,3}(?:[.,]\d)?|[XSML]{1,4}|small|medium|large)\b/giu,
  /\b(?:XXL|XXXL|XL|XS)\b/gu,
  /(?<=\bmy size, )[XSML]{1,3}\b/gu,
  /(?<=\b(?:beli|order|pesan|no|nomor|harusnya|tukar ke|jadi) (?:no )?)(?:3[4-9]|4[0-9])\b(?! ?(?:rb|ribu|jt|juta|pcs|buah|orang|hari))/giu,
  /\b\d+(?:[.,]\d+)? ?(?:kg|kilos?|cm|mm|metres?|meters?|inch(?:es)?|litres?|liter)\b(?: (?:long|wide|tall|high|heavy))?/giu,
  /(?<=\b(?:tinggi|lebar|panjang) )\d{2,4}\b/giu,
];

/** Sizes of clothes and shoes, lengths and weights. */
export const sizeFinder: Finder = (text, taken) =>
  unclaimed(
    sizes.flatMap((pattern) => findAll(text, pattern, 'size')),
    taken,
  );
