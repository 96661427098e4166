import { rememberText } from '../../../text/remember';
import { begins, ends, type Role, type Wanted } from './role';

const another = /\b(?:another|different|else|other|instead|change|rather|more|additional|again|lain|lainnya|lagi)\b/;

const asksPlace =
  /\bwhere\b|\bwhence\b|\b(?:prefer\w*|particular|specific|desired|search|look(?:ing)?)\b[^.?!]{0,30}\b(?:city|location|place|area|town)\b|\b(?:city|location|area|town)\b[^.?!]{0,24}\b(?:search|look)\b|\b(?:point of|place of) departure\b|\b(?:which|what|any|specific|particular|preferred|certain|your|name of the) (?:\w+ )?(?:cit(?:y|ies)|towns?|places?|locations?|areas?|airports?|stations?|destinations?|neighbou?rhoods?|country|region|part of town)\b|\b(?:destination|origin|pickup (?:location|city)|departure city)\b|\b(?:dari|ke|di) ?mana\b|\bkota (?:mana|apa|asal|tujuan|keberangkatan)\w*|\btujuan\w*\b|\b(?:area|daerah|kawasan|wilayah) (?:mana|apa)\b/;
const asksDay =
  /(?:^|\b(?:and|or|know|me|so|sure|till|until|since|for|exactly|again|us|thinking|about|remember) )when\b|\bwhen$|\b(?:what|which|any|specific|particular|preferred|certain|a|the|your) (?:\w+[ -]){0,2}(?:date|day)s?\b|\b(?:departure|return|check-?in|check-?out|pickup|dropoff|start|end|travel) dates?\b|\bhow long (?:will|do|would|are)\b|\bwhat dates?\b|\b(?:provide|give|tell|share|send|confirm|have|know|get)\b[^.?!]{0,20}\b(?:the|your|a) (?:\w+[ -]){0,3}dates?\b|\bis there a (?:\w+ )?date\b|\bprefer\w*\b[^.?!]{0,30}\bdates?\b|\bkapan\b|\b(?:tanggal|hari|tgl)\w* (?:berapa|apa|berapakah)\b|^(?:(?:and|for|on|ok|okay|sure) )*(?:the |your |which )?dates?$/;
const asksTime =
  /\b(?:what|which|any|specific|particular|preferred|certain|a|the) (?:\w+ )?time\b|\btime (?:would|do|should|are|will|is|of day)\b|\bwhat hour\b|\b(?:jam|pukul) berapa\b/;
const countable =
  'rooms?|bedrooms?|beds?|bathrooms?|baths?|bags?|luggage|suitcases?|days?|nights?|people|persons?|passengers?|travell?ers?|guests?|adults?|seats?|tickets?|riders?|attendees|of you|will be|are|kamar\\w*|orang\\w*|penumpang\\w*|tiket\\w*|kursi|tamu|peserta|malam|hari|koper|bagasi';
const asksCount = new RegExp(
  `\\b(?:how many|number of|how big|berapa(?: banyak)?|jumlah)(?: \\w+)?? (?<noun>${countable})\\b|\\b(?<size>party|group) (?:size|of how many)\\b`,
);
const asksKind =
  /\b(?:what|which|any|specific|particular|preferred|certain|a) (?:\w+ )?(?:kinds?|types?|sorts?|styles?|variety|genres?|categor(?:y|ies)|cuisines?)(?: or \w+)*(?: of (?:a )?(?<noun>[a-z]+))?|\b(?:which|what|preferred)(?: of your)? (?<account>account)s?\b|\b(?<saving>savings or checking|checking or savings)\b|\b(?<cuisine>cuisine)\b|\bwhat (?<food>food) \b|\b(?:jenis|tipe|kategori|macam)\w* (?:(?<apa>[a-z]+?)(?:nya)? )?(?:(?:bapak|ibu|kakak|kak|anda) )?(?:apa|yang mana|mana)\b|\b(?:tahu|sebutkan|infokan|info) (?:jenis|tipe) (?<sebut>[a-z]+?)(?:nya)?\b/;
const asksAmount =
  /\b(?:how much|what amount|which amount|amount)\b[^.?!]{0,40}\b(?:transfer\w*|send\w*|pay\w*|wire)\b|\bberapa (?:nominal|jumlah|besar)\w*\b[^.?!]{0,24}\b(?:transfer|kirim)\w*|\b(?:transfer|kirim)\w* berapa\b/;
