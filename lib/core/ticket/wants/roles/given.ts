import { rememberBy } from '../../../text/remember';
import type { Turn } from '../../case';
import { dateFinder, timeFinder } from '../../facts/when';
import { amounts } from '../../facts/money';
import { placeFinder } from '../../facts/places';
import { plainOf } from '../../asks-plain';
import { begins, ends, type Role, type Wanted } from './role';
import { countClass, kindClass } from './question';

/** A value before it has a turn. */
export type Said = Wanted & {
  readonly value: string;
  /** Nothing but its capital says that it is a place: only an answer to a question for one. */
  readonly bare?: boolean;
};

const moreDays =
  /\b(?:the )?\d{1,2}(?:st|nd|rd|th)(?: of (?:this|next) month)?\b|\b(?:later )?(?:today|tomorrow)\b|\b(?:the )?day after tomorrow\b|\b(?:this|next) (?:week(?:end)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\btanggal \d{1,2}(?: bulan (?:ini|depan))?\b|\b(?:besok|lusa|hari ini|minggu depan)\b/giu;
const moreTimes =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[ap]\.?m\b|o.?clock|in the (?:morning|afternoon|evening))|\b\d{1,2} o\S?clock\b|\b\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\.?|in the (?:morning|afternoon|evening)|o'?clock)\b|\b(?:half past|quarter (?:past|to)) \w+\b|\b(?:noon|midday|midnight)\b|\b\d{1,2}:\d{2}\b|\b(?:morning|afternoon|evening) \d{1,2}(?::\d{2})?\b|\b(?:jam|pukul) (?:\d{1,2}(?:[.:]\d{2})?|setengah \w+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)\b/giu;
const number =
  '(?:\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)';
const counted = new RegExp(`(?<![\\w:.])(?<much>${number})[ -](?:[a-z]+ )??(?<noun>[a-z]+)\\b`, 'giu');
const party = new RegExp(
  `\\b(?:party of|group of|table for|for|there (?:are|will be)|berdua|bertiga) ?${number}\\b(?! ?(?:days?|nights?|hours?|weeks?|:|am|pm|th|st|nd|rd|[a-z]*day))|\\b${number} of us\\b|\\b(?:just|only) (?:me|myself|one|the two of us|1)\\b|\\bby myself\\b|\\b(?:me and my|my) (?:wife|husband|friend|girlfriend|boyfriend)(?: and (?:me|i))?\\b|\\b(?:sendiri|sendirian|berdua|bertiga|berempat)\\b`,
  'giu',
);
const kinds =
  /\b(?<kind>[A-Za-z][a-z-]{2,})(?: or \w+)?(?: rental)? (?<noun>food|cuisine|restaurants?|events?|shows?|accounts?|cars?)\b|\b(?<noun2>rekening|masakan|makanan|acara) (?<kind2>[a-z]{3,})\b/giu;
const noKind =
  /^(?:the|some|any|an?|that|this|these|those|my|your|good|nice|great|other|another|more|few|cheap|affordable|expensive|moderate|local|nearby|best|popular|upcoming|interesting|fun|free|new|get|find|have|want|need|like|rent|rental|book|see|attend|for|of|and|or|with|prefer|which|what|bank|different|to|in|at|from|on|the|hire|reserve|my|your|yang|saya|apa|ini|itu|di|ke)$/i;
