import { asksIn, type Ask } from './asks';
import { contentOf, eventsOf, shared, type Standing } from './asks-context';
import type { Fact, Slot } from './facts';
import { familyBefore, type Family } from './facts/identifiers';

/** Families that customers and agents use for one and the same number. */
const oneNumber: readonly ReadonlySet<Family>[] = [
  new Set<Family>(['order', 'booking', 'invoice', 'reference']),
  new Set<Family>(['claim', 'reference']),
];

function sameFamily(asked: Family | null, told: Family | null): boolean {
  if (asked === null || told === null || asked === told) return true;
  if (asked === 'reference') return told !== 'tracking' && told !== 'serial';
  return oneNumber.some((set) => set.has(asked) && set.has(told));
}

const wish =
  /\b(?:want|like|instead|exchange|swap|change|prefer|should be|supposed|mau|pengen|ingin|ganti|tukar|tuker|harusnya|seharusnya)\b/;

/** Does the event that the ask speaks of match the one that the value stands with? */
function sameEvent(ask: Ask, at: Standing, only: boolean): boolean {
  const asked = eventsOf(ask.clause);
  const earlier =
    at.before && at.line.split(' ').length <= 14 ? asksIn(at.before.draft).filter(({ slot }) => slot === ask.slot) : [];
  const line = `${at.line} . ${earlier.map(({ clause }) => clause).join(' . ')}`;
  const told = eventsOf(line);
  const words = contentOf(ask.clause);
  if (asked.length > 0) {
    if (asked.some((event) => told.includes(event))) return true;
    if (told.some((event) => event !== 'happen')) return false;
    // "Acaranya tanggal berapa?": the one date of someone who plans an occasion is its date.
    if (only && told.length === 0 && asked.every((event) => event === 'ceremony')) return true;
    const whole = eventsOf(at.all);
    if (only && asked.some((event) => whole.includes(event))) return true;
    if (/\d ?[-–] ?\d/.test(at.line) && asked.includes('depart') && asked.includes('return')) return true;
  }
  if (earlier.some(({ clause }) => shared(words, contentOf(clause)).share >= 0.5)) return true;
  if (only && asked.length === 0 && words.size === 0) return true;
  return shared(words, contentOf(at.line)).count > 0 && asked.length === 0;
}