const asksPerson =
  /\bwho(?:m)? (?:\w+ ){0,6}(?:send|transfer|pay|receive|recipient|money)|\b(?:recipient|payee)(?:'s)?(?: name)?\b|\bnama penerima\w*|\b(?:ke|kepada) siapa\b/;

/** Classes of things that are counted as one. */
const countClasses: readonly (readonly [Role, RegExp])[] = [
  ['room', /^(?:rooms?|bedrooms?|beds?|kamar\w*)$/],
  ['bath', /^(?:bath\w*|kamar mandi)$/],
  ['bag', /^(?:bags?|luggage|suitcases?|bagasi|koper)$/],
  ['day', /^(?:days?|nights?|hari|malam)$/],
  [
    'people',
    /^(?:people|persons?|passengers?|travell?ers?|guests?|adults?|seats?|tickets?|riders?|party|group|of you|will be|are|attendees|orang\w*|penumpang\w*|tiket\w*|kursi|tamu|peserta)$/,
  ],
];

/** The class of a counted noun; null for a noun that is counted for itself. */
export const countClass = (noun: string): Role | null =>
  countClasses.find(([, words]) => words.test(noun))?.[0] ?? null;

/** Classes of things of which there are kinds. */
export const kindClass = (noun: string): Role | null =>
  /^(?:food|cuisine|restaurant|meal|makanan|masakan)s?$/.test(noun)
    ? 'food'
    : /^(?:event|show|activity|performance|thing|entertainment|acara|categor(?:y|ie))s?$/.test(noun)
      ? 'event'
      : /^(?:account|rekening|akun)s?$/.test(noun)
        ? 'account'
        : /^(?:car|vehicle|mobil)s?$/.test(noun)
          ? 'car'
          : null;

const from =
  /\b(?:from|whence|origin|point of departure|depart\w*|leav(?:e|ing)|start\w*|fly(?:ing)? out|dari|asal\w*|keberangkatan|berangkat)\b/;
const to =
  /\b(?:to|destination|going|headed|heading|travell?ing to|visit\w*|arriv\w*|drop\w*|fly to|go|tujuan\w*|ke ?mana)\b/;

const placeRole = (line: string): Role =>
  /\bpick(?:ing|ed)?\b|\bpickup\b/.test(line)
    ? 'pickup'
    : from.test(line)
      ? 'from'
      : to.test(
            line.replace(
              /\b(?:like|want|wanted|need|prefer) to\b|\bgoing to (?=[a-z]+ [a-z])|\bto (?:see|search|look|find|eat|book|go to an?|attend|be|have|know|stay)\b/g,
              '',
            ),
          )
        ? 'to'
        : 'at';

const timeRole = (line: string): Role => (ends.test(line) ? 'end' : begins.test(line) ? 'start' : 'point');

/** Opens a question that yes or no answers; it wants a value only where it asks for a preference. */
const yesOrNo =
  /^(?:(?:and|so|but|ok|okay|sure|also) )*(?:is|are|was|were|do|does|did|have|has|will|should|apakah|apa)\b/;
const preferring =
  /\b(?:prefer\w*|in mind|specific|particular|certain|any|know|what|which|where|when|who|how|berapa|mana|kapan)\b/;

/** "Where are you going and at what time …": each side has its own role. */
const joint = / and (?=(?:(?:at|for|from|in|until|till|to|on) )?(?:where|when|what|which|how|who)\b)/;

function wantedOf(line: string): readonly Wanted[] {
  const wanted: Wanted[] = [];
  if (asksTime.test(line)) wanted.push({ type: 'time', role: timeRole(line) });
  else if (asksDay.test(line)) wanted.push({ type: 'day', role: timeRole(line) });
  if (asksPlace.test(line)) wanted.push({ type: 'place', role: placeRole(line) });
  const count = asksCount.exec(line)?.groups;
  const counted = count && countClass(count['noun'] ?? count['size'] ?? '');
  if (counted) wanted.push({ type: 'count', role: counted });
  const kind = asksKind.exec(line)?.groups;
  if (kind) {
    const noun =
      kind['noun'] ??
      (kind['account'] || kind['saving']
        ? 'account'
        : kind['cuisine'] || kind['food']
          ? 'food'
          : (kind['apa'] ?? kind['sebut'] ?? ''));
    wanted.push({ type: 'kind', role: noun === '' ? null : (kindClass(noun) ?? noun) });
  }
  if (asksPerson.test(line)) wanted.push({ type: 'person', role: 'recipient' });
  if (asksAmount.test(line)) wanted.push({ type: 'amount', role: 'transfer' });
  return wanted;
}

/** What a plain clause wants to know for a plan; a clause may want several things. */
export const wantedIn = rememberText((line: string): readonly Wanted[] => {
  if (another.test(line) || (yesOrNo.test(line) && !preferring.test(line))) return [];
  return line.split(joint).flatMap(wantedOf);
});