const recipient =
  /\b(?:to|for|ke|kepada) (?<who>(?:(?:my|uncle|aunt|mr|mrs|ms|pak|bu|mom|dad) )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\b|\b(?:to|ke) (?<kin>my (?:mom|mother|dad|father|brother|sister|friend|wife|husband|landlord))\b/gu;
const paying = /\b(?:send|transfer|pay|money|wire|kirim|transfer\w*)\b/i;

const streets =
  /(?<=\b(?:to|at|from|go|is) )\d{1,5} (?:\p{Lu}[\p{Ll}.]+ ?){1,4}|(?<=^(?:[Tt]o )?)\d{1,5} [Mm]ain [Ss]treet/gu;
const acronyms = /(?<=\b(?:from|to|in|at|leaving|departing|out of|near|around|visit) )(?:the )?[A-Z]{2,4}\b/gu;
const namedPlaces =
  /(?<=\b(?:from|to|in|near|around|over in|out of|visit(?:ing)?|leaving|departing|leave|leaving for|heading for|bound for|dari|ke|di|daerah|kota) )(?!(?:I|The|My|Can|Please|Yes|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Uncle|Mr|Mrs)\b)\p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{Ll}.'’-]+){0,3}(?:, (?:[A-Z]{2,3}|\p{Lu}\p{Ll}+))?/gu;

/** "The San Jose area", "the city is Berkeley", "San Jose, please": a place that no preposition announces. */
const placesWithoutSign: readonly RegExp[] = [
  /(?<=\b[Tt]he )(?:\p{Lu}[\p{Ll}.'’-]+ ){1,3}(?=area\b)/gu,
  /(?<=\b(?:city|location|place|area|town|destination|kota\w*|tujuan\w*) (?:is|adalah|ke|di) )\p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{Ll}.'’-]+){0,2}/gu,
];
const barePlace =
  /(?<=^(?:(?:[Ii]n|[Ff]rom|[Tt]o|[Yy]es|[Mm]aybe|[Ll]et's say|[Ss]earch|[Ll]ook in|[Ii]n the|[Dd]i|[Kk]e|[Dd]ari),? )?)\p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{Ll}.'’-]+){0,2}(?:, \p{Lu}\p{L}+)?(?=(?:,? (?:please|pls|pak|bu|mbak|mas|kak|is a|would be|area|sounds|aja|saja))|[.!]?$)/gu;
const notPlace =
  /^(?:Yes|No|Sure|Thanks?|Okay|Ok|Great|Please|Hi|Hello|Good|Perfect|Awesome|That|This|It|I|Nope|Yep|Yeah|Correct|Right|Alright|Cool|Fine|Baik|Iya|Ya|Boleh|Terima|Oke|Siap|Betul|Benar|Tidak|Halo|Selamat|Mbak|Mas|Pak|Bu)\b/;

/** The role that the words before a place give it. */
function placeRole(before: string): Role | null {
  const near = before.slice(-24).toLowerCase();
  if (/\b(?:mov\w+|relocat\w+) to\s+(?:the )?$/.test(near)) return 'at';
  if (/\b(?:from|leaving|departing|leave|out of|dari|asal)\s+(?:the )?$/.test(near)) return 'from';
  if (
    /\b(?:(?:leaving|bound|headed|heading) for|(?:going|travel\w*|fly\w*|head\w*|get|trip|ticket\w*|bus|train|flight\w*|ride|drive|go|move) to|visit(?:ing)?|ke|to)\s+(?:the )?$/.test(
      near,
    )
  )
    return 'to';
  return /\b(?:in|at|near|around|di|daerah|kota)\s+(?:the )?$/.test(near) ? 'at' : null;
}

/** The role that the clause around a day or an hour gives it: what stands before it decides. */
function timeRole(before: string, after: string): Role | null {
  const lead = before.slice(Math.max(0, before.search(/[^.!?;\n]*$/))).toLowerCase();
  if (
    /\b(?:until|till|through|to|and|-|–|sampai|hingga)\s*(?:the |tanggal |on )*$/.test(lead) &&
    (/\b(?:until|till|through|sampai|hingga)\b/.test(lead) || /\bfrom\b/.test(lead))
  )
    return 'end';
  if (/\b(?:from|starting|dari|mulai)\s*(?:the |tanggal |on )*$/.test(lead)) return 'start';
  const lastBegin = lastOf(begins, lead);
  const lastEnd = lastOf(ends, lead);
  if (lastBegin >= 0 || lastEnd >= 0) return lastBegin > lastEnd ? 'start' : 'end';
  const rest = /^[^.!?;,\n]{0,30}/.exec(after)?.[0].toLowerCase() ?? '';
  if (begins.test(rest)) return 'start';
  return ends.test(rest) ? 'end' : null;
}

function lastOf(pattern: RegExp, text: string): number {
  let at = -1;
  for (const found of text.matchAll(new RegExp(pattern.source, 'g'))) at = found.index;
  return at;
}

type Place = { readonly start: number; readonly end: number };

const distinct = (places: readonly Place[]): readonly Place[] => {
  const kept: Place[] = [];
  for (const one of places.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept;
};

const matches = (text: string, pattern: RegExp): readonly Place[] =>
  [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));

const valueAt = (text: string, start: number, end: number): string => text.slice(start, end).replace(/[\s.,]+$/, '');

/** "Tayang di Imax": where something is shown, not where somebody is. */
const shownAt = /\b(?:tayang|diputar|disiarkan) di\s$/iu;

function saidIn(text: string): readonly Said[] {
  const said: Said[] = [];
  for (const { start, end } of distinct([
    ...placeFinder(text, []).filter((one) => !/\b(?:for|at)\s$/i.test(text.slice(0, one.start))),
    ...placesWithoutSign
      .flatMap((pattern) => matches(text, pattern))
      .filter((one) => !notPlace.test(text.slice(one.start))),
    ...matches(text, namedPlaces),
    ...matches(text, acronyms),
    ...matches(text, streets),
  ]))
    if (!shownAt.test(text.slice(0, start)))
      said.push({ type: 'place', role: placeRole(text.slice(0, start)), value: valueAt(text, start, end) });
  for (const { start, end } of matches(text, barePlace))
    if (!notPlace.test(text.slice(start)))
      said.push({ type: 'place', role: null, value: text.slice(start, end), bare: true });
  for (const { start, end } of distinct([...dateFinder(text, []), ...matches(text, moreDays)]))
    said.push({ type: 'day', role: timeRole(text.slice(0, start), text.slice(end)), value: valueAt(text, start, end) });
  for (const { start, end } of distinct([...timeFinder(text, []), ...matches(text, moreTimes)]))
    said.push({
      type: 'time',
      role: timeRole(text.slice(0, start), text.slice(end)),
      value: valueAt(text, start, end),
    });
  for (const found of text.matchAll(counted)) {
    const role = countClass((found.groups?.['noun'] ?? '').toLowerCase());
    if (role && !(role === 'people' && /^a$/i.test(found.groups?.['much'] ?? '')))
      said.push({ type: 'count', role, value: found[0] });
  }
  for (const found of text.matchAll(party)) said.push({ type: 'count', role: 'people', value: found[0] });
  for (const found of text.matchAll(kinds)) {
    const kind = found.groups?.['kind'] ?? found.groups?.['kind2'] ?? '';
    const role = kindClass((found.groups?.['noun'] ?? found.groups?.['noun2'] ?? '').toLowerCase());
    if (role && !noKind.test(kind)) said.push({ type: 'kind', role, value: found[0] });
  }
  if (paying.test(text)) {
    for (const { start, end } of amounts(text, []))
      said.push({ type: 'amount', role: 'transfer', value: text.slice(start, end) });
    for (const found of text.matchAll(recipient)) said.push({ type: 'person', role: 'recipient', value: found[0] });
  }
  return said;
}

/** What a turn of the customer gives for a plan, in reading order within each type. Questions give nothing but what they name. */
export const givenIn = rememberBy((turn: Turn): readonly Said[] =>
  turn.draft.placed
    .filter(({ part }) => part === 'body' || part === 'list' || part === 'greeting')
    .flatMap(({ sentence }) =>
      /^(?:is|are|do|does|what|which|how)\b/.test(plainOf(sentence).text) ? [] : saidIn(sentence.text),
    ),
);
