import { findAll, unclaimed, type Finder } from './told';
import { towns } from './towns';

const notPlace =
  /^(?:I|We|My|The|Your|Our|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|English|Telegram|Simply|Plot|Settings|PayPal|Shopify|Shopee|Tokopedia|Lazada|Gojek|Grab|Excel|Word|Outlook|Google|Apple|Facebook|Instagram|WhatsApp|WA|App|Store|Chrome|Android|Windows|Customer|Support|OTP|SMS|PDF|KTP|CS|DM|HP|Dear|Ibu|Bapak|Pak|Bu|Kak|Mas|Mbak)\b/;
const street = / (?:Close|Road|Street|Lane|Row|Avenue|Crescent|Quay|Court|Drive|Grove|Terrace|Way)$/;
const places: readonly RegExp[] = [
  /(?<=\b(?:[Ff]rom|[Tt]o|[Ii]n|[Aa]t|[Nn]ear|around|city of) )\p{Lu}[\p{Ll}'’-]{2,}(?: \p{Lu}[\p{Ll}'’-]{2,})?(?![\p{L}]|['’]s| (?:Close|Road|Street|Lane|Row|Avenue|Crescent|Quay|plan|account|tier|team|support|shop|app|version|restaurant|hotel|event|game|[Vv]s))/gu,
  /(?<=\b(?:[Ff]rom|[Tt]o|[Ii]n|[Aa]t) )(?!(?:MRI|OTP|SMS|PDF|ATM|VIP|CEO|FAQ|PIN|USB|CEO|CSO)\b)(?:(?<! in )[A-Z]{3}|LA|NY|NYC|SF|UK|USA|UAE|KL)\b/gu,
  /(?<=\b[Tt]he )\p{Lu}[\p{Ll}'’-]{2,}(?: \p{Lu}[\p{Ll}'’-]{2,})?(?= (?:site|branch|depot|clinic|outlet|campus|showroom|warehouse)\b)/gu,
  /(?<=\b(?:di|ke|dari|kota|daerah|gudang) )(?:gudang )?\p{Lu}[\p{Ll}'’-]{2,}(?: (?:Barat|Timur|Utara|Selatan|Pusat|Tengah|Kota))?(?!\p{L})/gu,
  /\b\p{Lu}[\p{Ll}'’-]{2,}(?= to \p{Lu}[\p{Ll}'’-]{2,}(?!\p{L}| (?:Road|Street)))/gu,
  /(?<=\b(?:di|ke|dari|DI|KE|DARI|nang|neng|ning|tekan|teko|dugi) )(?:(?:IGD|RS|RSUD|RSIA|SPKLU|SPBU|[Mm]all?|[Ss]tasiun|[Bb]andara|[Tt]erminal|[Pp]asar|[Kk]linik|[Cc]abang|[Oo]utlet|[Kk]os|[Gg]ang|[Jj]oglo) (?:RSUD |RS )?\p{Lu}[\p{L}]+|parkiran|lobi|lobby)\b/gu,
  /(?<=\b(?:nang|neng|ning|tekan|teko|dugi) )\p{Lu}[\p{Ll}]{2,}\b/gu,
  /\b[A-Z]{3} ?[-–] ?[A-Z]{3}\b/gu,
  /\b(?:studio|kamar|locker|loker|ruang|gate|terminal|bay|platform|peron|gerai) \d{1,3}[A-Z]?\b(?: (?:kos|hotel|wisma) \p{Lu}\p{Ll}+)?/giu,
  /(?<=\b(?:meeting room|ruang(?: rapat)?) )\p{Lu}\p{Ll}{2,}\b/gu,
  /(?<=\b(?:[Ii]n|[Ff]rom|[Aa]t|[Oo]n|[Tt]o|[Bb]ook) (?:the|our|my|your) )(?!same|other|first|second|whole|wrong|right|new|next|different)(?:\p{L}[\p{L}-]+ )(?:folder|room|toilet|bathroom|bedroom|kitchen|garage|hall|cluster|hub|depot|warehouse|branch|clinic|charger|terminal|lounge|ward|wing|shop|store|hangar|dock|pier)\b/gu,
  /(?<=\b(?:my|our|the) )(?:downstairs|upstairs|front|back|spare|main|guest) (?:room|toilet|bathroom|bedroom|garden|porch|hall)\b/giu,
  new RegExp(
    String.raw`(?<![\p{L}-])(?:${towns.replaceAll(' ', '|')})(?![\p{L}-])(?! (?:Road|Street|Avenue|Lane|Close|Row|Barat|Timur))`,
    'gu',
  ),
];

/** The town at the end of a signature: alone on its line, or behind a name and a comma. */
const signedFrom = /(?<=\n(?:[^\n]{3,40}\n|\p{Lu}[^\n,]{2,40}, ))\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{3,})?(?=\s*$)/gu;

/** Cities, countries and regions, told by a preposition and a capital. */
export const placeFinder: Finder = (text, taken) =>
  unclaimed(
    [...places, signedFrom]
      .flatMap((pattern) => findAll(text, pattern, 'location'))
      .filter(({ start, end }) => !notPlace.test(text.slice(start, end)) && !street.test(text.slice(start, end))),
    taken,
  );
