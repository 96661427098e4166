import type { Draft, Placed, Sentence } from '../text/draft';
import type { Case } from '../ticket/case';
import { does, hitsOf, type Act } from './acts';
import { hasLink } from './asked';
import { clauseOf } from './beside';
import { general } from '../ticket/questions/replies';
import { rememberBy } from '../text/remember';
import { overlaps } from '../text/span';

/** What moves a matter on when it is said. A no is another matter, for which other hints look at what is given. */
const moves: readonly Act[] = ['action', 'option', 'request', 'hand-over', 'send-away', 'refusal'];

/** "5 menit lagi" and "besok" cannot be when it went wrong. */
const toCome = /(?:menit|jam|hari|minggu) lagi\b|^(?:besok|nanti|lusa|tomorrow)\b/iu;
/** Nor, in a clause of their own, can these. */
const toComeApart = /^(?:in|within|by|before|tonight|dalam)\b/iu;
/** A time after "sorry" is when it went wrong, unless it is plainly still to come. */
const saysWhen = (sentence: Sentence): boolean => {
  const sorry = hitsOf(sentence, 'apology')[0];
  return hitsOf(sentence, 'time').some(({ start, end }) => {
    if (!sorry || start < sorry.start) return true;
    const between = sentence.text.slice(sorry.end, start);
    return (
      /[:;–—]/u.test(between) ||
      toCome.test(sentence.text.slice(start, end + 6)) ||
      (between.includes(',') && toComeApart.test(sentence.text.slice(start)))
    );
  });
};

/** Does the sentence move the matter on: an action, an option, a request, a question, a time, a page to go on with? */
export const sentenceMovesOn = rememberBy(
  (sentence: Sentence): boolean =>
    moves.some((act) => does(sentence, act)) ||
    sentence.text.includes('?') ||
    hasLink(sentence.text) ||
    saysWhen(sentence),
);

export const movesOn = (placed: readonly Placed[]): boolean => placed.some(({ sentence }) => sentenceMovesOn(sentence));

/** So far does a courtesy go on, in UTF-16 units: a chat without commas says more in one breath than thanks. */
const courtesyReach = 30;
const offersMore =
  /\b(?:any|some)thing (?:else|more|further)|\b(?:ada )?(?:lagi|lain(?:nya)?) (?:yang|kak|pak|bu)|\byang lain\b/iu;

/** The same, but what stands in a stock courtesy, tells how things go in general, or led to nothing moves nothing. */
export const trulyMovesOn = rememberBy((sentence: Sentence): boolean => {
  if (hasLink(sentence.text)) return true;
  const nothing = hitsOf(sentence, 'no-result').at(-1);
  const idle = hitsOf(sentence, 'courtesy').map((hit) => ({
    start: clauseOf(sentence, hit).start,
    end: Math.min(clauseOf(sentence, hit).end, hit.end + courtesyReach),
  }));
  if (idle.length === 0 && !nothing) return general(sentence.words).length === 0 && sentenceMovesOn(sentence);
  return (
    (sentence.text.includes('?') && !offersMore.test(sentence.text)) ||
    moves.some((act) =>
      hitsOf(sentence, act).some(
        (hit) => (!nothing || hit.start > nothing.end) && !idle.some((clause) => overlaps(clause, hit)),
      ),
    )
  );
});

/** "Is picking it up", "lagi ngatur rute": with what it is about, or when. */
const atIt =
  /\b(?:is|are|am|['’]s|['’]re|['’]m|sedang|lagi) (?:\w+ )?(?:\p{L}+ing|me\p{L}+|ng\p{L}+|di\p{L}+)\b(?= (?:it|them|this|that|your|the|now|at|up|with|on)\b|.*\b(?:now|sekarang|today|tonight|tomorrow|besok|nanti|sore|malam|pagi|rute|jadwal\w*)\b)/iu;
/** "Checking with the packer", without who. */
const bareDeed = /(?:^|, )(?:checking|asking|looking|calling|ringing|fetching|sending|picking)\b/iu;
/** Done with the reply itself: a file comes with it, the name is spelt right in it, the word goes on to somebody. */
const doneHere =
  /\b(?:attached|enclosed|terlampir)\b|\b(?:pass|share|forward)\p{L}* (?:on |along )?(?:your|this|the) feedback (?:on |along )?(?:to|with)\b|\bspelling your name\b|\bnama(?:nya)? (?:salah|keliru) (?:tulis|eja)/iu;

/** Somebody is at it, whoever it is, or it is done with these words. */
export const isUnderWay = rememberBy(
  ({ text }: Sentence): boolean => atIt.test(text) || bareDeed.test(text) || doneHere.test(text),
);

/** Quick turns, not letters. */
export const isChat = ({ ticket: { channel } }: Case): boolean => channel === 'chat' || channel === 'messaging';

/** "So sorry about that!" in a chat is the first of several lines. */
export const isChatLine = ({ placed }: Draft, about: Case): boolean =>
  isChat(about) && placed.length === 1 && (placed[0]?.sentence.words.length ?? 0) < 8;
