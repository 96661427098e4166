import { findAll, unclaimed, type Finder } from './told';

const counted =
  'people|persons?|guests?|adults?|passengers?|travell?ers|nights?|tickets?|copies|boxes|pieces|pcs|items|units|rooms|seats|bags|bottles|packs?|pairs?|sets|licen[cs]es|users|mailboxes|pegs|holes|pensioners|chicks|nos\\.|of us|of them|pax|porsi|buah|biji|lusin|koli|kotak|sak|karung|ekor|batang|strip|tablet|orang|siswa|guru|penumpang|peserta|tamu|dewasa|tiket|order|dus|box|pasang|potong|lembar|rangkap|unit|botol|karton|bungkus|helai|malam|kursi|kamar|galon|tabung|rim|roll|GB|MB';
const words =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|atu|satu';
const number = String.raw`(?:\d{1,4}|\d{1,3}[ .]000|${words})`;
/** Counted, but not goods or guests: spans of time, money, measures, steps, and kin. */
const uncounted =
  'years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|times|inches|miles|metres|meters|words|marks|points|pounds|dollars|euros|percent|children|kids|sons|daughters|colleagues|operators|engineers|stars|bars|things|questions|options|emails|calls|messages|texts|letters|different|diff|this|was|is|has|plus|s|us|days’';
const quantity = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}.,/-])(?:kurang |dua dari )?${number} ?(?:(?<= )(?!(?:${counted}|${uncounted}|of|from|to|and|or|for|in|at|from|hari|minggu|jam|kali)\b)\p{Ll}{3,12} )?(?:${counted})(?!\p{L})(?: of (?!us|them)\p{Ll}+)?`,
    String.raw`(?<=(?:^|[\s(]))(?:\d{1,3}|\d{1,3} 000|${words}) (?:(?!(?:${uncounted}|of|from|to|and|or|for|in|at|on|per|have|has|had|are|were|nya|kos|waktu|wrote)\b)[\p{Ll}-]{3,12} ){0,2}(?!(?:${uncounted})\b)\p{Ll}{3,}(?<!(?:ss|us|is|as))s\b(?! ago)`,
    String.raw`(?<!\p{L})(?:\d{1,3}|${words}) years of (?!age|my|our|the)\p{Ll}+(?: \p{Ll}+)?`,
    String.raw`(?<!\bat )\b\d{1,3} ?%(?: of \p{Ll}+)?(?! off| (?:discount|annual|diskon))`,
    String.raw`(?<!\p{L})(?:kurang )?(?:selusin|sepasang|sekotak|sebotol|setengah lusin)\b`,
    String.raw`(?<=\bfor )(?:two|three|four|five|six)(?= (?:on|at|in|please|from)\b|[,.?!]|$)`,
  ].join('|'),
  'giu',
);
/** Points and the like, in thousands: "poin member saya 12.400". */
const points = /(?<=\b(?:poin|points?|miles|koin|coins)(?: \p{Ll}+){0,2} )\d{1,3}(?:[.,]\d{3})+\b/giu;
const asking = /^[^.!?\n]*\?/;

/** How many of something countable. Months and hours are no quantity, nor is what the customer only asks about. */
export const quantities: Finder = (text, taken) =>
  unclaimed(
    [...findAll(text, quantity, 'quantity'), ...findAll(text, points, 'quantity')].filter(
      ({ start, end }) => !(/^\d+ ?(?:GB|MB)$|rooms$/i.test(text.slice(start, end)) && asking.test(text.slice(end))),
    ),
    taken,
  );

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
