/** A kind of value: how it is asked for in a plain line, and what it looks like in the customer's own text. */
export type ValueKind = {
  readonly name: string;
  readonly asked: RegExp;
  readonly value: RegExp;
  /** The value may stand in a sentence that does not name what it belongs to, if it is the only one of its kind. */
  readonly alone: boolean;
};

const number =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|a couple of|a few|several|beberapa)';
const period =
  '(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|years?|menit|jam|hari|minggu|bulan|tahun|thn)';
const weekday =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays?|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|akhir pekan";
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mei|agu|okt|des)[a-z]*';
const room =
  'kitchen|bathroom|bedroom|nursery|lounge|living room|hall(?:way)?|landing|loft|attic|basement|cellar|garage|utility|toilet|loo|en-?suite|study|office|porch|conservatory|dining room|dapur|kamar(?: mandi| tidur| anak| tamu)?|ruang \\w+|garasi|gudang|teras';
const money =
  'cash|cheque|check|card|paypal|bank transfer|klarna|voucher|instal?ments?|apple pay|google pay|tunai|qris|gopay|ovo|dana|transfer|kartu|cod|cicilan|paylater';

/** Surest first: the first kind that a clause asks for is taken. */
export const valueKinds: readonly ValueKind[] = [
  {
    name: 'age',
    asked:
      /\bhow old\b|\bwhat age\b|\b(?:his|her|their|its|your \w+'s) age\b|\b(?:umur|usia)(?:nya)?(?: \w+)? berapa\b|\bberapa (?:umur|usia|tahun umur)/,
    value: new RegExp(
      `\\b${number}[- ]?(?:years?|yrs?|months?|weeks?)[- ](?:old|of age)\\b|\\b\\p{L}{3,} ?\\(\\d{1,2}\\)|\\b(?:umur(?:nya)?|usia(?:nya)?|aged?|just turned|is turning)\\s(?:masih |baru |sudah )?\\d{1,3}\\b|\\b\\d{1,2}[- ]?(?:y\\.?o\\.?|thn|tahun)\\b`,
      'iu',
    ),
    alone: false,
  },
  {
    name: 'pregnancy',
    asked:
      /\bhow far (?:along|gone)\b|\bhow many (?:weeks|months) (?:pregnant|along|are you)\b|\b(?:hamil|kehamilan\w*) (?:\w+ )?berapa\b|\bberapa (?:minggu|bulan) (?:hamil|kehamilan)/,
    value: /\b\d{1,2} ?(?:weeks?|months?) (?:pregnant|along|gone)\b|\bhamil (?:\w+ )?\d{1,2} (?:minggu|bulan)\b/i,
    alone: true,
  },
  {
    name: 'floor',
    asked: /\b(?:what|which) (?:floor|storey|level)\b|\blantai (?:berapa|mana)\b/,
    value:
      /\b(?:ground|top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)) (?:floor|storey)\b|\b(?:floor|level|lantai) (?:\d{1,3}|one|two|three|four|five|six|dasar|satu|dua|tiga|empat|lima)\b/i,
    alone: true,
  },
  {
    name: 'year',
    asked:
      /\b(?:what|which) year\b|\b(?:tahun|keluaran|rakitan) berapa\b|\bhow (?:new|old) is the (?:car|van|boiler|bike)\b/,
    value: /\b(?:19|20)\d\d\b/,
    alone: true,
  },
  {
    name: 'mileage',
    asked: /\bhow many (?:miles|kilometres|kilometers|km|kms)\b|\b(?:mileage|odometer|jarak tempuh\w*|kilometernya)\b/,
    value: /\b\d[\d.,]*k? ?(?:miles|mi|kms?|kilometres?|kilometers?|kilometer)\b/i,
    alone: true,
  },
  {
    name: 'temperature',
    asked:
      /\b(?:what|which) (?:temp(?:erature)?|degrees?|setting)\b|\bhow (?:hot|cold|warm)\b|\bsuhu(?:nya)?\b[^.]*\bberapa\b|\bberapa (?:suhu|derajat)/,
    value: /-?\b\d{1,3}(?:[.,]\d)? ?(?:°|degrees?|deg\b|celsius|derajat|℃)/i,
    alone: false,
  },
  {
    name: 'plate',
    asked:
      /\b(?:reg(?:istration)?(?: number| plate| no)?|number ?plate|licen[cs]e plate|plat nomor\w*|nopol\w*|nomor (?:polisi|kendaraan)\w*)\b/,
    value:
      /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b|\b[A-Z]{1,2} ?\d{1,4} ?[A-Z]{1,3}\b|(?<=\b(?:reg|plate|registration|nopol|plat)(?: number| nomor)?(?: is|:|nya)? )[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,4}\b/u,
    alone: false,
  },
  {
    name: 'reading',
    asked: /\b(?:meter )?readings?\b|\b(?:angka|stand) (?:meter\w*|meteran\w*)\b/,
    value: /(?<=\b(?:readings?|meter\w*|reads|angka)\b[^.!?\n]{0,30})\b\d{3,7}\b/i,
    alone: true,
  },
  {
    name: 'postcode',
    asked: /\bpost ?codes?\b|\bpostal code\b|\bzip(?: ?code)?\b|\bkode pos\w*/,
    value:
      /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b(?:[A-Z]{2} |zip\D{0,6}|kode pos\D{0,6})\d{5}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b/,
    alone: true,
  },
  {
    name: 'seat',
    asked:
      /\b(?:what|which) (?:seats?|row)\b|\byour seat(?: number)?\b|\b(?:kursi|nomor kursi|gerbong)(?:nya)? (?:\w+ )?(?:berapa|mana)\b/,
    value: /\b(?:seats?|row|kursi|gerbong)(?: nomor| number)? [A-Z]?\d{1,3}[A-Z]?\b/i,
    alone: true,
  },
  {
    name: 'flight',
    asked:
      /\b(?:what|which|your|the) (?:flight|train)(?: number| no)?\b|\b(?:penerbangan|kereta|nomor penerbangan)(?:nya)? (?:\w+ )?(?:berapa|apa|mana)\b/,
    value: /\b(?!AM|PM|UK|US)[A-Z][A-Z0-9] ?\d{2,4}\b(?! ?[A-Z]{3}\b)/,
    alone: true,
  },
  {
    name: 'duration',
    asked:
      /\bhow (?:long|many (?:hours|days|weeks|months)) (?:has|have|had|did|was|were)\b|\bsince when\b|\bhow long (?:it|the \w+|this|that|you) (?:has|have|had|was|were)\b|\b(?:sudah|udah) (?:berapa (?:lama|hari|jam|minggu|bulan))\b|\bsejak kapan\b|\bberapa lama (?:sudah|rusak|mati)/,
    value: new RegExp(
      `\\b(?:for|past|last|these|over|about|sudah|selama|hampir|udah|udh)\\s(?:the\\s|almost\\s|about\\s|nearly\\s|over\\s|past\\s|last\\s)*${number}?\\s?${period}\\b|\\b${number} ${period} (?:now|ago|running|already|in a row|lalu|ini)\\b|\\b(?:since|sejak|dari)\\s(?:last |hari |tanggal |the )*(?:${weekday}|${month}|yesterday|kemarin|tadi \\w+|\\d)`,
      'i',
    ),
    alone: false,
  },
  {
    name: 'length',
    asked:
      /\bhow (?:wide|tall|high|deep|thick|long (?:is|are|should)|big)\b|\b(?:width|height|depth|length|dimensions?|measurements?|lebar\w*|tinggi\w*|panjang\w*|tebal\w*|dimensi\w*|ukuran\w*)\b/,
    value:
      /\b\d+(?:[.,]\d+)? ?(?:cm|mm|m|metres?|meters?|meter|inch(?:es)?|in|ft|feet|foot)\b|\b\d+ ?(?:x|×|by) ?\d+\b|\d ?["”′]/i,
    alone: false,
  },
  {
    name: 'weight',
    asked:
      /\b(?:what|how much)\b[^.?]*\bweigh\w*|\bhow heavy\b|\b(?:body ?)?weight\b|\bberat(?:nya| badan\w*)?\b[^.]*\bberapa\b|\bberapa (?:kilo|kg|berat)/,
    value: /\b\d+(?:[.,]\d+)? ?(?:kgs?|kilos?|kilograms?|grams?|lbs?|pounds|stone|st|ton(?:ne)?s?|gram|ons)\b/i,
    alone: false,
  },
  {
    name: 'times',
    asked: /\bhow (?:many times|often)\b|\bberapa kali\b/,
    value: new RegExp(
      `\\b(?:${number} (?:times|x)|once|twice|${number} kali|daily|every (?:day|night|hour|morning|\\w+ (?:minutes|hours|days)))\\b`,
      'i',
    ),
    alone: false,
  },
  {
    name: 'party',
    asked:
      /\bhow many (?:of you|people|guests|adults|in your party)\b|\bhow big (?:is|will) (?:your|the) (?:party|group)\b|\bberapa (?:orang|peserta|tamu|pax)\b/,
    value: new RegExp(
      `\\b${number} of us\\b|\\bparty of ${number}\\b|\\b${number} (?:people|persons|guests|adults|pax|orang|peserta|tamu)\\b|\\bber(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\\b`,
      'i',
    ),
    alone: true,
  },
  {
    name: 'payment',
    asked:
      /\bhow (?:did you|you|was it|have you) (?:pay|paid|settle)\w*|\b(?:bayar|bayarnya|pembayaran\w*|dibayar) (?:pakai|pake|lewat|via|dengan|melalui) apa\b/,
    value: new RegExp(
      `\\b(?:paid|pay|settled|bayar|bayarnya|dibayar|pembayaran)\\b[^.!?\\n]{0,30}\\b(?:${money})\\b`,
      'i',
    ),
    alone: true,
  },
  {
    name: 'free-day',
    asked:
      /\b(?:what|which) (?:day|days|date|time|slot)s? (?:works?|suits?|is (?:best|good)|are (?:best|good)|would (?:suit|work)|can you|could you|are you)\b|\bwhen (?:are you|will you be) (?:free|available|at home|in)\b|\b(?:kapan|hari apa) (?:\w+ )?(?:bisanya|kosong|luang|ada di rumah|bisa)\b/,
    value: new RegExp(
      `(?=[^.!?\\n]*\\b(?:suits?|works? for (?:me|us)|free|any ?time|available|i can do|at home|be home|be in|bisa|bisanya|kosong|luang|di rumah)\\b)[^.!?\\n]*\\b(?:${weekday})\\b`,
      'i',
    ),
    alone: true,
  },
  {
    name: 'stay',
    asked:
      /\b(?:what|which) (?:are (?:your|the) )?dates\b|\byour (?:dates|travel dates)\b|\btanggal berapa sampai berapa\b/,
    value: new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th)?(?: ${month})? ?(?:to|until|till|through|-|–|sampai|s/d|hingga) ?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b`,
      'i',
    ),
    alone: true,
  },
  {
    name: 'room',
    asked:
      /\b(?:what|which) (?:room|part of the (?:house|flat|building))\b|\bwhere(?:abouts)? (?:is|are|does|did|in the house)\b|\b(?:ruang|ruangan|kamar|bagian) (?:yang )?mana\b/,
    value: new RegExp(`\\b(?:in|from|under|inside|above|di|dari)\\s(?:the |my |our )?(?:${room})\\b`, 'i'),
    alone: false,
  },
  {
    name: 'shop',
    asked:
      /\b(?:which|what|name of the) (?:shop|store|retailer|dealer|seller)\b|\bwhere (?:did you|you|was it|it was) (?:buy|get|purchase|bought|purchased)\w*|\b(?:beli|belinya|dibeli) (?:\w+ )?di mana\b/,
    value:
      /\b(?:[Bb]ought|[Pp]urchased|[Gg]ot|[Bb]eli\w*|[Dd]ibeli)\b[^.!?\n]{0,24}?\b(?:at|in|from|di|dari)\s(?:the |toko )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))\p{Lu}[\p{L}&' ]+/u,
    alone: true,
  },
  {
    name: 'wording',
    asked:
      /\bwhat (?:does|did|do) (?:the |it|your |they )?\w* ?say\b|\b(?:exact )?wording\b|\b(?:tulisan|bunyi|isi) (?:pesan|surat)\w*\b[^.]*\bapa\b/,
    value: /["“][^"”\n]{3,}["”]|(?<!\p{L})['‘][^'’\n]{3,}['’](?!\p{L})/u,
    alone: false,
  },
  {
    name: 'lamp',
    asked:
      /\b(?:what|which) colou?r (?:is|are|does) (?:the |that )?\w* ?(?:lights?|led|lamp)\b|\blampu(?:nya)? (?:\w+ )?warna apa\b/,
    value:
      /\b(?:lights?|led|lamp|lampu)\w*\b[^.!?\n]{0,30}\b(?:red|green|blue|amber|orange|white|yellow|purple|merah|hijau|biru|kuning|putih|oranye)\b|\b(?:red|green|blue|amber|orange|white|yellow) (?:lights?|led|lamp)\b/i,
    alone: true,
  },
  {
    name: 'tax-number',
    asked: /\bnpwp\w*|\b(?:nik|nomor ktp)(?:nya)?\b|\b(?:vat|tax) (?:number|id|no)\b|\bnational insurance\b/,
    value:
      /\b(?:npwp|nik|ktp|vat|tax)\b[^\d\n]{0,24}\d[\d.-]{6,}\d\b|\b\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}\b|\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i,
    alone: true,
  },
  {
    name: 'social-security',
    asked: /\bssn\b|\bsocial security\b/,
    value: /\b(?:ssn|social(?: security)?)\b\D{0,20}\d{4}\b|\b\d{3}-\d{2}-\d{4}\b/i,
    alone: true,
  },
  {
    name: 'breed',
    asked: /\bbreeds?\b|\b(?:jenis|ras)(?:nya)? apa\b/,
    value:
      /\b(?:collie|beagle|labrador|lab|retriever|spaniel|terrier|poodle|cockapoo|labradoodle|dachshund|whippet|greyhound|shepherd|husky|bulldog|boxer|pug|corgi|chihuahua|rottweiler|setter|siamese|persian|persia|ragdoll|maine coon|bengal|angora|anggora|moggy|british shorthair|shih tzu|pomeranian|pom)\b/i,
    alone: true,
  },
  {
    name: 'allergy',
    asked: /\ballerg(?:ic|y|ies)\b|\balergi\b/,
    value: /\ballerg(?:ic to|y to|y:) ?(?!any|some)\w+|\balergi (?!apa|ya|tidak)\w+/i,
    alone: true,
  },
  {
    name: 'start',
    asked: new RegExp(`\\b(?:when|what date|which day|kapan)\\b[^.?!]*\\b(?:start\\w*|begin\\w*|began|mulai\\w*)\\b`),
    value: new RegExp(
      `\\b(?:start\\w*|beg[aiu]n\\w*|mulai\\w*)\\b[^.!?\\n]{0,24}\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d|${weekday}|yesterday|kemarin|tadi \\w+)\\b`,
      'i',
    ),
    alone: false,
  },
];
