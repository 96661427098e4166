import { phrases } from '../../text/pattern';
import type { Draft } from '../../text/draft';
import type { Case } from '../case';
import { openTurns } from '../open-turns';
import type { Question } from '../questions';
import { askedBy } from './asked';
import type { Kind } from './kinds';
import { repliesOf } from './replies';
import { rememberBy } from '../../text/remember';

/** "Ideas?", "WTF?", "22.1?!": too short to say what went unanswered. */
const leastWords = 3;
/** A reply of so few words is a turn of a quick talk: whatever it says, it answers what was just asked. */
const quickWords = 10;

/** Their answers have a shape that can be looked for. */
const measured: readonly Kind[] = ['time', 'duration', 'amount'];

/** Points to a page, a file or steps where the answer stands. */
const points = phrases(
  '(check|see|visit|follow|open|click|read|use|try) out? (the|this|our|these|following)? _? (link|page|site|website|here|steps|guide|article|faq)',
  '(steps|instructions|guide|link|article|details) ..2 (here|below|attached|following)',
  '(cek|lihat|kunjungi|buka|klik|ikuti|baca) ..4 (link|tautan|halaman|situs|website|sini|berikut|langkah*|panduan)',
);
const link = /https?:\/\/|www\.|<url>|#URL#/i;

/** These say what they want in few words. */
const plainKinds: readonly Kind[] = ['time', 'duration', 'amount', 'person', 'reason', 'phone', 'address'];

/** These are answered by telling what to do. */
const asksHow = /\b(?:how (?:do|can|to|would|should)|cara\w*|gimana|gmn|bagaimana)\b/iu;

/** In how many words more than the question itself the customer may have come: beyond that the reply may be about the rest. */
const bareQuestion = 6;
const isBare = rememberBy((about: Case): boolean => {
  const said = openTurns(about)
    .flatMap(({ draft }) => draft.placed)
    .filter(({ part }) => part === 'body' || part === 'list')
    .reduce((sum, { sentence }) => sum + sentence.words.length, 0);
  const asked = about.questions
    .filter(({ open }) => open)
    .reduce((sum, { quote }) => sum + quote.split(/\s+/).length, 0);
  return said - asked <= bareQuestion;
});

/** The draft comes to the point with its first words: with one question open, that is its answer in words of its own. */
const answersAtOnce = (draft: Draft, how: boolean): boolean => {
  const said = repliesOf(draft);
  const first = said.find(({ courteous, sentence }) => !courteous && sentence.words.length > 1);
  const asksBack = said.some(({ says }) => !says);
  return first !== undefined && (first.yes || (first.plain && !asksBack) || (how && first.requests));
};

/**
 * Would a colleague put a finger on this open question? Not on one that hardly says anything, and not where the only
 * question meets a quick turn, a link, or nothing but a question back.
 */
export function worthRaising(question: Question, draft: Draft, about: Case): boolean {
  const { topic, kinds, needsWhat, text } = askedBy(question, about);
  if (question.quote.split(/\s+/).length < leastWords) return false;
  const written = about.ticket.channel === 'email';
  if (topic.size < (written ? 1 : 2) && !kinds.some((kind) => plainKinds.includes(kind))) return false;
  const open = about.questions.filter((one) => one.open);
  if (open.length > 1) return true;
  const spoken = draft.placed.filter(({ part }) => part === 'body' || part === 'list');
  if (link.test(draft.text) || spoken.some(({ sentence }) => points(sentence.words).length > 0)) return false;
  if (
    isBare(about) &&
    !kinds.some((kind) => measured.includes(kind)) &&
    answersAtOnce(draft, needsWhat || asksHow.test(text))
  )
    return false;
  const words = draft.placed.reduce((sum, { sentence }) => sum + sentence.words.length, 0);
  if (words < quickWords) return false;
  return written || !spoken.every(({ sentence }) => sentence.text.endsWith('?') || sentence.words.length <= leastWords);
}
