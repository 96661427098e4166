import type { Draft, Sentence } from '../../text/draft';
import { join, shift, textAt, type Span } from '../../text/span';
import type { Case } from '../../ticket/case';
import { english } from '../../languages/en/english';
import { indonesian } from '../../languages/id/indonesian';
import { alikeName } from '../../ticket/names-alike';
import { rememberBy } from '../../text/remember';
import { isGeneric } from '../generic-words';
import { draftHint } from '../hint';

const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|drg|prof|ir|h|hj|pak|bu|bapak|ibu|kak|kakak|mas|mbak|bang|van|von|de|der|bin|binti|al|el)\.?$/iu;

/** What the requester and whoever writes for them is called. */
const namesOf = rememberBy((about: Case): readonly string[] => {
  const told = [
    about.ticket.requester.name ?? '',
    ...about.turns.flatMap(({ message }) => (message.role === 'customer' ? [message.author ?? ''] : [])),
  ];
  return [...new Set(told.flatMap((name) => name.split(/[\s.,_/&+()]+/)))].filter(
    (word) => word.length > 2 && /^\p{Lu}/u.test(word) && !titles.test(word),
  );
});

const capital = /(?<![\p{L}\p{N}@#/_-])\p{Lu}[\p{L}’'-]{2,}/gu;
/** Then the name is what stands in a field, not a call. */
const field =
  /(?:\b(?:atas nama|a\.n\.|a\/n|an\.|in the name of|under the name(?: of)?|name|names|nama|nama(?:nya)?|named|called|account|akun|rekening|pengguna|username|user|penerima|pemesan|recipient|passenger|penumpang|pasien|patient|holder|attn|\p{Lu}\.)\s*[:=]?\s*|[:"“'(]\s*)(?:(?:mr|mrs|ms|dr|bapak|ibu|pak|bu|kak|sdr)\.? )?$/iu;

/** "Bello & Sons", "Wayan Hotel": then it is the name of a house. */
const firm = /^ (?:&|and (?:sons|partners|co)\b|\p{Lu}\p{Ll}+)/u;

/** Where a sentence calls the customer, known once a case and sentence. */
const callsOf = rememberBy((about: Case) => {
  const names = namesOf(about);
  return rememberBy((sentence: Sentence) => (names.length === 0 ? [] : callsIn(sentence.text, names)));
});

/** "Hari", "May", "Grace": a name that is a word as well is heard as a name only where somebody is called. */
const isWord = (name: string): boolean => {
  const norm = name.toLowerCase();
  return (
    english.markers.has(norm) || indonesian.markers.has(norm) || isGeneric({ norm, stem: norm }) || doubles.has(norm)
  );
};
const doubles: ReadonlySet<string> = new Set(
  'art bill bunga bulan cahaya chase crystal daisy dawn drew faith frank gift grace grant guntur hope iris ivy jasmine joy june kasih lily mark mawar melati miles mutiara olive pat pearl permata putra putri rain ratu ray rich rob rose ruby sandy sinar skip stone summer sunny surya sue violet ward will victor winter bintang embun fajar intan laut mentari'.split(
    ' ',
  ),
);
const titleBefore =
  /\b(?:mr|mrs|ms|miss|dr|pak|bu|bapak|ibu|kak|kakak|mas|mbak|bang|hi|hello|dear|halo|hai|hey)\.? $|,\s?$/iu;

const isCalled = (text: string, { start, end }: Span): boolean =>
  titleBefore.test(text.slice(0, start)) || (start === 0 && /^[,!]/u.test(text.slice(end)));

/** Where a sentence calls one of `names`; first and last name together are one call. */
function callsIn(text: string, names: readonly string[]): readonly Span[] {
  const runs: Span[] = [];
  for (const match of text.matchAll(capital)) {
    const word = match[0].replace(/['’]s$/u, '');
    if (word !== match[0] || titles.test(word)) continue;
    if (!names.some((name) => name === word || (word.length < name.length && alikeName(word, name)))) continue;
    const span = { start: match.index, end: match.index + word.length };
    if (isWord(word) && !isCalled(text, span)) continue;
    const last = runs.at(-1);
    if (last && /^[ .-]+$/u.test(text.slice(last.end, span.start))) runs[runs.length - 1] = join(last, span);
    else runs.push(span);
  }
  // A full name in the middle of a sentence is data, unless it is greeted.
  const isData = ({ start, end }: Span): boolean =>
    field.test(text.slice(0, start)) ||
    firm.test(text.slice(end)) ||
    (/ \p{Lu}/u.test(text.slice(start, end)) && !isCalled(text, { start, end }));
  return runs.filter((run) => !isData(run));
}

const letterGreeting =
  /^(?:dear|yth|dengan hormat|hi|hello|good (?:morning|afternoon|evening|day)|selamat|halo|assalamu)\b/iu;

/** Sentences of an address block: all that stands above a letter's greeting. */
function afterAddress({ placed }: Draft): number {
  const at = placed.findIndex(({ sentence }, i) => i < 6 && letterGreeting.test(sentence.text));
  return at > 0 && placed.slice(0, at).every(({ sentence }) => !/[.!?]$/u.test(sentence.text)) ? at : 0;
}

/** The name with so many words before or after it that one sees which of its uses is meant. */
function withWords({ text }: Draft, { start, end }: Span): Span {
  const isOnly = (span: Span): boolean => text.indexOf(textAt(text, span)) === span.start;
  for (let words = 0; words < 5; words++) {
    const before = new RegExp(`(?:[^\\s]+[ ]){0,${words}}$`, 'u').exec(text.slice(0, start))?.[0] ?? '';
    const wide = { start: start - before.length, end };
    if (isOnly(wide)) return wide;
    const after = new RegExp(`^(?:[^\\s]* ?){0,${words + 1}}`, 'u').exec(text.slice(end))?.[0].trimEnd() ?? '';
    const long = { start, end: end + after.length };
    if (isOnly(long)) return long;
  }
  return { start, end };
}

/** Twice is enough in a reply of this many words; each further stretch as long carries one call more. */
const ordinary = 120;

/** The customer's name from its third use on. */
export default draftHint('any/name-overused', (draft, about) => {
  const calls = callsOf(about);
  const uses: Span[] = [];
  let words = 0;
  for (const { sentence, start } of draft.placed.slice(afterAddress(draft))) {
    words += sentence.words.length;
    for (const span of calls(sentence)) uses.push(shift(span, start));
  }
  const third = uses[2 + Math.floor(words / ordinary)];
  return third ? [{ span: withWords(draft, third) }] : [];
});
