import type { Draft, Placed, Sentence } from '../../text/draft';
import { rememberBy } from '../../text/remember';
import type { Case } from '../../ticket/case';
import type { Question } from '../../ticket/questions';
import { passedOver } from '../../ticket/questions/passed-over';
import { general } from '../../ticket/questions/replies';
import { worthRaising } from '../../ticket/questions/worth-raising';
import { does, type Act } from '../acts';
import { anyDoes, isBareName } from '../beside';
import { latestCustomerText } from '../asked';
import { naming } from '../concrete';
import { draftHint } from '../hint';
import { isChatLine, isUnderWay, trulyMovesOn } from '../moving';
import { sorrowsIn } from '../sorrows';

/** The matter stays open, and the draft ends with nothing that anybody will do. */
export default draftHint('any/no-next-step', (draft, about) => {
  const said = draft.placed.filter(
    (placed) => (placed.part === 'body' || placed.part === 'list') && !isBareName(placed),
  );
  if (
    said.length === 0 ||
    said.some(({ sentence }) => goesOn(sentence)) ||
    thanksOnly(about) ||
    isChatLine(draft, about)
  )
    return [];
  const open = about.questions.filter((question) => question.open);
  const sorry = said.some(({ sentence }) => sorrowsIn(sentence).length > 0);
  const tells = said.some((one) => informs(one, about, sorry)) || (said.length === 1 && !said.some(isStock));
  if (tells ? !isLeft(open, draft, about, sorry) : open.length === 0 && !isTrouble(said, about)) return [];
  return [{ span: null }];
});

/** Told something, the customer is left with nothing only where every question of theirs is surely passed over. */
const isLeft = (open: readonly Question[], draft: Draft, about: Case, sorry: boolean): boolean => {
  // In a quick talk only a sorry tells that there was more to say.
  if (open.length === 0 || (about.ticket.channel !== 'email' && !sorry)) return false;
  const passed = passedOver(about, draft);
  return passed.length === open.length && passed.every((question) => worthRaising(question, draft, about));
};

/** Something is on its way, even if nobody knows when or by whom: for that there are other hints. */
const goesOn = rememberBy(
  (sentence: Sentence): boolean =>
    advises.test(sentence.text) ||
    isUnderWay(sentence) ||
    (isSoon.test(sentence.text) && comes.test(sentence.text)) ||
    does(sentence, 'refusal') ||
    does(sentence, 'send-away') ||
    trulyMovesOn(sentence) ||
    does(sentence, 'vague-time') ||
    does(sentence, 'comes-back') ||
    does(sentence, 'ownerless'),
);

/** Tells the customer what to do, or is ready to: a step, if a small one. */
const advises =
  /\bonly (?:offer|sell|do|make|stock)\b|^do (?!not\b)\p{L}+ |\b(?:happy|glad|love|pleased|senang|siap) (?:to )?(?:help|assist|bantu|membantu)|\b(?:tinggal|cukup|lewat|melalui) |\b(?:you (?:just|only)|all you|best to|it is best|simply) |\b(?:unfortunately|sadly|sayangnya)\b|\b(?:i|we)(?:['’]ll| will)(?: \w+)? (?:pass|share|forward)\b.{3,40} to \w+|\bwill be (?:\w+ )?\w+(?:ed|en|nt)\b|\bakan di\w+/iu;

/** A day that is still to come. */
const isSoon =
  /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|hari ini|sore ini|malam ini|besok|lusa|nanti|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b/iu;

const comes = /\b(?:will|shall|going to|akan|nanti|dipasang|dikirim|diantar|berangkat|tiba|sampai)\b|['’]ll\b/iu;

const stock: readonly Act[] = ['apology', 'empathy-formula', 'courtesy', 'thanks', 'greeting', 'no-result'];
/** "Oh dear, that must have been hard", "I can see that you …": a nod. */
const nods =
  /^(?:oh|oops|whoops|eek|wow|ouch|yikes|waduh|aduh|duh|ya ampun|astaga)\b|\bmust (?:have been|be) \w+[.!]|^(?:i|we) (?:can )?(?:see|understand|note|noticed) (?:that|from)\b|\bpasti \w+ (?:banget|sekali|ya)/iu;
/** "We only sell them in pairs, sorry" tells something. */
const sorryAtEnd = /\S+(?: \S+){3,}, (?:sorry|maaf)[^,]{0,9}$/iu;
const isStock = ({ sentence }: Placed): boolean =>
  nods.test(sentence.text) || (stock.some((act) => does(sentence, act)) && !sorryAtEnd.test(sentence.text));

/** The draft speaks as to somebody with a trouble, or the customer tells of one. */
const isTrouble = (said: readonly Placed[], about: Case): boolean =>
  anyDoes(said, 'apology', 'empathy-formula', 'no-result') || trouble.test(latestCustomerText(about));

const trouble =
  /\b(?:not|never|nobody|nothing|wrong|brok\w+|damag\w+|late|missing|still|scratch\w*|leak\w*|error|fail\w*|refund|complain\w*|dirty|rude|stain\w*|crack\w*|torn|stuck|lost|billed|charged|report(?:ed)?|without|belum|tidak|ngg?ak|gak?|kok|rusak|merusak|salah|hilang|sobek|pecah|bocor|mati|gagal|telat|masih|kecewa|kurang|lubang|luntur|jatuh|terpeleset|kotor|basi|retak|lecet|kepotong|dobel)\b|n['’]t\b/iu;

/** Said of the company, to anybody. */
const ofUs = /^(?:we|our|at|kami|seluruh|semua|sebagai|di|hal|this|that|it)\b/iu;

/** "It's 020 7946 0202", "Rp 1.500 per lembar": a figure is what was asked for. */
const hasFigure = ({ sentence: { text } }: Placed): boolean => /\d/u.test(text);

/** From so many words on a sentence tells something, whatever it is about. */
const longTelling = 10;

/** Whoever is told something may be served by it; in a few words beside a sorry it must be about their case. */
const informs = (placed: Placed, about: Case, sorry: boolean): boolean =>
  (!sorry && about.ticket.channel !== 'email' && hasFigure(placed)) ||
  (!isStock(placed) &&
    !(ofUs.test(placed.sentence.text) && general(placed.sentence.words).length > 0) &&
    ((!ofUs.test(placed.sentence.text) && (!sorry || placed.sentence.words.length >= longTelling)) ||
      naming(placed.sentence, about) > 0));

const thanks = /\b(?:thank(?:s| you)|cheers|great|perfect|brilliant|makasih|terima kasih|trims|oke?|siap|sip)\b/iu;

/** The customer has just said thank you or fine, and wants nothing more. */
const thanksOnly = (about: Case): boolean => {
  const text = latestCustomerText(about);
  return (
    text === '' || (!about.questions.some(({ open }) => open) && thanks.test(text) && text.split(/\s+/).length < 25)
  );
};
