import { findAll, unclaimed, type Finder } from './told';

const notPlace =
  /^(?:I|We|My|The|Your|Our|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|English|Settings|PayPal|Shopify|Shopee|Tokopedia|Lazada|Gojek|Grab|Excel|Word|Outlook|Google|Apple|Facebook|Instagram|WhatsApp|WA|App|Store|Chrome|Android|Windows|Customer|Support|OTP|SMS|PDF|KTP|CS|DM|HP|Dear|Ibu|Bapak|Pak|Bu|Kak|Mas|Mbak)\b/;
const street = / (?:Close|Road|Street|Lane|Row|Avenue|Crescent|Quay|Court|Drive|Grove|Terrace|Way)$/;
const places: readonly RegExp[] = [
  /(?<=\b(?:[Ff]rom|[Tt]o|[Ii]n|[Aa]t|[Nn]ear|around|city of|for) )\p{Lu}[\p{Ll}'’-]{2,}(?: \p{Lu}[\p{Ll}'’-]{2,})?(?![\p{L}]|['’]s| (?:Close|Road|Street|Lane|Row|Avenue|Crescent|Quay|plan|account|tier|team|support|shop|app|version))/gu,
  /(?<=\b(?:[Ff]rom|[Tt]o|[Ii]n|[Aa]t) )(?!(?:MRI|OTP|SMS|PDF|ATM|VIP|CEO|FAQ|PIN|USB|CEO|CSO)\b)(?:(?<! in )[A-Z]{3}|LA|NY|NYC|SF|UK|USA|UAE|KL)\b/gu,
  /(?<=\b[Tt]he )\p{Lu}[\p{Ll}'’-]{2,}(?: \p{Lu}[\p{Ll}'’-]{2,})?(?= (?:site|branch|depot|clinic|outlet|campus|showroom|warehouse)\b)/gu,
  /(?<=\b(?:di|ke|dari|kota|daerah|gudang) )(?:gudang )?\p{Lu}[\p{Ll}'’-]{2,}(?: (?:Barat|Timur|Utara|Selatan|Pusat|Tengah|Kota))?(?!\p{L})/gu,
];

/** Cities, countries and regions, told by a preposition and a capital. */
export const placeFinder: Finder = (text, taken) =>
  unclaimed(
    places
      .flatMap((pattern) => findAll(text, pattern, 'location'))
      .filter(({ start, end }) => !notPlace.test(text.slice(start, end)) && !street.test(text.slice(start, end))),
    taken,
  );