const weight = /\b(?:weigh\w*|heavy|berat\w*)\b/;
const length = /\b(?:height|tall|how long|wide|width|deep|depth|tinggi\w*|lebar\w*|panjang\w*)\b/;
const weighed = /\d ?(?:kg|kgs|kilos?|kilogram\w*|g|grams?|lbs?|pounds?|st|stone|oz|ons|gram)\b/i;
const lengthy = /\d ?(?:mm|cm|m|km|inch\w*|in|ft|feet|foot|met(?:er|re)s?|meter|["”′])(?![\p{L}])/iu;

/** A weight answers no length, and a shoe size neither. */
const sameMeasure = (clause: string, value: string): boolean =>
  (!weight.test(clause) || weighed.test(value)) && (!length.test(clause) || lengthy.test(value));

/** Do both clauses ask for a weight, or both for a length? */
export const sameScale = (one: string, other: string): boolean =>
  (weight.test(one) && weight.test(other)) || (length.test(one) && length.test(other));

const going = {
  to: /\b(?:to (?:which|what|where)|to ?\??$|sent to|ke|destination|tujuan|going|headed|heading|visit\w*|deliver\w*|dikirim|kirim)\b/,
  from: /\b(?:from|dari|origin|asal|depart\w*|leav\w*|berangkat)\b/,
};

function samePlace(ask: Ask, fact: Fact, at: Standing): boolean {
  const before =
    fact.span === null
      ? ''
      : at.turn.message.text.slice(Math.max(0, fact.span.start - 12), fact.span.start).toLowerCase();
  const told = /\b(?:to|ke)\s*$/.test(before) ? 'to' : /\b(?:from|dari)\s*$/.test(before) ? 'from' : 'in';
  // "At Rosa's" is no city.
  if (/\bat\s*$/.test(before) && /\b(?:city|town|kota)\b/.test(ask.clause)) return false;
  // "Tayang di Imax" is a hall, and "bioskop kota mana" wants its city.
  if (/\b(?:tayang|nonton|main|makan|menginap|belanja) di\s*$/.test(before) && /\bkota\b/.test(ask.clause))
    return false;
  const shop = /\b(?:branch|store|shop|outlet|sites?|depot|clinic|cabang|toko|gerai)/.test(ask.clause);
  if (shop && told === 'in') return true;
  const asked = going.from.test(ask.clause) ? 'from' : going.to.test(ask.clause) ? 'to' : 'in';
  if (asked !== told) return false;
  return (
    asked !== 'in' ||
    /\b(?:city|town|country|area|place|location|state|region|kota\w*|negara\w*|branch|store|shop|outlet|cabang|toko)\b/.test(
      ask.clause,
    ) ||
    /\b(?:you (?:are|live)|are you|your|kakak|anda|bapak|ibu|posisi\w*|domisili|lokasi\w*|tinggal)\b/.test(ask.clause)
  );
}

function sameName(ask: Ask, fact: Fact, at: Standing): boolean {
  const lead = at.turn.message.text.slice(Math.max(0, (fact.span?.start ?? 0) - 24), fact.span?.start ?? 0);
  if (/\batas nama\b/.test(ask.clause)) return /(?:atas nama|a\.?n\.?)\s*$/i.test(lead);
  if (!/\b(?:your|you|anda|kakak|bapak|ibu|lengkap(?:nya)?|full|nya)\b|^nama/.test(ask.clause)) return false;
  if (/\b(?:full|last|lengkap)\b/.test(ask.clause) && !fact.value.trim().includes(' ')) return false;
  const introduced = /(?:name is|nama\S* \S*|atas nama|i was|under)\s*(?:saya |lengkap |adalah )?$/i.test(
    at.turn.message.text.slice(Math.max(0, (fact.span?.start ?? 0) - 24), fact.span?.start ?? 0),
  );
  return (
    introduced ||
    /\b(?:your(?: full| first| last)? name|nama (?:lengkap )?(?:anda|kakak|bapak|ibu)|nama lengkap\w*)\b/.test(
      ask.clause,
    )
  );
}

const people =
  /^(?:people|persons?|guests?|adults?|passengers?|travell?ers?|riders?|seats?|tickets?|orang|tiket|tamu|penumpang)$/;

/** Asks for the count of some of them: that of all, or of others, answers nothing. */
export const someOnly =
  /\b(?:orang|tamu|peserta|people|guests|adults) (?:yang (?!ikut|datang|hadir|akan|berangkat|menginap|naik)|who (?!are coming|will|come|travel|stay))/;

/** Does the line count what the ask wants counted? "How many guests?" against "forty guests". */
export function countedIn(clause: string, line: string): boolean {
  const noun =
    /\b(\p{L}{3,}nya) (?:jadi |ada |totalnya |semuanya |mau )*berapa\b/u.exec(clause)?.[1] ??
    /\b(?:how many|number of|berapa|jumlah) (\p{L}{3,})/u.exec(clause)?.[1] ??
    '';
  if (someOnly.test(clause)) return false;
  const stem = noun.replace(/(?:nya|s)$/, '');
  if (stem.length < 3) return false;
  const number =
    '(?:\\d+|a single|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sepuluh)';
  for (const found of line.matchAll(new RegExp(`\\b${number} (\\p{L}+)(?: (\\p{L}{3,}))?`, 'gu'))) {
    const told = [found[1] ?? '', found[2] ?? '', `${found[1] ?? ''}${found[2] ?? ''}`];
    if (told.some((word) => word.startsWith(stem)) || (people.test(noun) && told.some((word) => people.test(word))))
      return true;
  }
  return false;
}

const direct: ReadonlySet<Slot> = new Set([
  'phone',
  'account-email',
  'username',
  'serial-number',
  'payment-method',
  'plan',
  'os',
  'browser',
  'app-version',
  'device',
  'product',
  'error-message',
]);
/** Fixes a day or an hour to come: "bisa dibawa hari apa?" */
export const planning =
  /\b(?:bisa|boleh|mau|enaknya)\b(?! (?:tahu|di?info\w*|minta|(?:di)?sebut\w*|(?:di)?bantu|(?:di)?kirim\w*|saya|kami|kasih|share))[^.?!]*\b(?:kapan|hari apa|(?:jam|tanggal|pukul) berapa)\b|\b(?:jam|pukul) berapa (?:kami|saya|kita|tim|kurir|teknisi|sopir|aku)\b/;
const eventful: ReadonlySet<Slot> = new Set(['date', 'time', 'amount']);

/** Is this fact what the ask wants? `only` says that the customer told no second value of that kind. */
export function fits(ask: Ask, fact: Fact, at: Standing, only: boolean): boolean {
  const slot = ask.slot;
  if (slot === null) return false;
  if (ask.family !== null) {
    const text = at.turn.message.text;
    const told = fact.span === null ? null : familyBefore(text, fact.span.start);
    return (
      (fact.slot === slot || (ask.family === 'reference' && fact.slot === 'customer-id')) &&
      sameFamily(ask.family, told)
    );
  }
  if (slot === 'location' && fact.slot === 'address' && /\b(?:di)?(?:antar|kirim)\w* ke mana\b/.test(ask.clause))
    return true;
  if (eventful.has(slot) && planning.test(ask.clause)) return false;
  if (fact.slot !== slot && !(slot === 'date' && /ago|lalu/.test(fact.value))) return false;
  if (direct.has(slot)) return true;
  if (eventful.has(slot)) return sameEvent(ask, at, only);
  if (slot === 'size' && !sameMeasure(ask.clause, fact.value)) return false;
  if (slot === 'color' || slot === 'size') return !wish.test(ask.clause) || wish.test(at.line);
  if (slot === 'location') return samePlace(ask, fact, at);
  if (slot === 'name') return sameName(ask, fact, at);
  if (slot === 'quantity' && someOnly.test(ask.clause)) return false;
  if (slot === 'quantity' && countedIn(ask.clause, at.line)) return true;
  if (slot === 'quantity')
    return shared(contentOf(ask.clause), contentOf(fact.value)).count > 0 || sameEvent(ask, at, only);
  if (slot === 'address')
    return (
      !/\baddress of (?!the property|your property|the premises|the house|the flat|the site)/.test(ask.clause) ||
      shared(contentOf(ask.clause), contentOf(at.all)).count > 0
    );
  if (slot === 'reason') return !/\b(?:more|detail\w*|exactly|further|lebih|rinci)\b/.test(ask.clause);
  return false;
}
