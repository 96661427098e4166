import type { Placed } from '../../text/draft';
import { join, shift, type Span } from '../../text/span';
import { clauseOf } from '../beside';
import { draftHint, type Match } from '../hint';
import { soundOf, voiceOf, type Sounded, type Voice } from '../registers';

const joined = (spans: readonly (Span | null)[]): Span | null =>
  spans.reduce<Span | null>((all, one) => (all && one ? join(all, one) : (all ?? one)), null);

const picture = /\s*\p{Extended_Pictographic}/u;

/** The clauses from the first of the words to the last; a picture ends a clause too. */
const clausesOf = ({ sentence, start }: Placed, words: readonly Sounded[]): Span | null => {
  const span = joined(words.map((word) => clauseOf(sentence, word.span)));
  const last = words.at(-1);
  if (!span || !last) return null;
  const cut = picture.exec(sentence.text.slice(last.span.end, span.end));
  return shift({ start: span.start, end: cut ? last.span.end + cut.index : span.end }, start);
};

const distinct = (words: readonly Sounded[]): number => new Set(words.map(({ word }) => word)).size;

/** Chatter where the customer writes a letter or tells of serious harm. One word of slang is enough; small words must crowd. */
function chatter(spoken: readonly Placed[], voice: Voice): readonly Match[] {
  const theirs = ({ word }: Sounded): boolean => voice.words.includes(word);
  const slang = (placed: Placed): readonly Sounded[] => soundOf(placed.sentence).slang.filter((one) => !theirs(one));
  const from = spoken.findIndex((placed) => slang(placed).length > 0);
  if (from >= 0) {
    const rest = spoken.slice(from).map((placed) => clausesOf(placed, slang(placed)));
    const quiet = rest.indexOf(null);
    const span = joined(quiet < 0 ? rest : rest.slice(0, quiet));
    return span ? [{ span }] : [];
  }
  if (voice.formal < 2 && !(voice.grave && !voice.casual)) return [];
  const all = spoken.flatMap(({ sentence }) => soundOf(sentence).chatty).filter((one) => !theirs(one));
  const english = spoken.filter(({ sentence }) => sentence.lang === 'en').length * 2 > spoken.length;
  if (distinct(all) < (english ? 2 : 4) + (voice.grave || voice.formal < 2 ? 0 : 1)) return [];
  const most = spoken.toSorted(
    (a, b) => distinct(soundOf(b.sentence).chatty) - distinct(soundOf(a.sentence).chatty),
  )[0];
  const span = most ? clausesOf(most, soundOf(most.sentence).chatty) : null;
  return span ? [{ span }] : [];
}

/** The language of offices where the customer chats. */
function office(spoken: readonly Placed[]): readonly Match[] {
  const weight = ({ sentence }: Placed): number =>
    2 * distinct(soundOf(sentence).stiff) + distinct(soundOf(sentence).formal);
  const stiff = distinct(spoken.flatMap(({ sentence }) => soundOf(sentence).stiff));
  const formal = distinct(spoken.flatMap(({ sentence }) => soundOf(sentence).formal));
  if (stiff === 0 || 2 * stiff + formal < 4) return [];
  const most = spoken.filter(({ part }) => part !== 'greeting').toSorted((a, b) => weight(b) - weight(a))[0];
  return most && weight(most) > 0 ? [{ span: { start: most.start, end: most.start + most.sentence.text.length } }] : [];
}

/** Another register than the customer's: chatter to a letter or in grave matters, or officialese to somebody who chats. */
export default draftHint('any/register-clash', (draft, about) => {
  const voice = voiceOf(about);
  const solemn = voice.formal > 0 || voice.grave;
  if (!solemn && !voice.casual) return [];
  const spoken = draft.placed.filter(({ part }) => part !== 'closing');
  const found = solemn ? chatter(spoken, voice) : [];
  return found.length > 0 || !voice.casual || voice.grave ? found : office(spoken);
});
