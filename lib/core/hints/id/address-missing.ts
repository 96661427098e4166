import { addressesIn } from '../../languages/id/address';
import { indonesian } from '../../languages/id/indonesian';
import { marketWords } from '../../languages/id/market';
import type { Draft, Sentence } from '../../text/draft';
import { rememberBoth, rememberBy } from '../../text/remember';
import { textAt, type Span } from '../../text/span';
import { addressedIn } from '../../ticket/addressed';
import type { Case } from '../../ticket/case';
import { namesOf } from '../../ticket/known-names';
import { alikeName } from '../../ticket/names-alike';
import { draftHint } from '../hint';

/** Ways to call a customer that `addressesIn` leaves alone, since nobody mixes them up: family words, regions, titles, groups. */
const titles =
  /(?<!\p{L})(?:bunda|bun|ayah|dok|prof|profesor|om|oom|tante|ko|koko|koh|ci|cici|cik|ce|cece|uni|uda|ajo|bli|mbok|gek|jro|neng|eneng|nona|tuan|nyonya|oma|opa|pakde|pakdhe|bude|budhe|mbah|eyang|ustaz|ustadz|ustadzah|romo|gus|ning|cak|jeng|daeng|ompung|inang|amang|ito|lae|eda|bung|kawan|kawan-kawan|teman-teman|rekan-rekan|sobat|sahabat|sista|moms?|mom|mam|ma'am|sir|madam|kaka|yth|kepada|dear|panjenengan|pelanggan setia|mr|mrs|ms|miss|semuanya|dokter(?=\s*[,.!]|\s+\p{Lu}))(?!\p{L})/iu;

const whole = (sentence: Sentence): Draft => ({
  text: sentence.text,
  placed: [{ sentence, start: 0, block: 0, part: 'body' }],
});

/** Does an opening sentence call somebody by a name, whatever name it is? */
const opensWithName = rememberBy((sentence: Sentence): boolean => addressedIn(whole(sentence)).length > 0);

const capital = /^\p{Lu}/u;

/** Does the sentence call its reader by title, kin word or name? "Pak Hendra di gudang" calls somebody else. */
const calls = rememberBoth((sentence: Sentence, about: Case): boolean => {
  const names = namesOf(about);
  const isTheirs = (word: string): boolean =>
    word.length > 2 && names.some((name) => (capital.test(word) ? alikeName(word, name) : word === name.toLowerCase()));
  return (
    addressesIn(sentence).some(
      (called) =>
        called.form !== 'anda' &&
        (called.names.length === 0 ||
          called.calls ||
          names.length === 0 ||
          called.names.some((word) => names.some((name) => alikeName(word, name)))),
    ) ||
    titles.test(sentence.text) ||
    marketWords(sentence).length > 0 ||
    sentence.words.some((word) => isTheirs(textAt(sentence.text, word)))
  );
});

const hasCustomer = rememberBy((about: Case): boolean =>
  about.turns.some(({ message }) => message.role === 'customer' && message.text.trim() !== ''),
);

/** A greeting that stands before the first comma or stop; else the sentence. */
const opening = ({ text }: Sentence): Span => {
  const greeting =
    /^(?:halo+|hallo|hai+|hi|hello|hey|selamat (?:pagi|siang|sore|malam)|pagi|siang|sore|malam|permisi|salam|dengan hormat|assalamu'?alaikum)\b[^\p{L}]*?[,.!]/iu;
  return { start: 0, end: greeting.exec(text)?.[0].length ?? text.length };
};

/** Words of a sentence that only Indonesian has; "ya" is also Spanish. */
const surelyIndonesian = rememberBy(
  ({ words }: Sentence): number =>
    words.filter(({ norm }) => (norm !== 'ya' && indonesian.markers.has(norm)) || /^[a-z]{3,}nya$/u.test(norm)).length,
);

/** Fewer words than this may still be on the way to a name. */
const leastWords = 3;

/** The first reply of a thread, in Indonesian, that calls the customer nothing at all. Points at the opening words. */
export default draftHint('id/address-missing', (draft, about) => {
  const [first] = draft.placed;
  if (!first || !about.firstReply || about.ticket.folded !== 0 || !hasCustomer(about)) return [];
  let words = 0;
  let own = 0;
  let sure = 0;
  for (const { sentence, part } of draft.placed) {
    if (part === 'closing') continue;
    words += sentence.words.length;
    if (sentence.lang !== 'id') continue;
    own += sentence.words.length;
    sure += surelyIndonesian(sentence);
  }
  if (words < leastWords || own * 2 < words || sure * 8 < own) return [];
  if (opensWithName(first.sentence) || draft.placed.some(({ sentence }) => calls(sentence, about))) return [];
  const span = opening(first.sentence);
  return [{ span: { start: first.start + span.start, end: first.start + span.end } }];
});
