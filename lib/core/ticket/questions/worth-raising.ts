import { phrases } from '../../text/pattern';
import type { Draft } from '../../text/draft';
import type { Case } from '../case';
import type { Question } from '../questions';
import { askedBy } from './asked';
import type { Kind } from './kinds';

/** "Ideas?", "WTF?", "22.1?!": too short to say what went unanswered. */
const leastWords = 3;
/** A reply of so few words is a turn of a quick talk: whatever it says, it answers what was just asked. */
const quickWords = 10;

/** Points to a page, a file or steps where the answer stands. */
const points = phrases(
  '(check|see|visit|follow|open|click|read|use|try) out? (the|this|our|these|following)? _? (link|page|site|website|here|steps|guide|article|faq)',
  '(steps|instructions|guide|link|article|details) ..2 (here|below|attached|following)',
  '(cek|lihat|kunjungi|buka|klik|ikuti|baca) ..4 (link|tautan|halaman|situs|website|sini|berikut|langkah*|panduan)',
);
const link = /https?:\/\/|www\.|<url>|#URL#/i;

/** These say what they want in few words. */
const plainKinds: readonly Kind[] = ['time', 'duration', 'amount', 'person', 'reason', 'phone', 'address'];

/**
 * Would a colleague put a finger on this open question? Not on one that hardly says anything, and not where the only
 * question meets a quick turn, a link, or nothing but a question back.
 */
export function worthRaising(question: Question, draft: Draft, about: Case): boolean {
  const { topic, kinds } = askedBy(question, about);
  if (question.quote.split(/\s+/).length < leastWords) return false;
  const written = about.ticket.channel === 'email';
  if (topic.size < (written ? 1 : 2) && !kinds.some((kind) => plainKinds.includes(kind))) return false;
  const open = about.questions.filter((one) => one.open);
  if (open.length > 1) return true;
  const spoken = draft.placed.filter(({ part }) => part === 'body' || part === 'list');
  if (link.test(draft.text) || spoken.some(({ sentence }) => points(sentence.words).length > 0)) return false;
  const words = draft.placed.reduce((sum, { sentence }) => sum + sentence.words.length, 0);
  if (words < quickWords) return false;
  return written || !spoken.every(({ sentence }) => sentence.text.endsWith('?') || sentence.words.length <= leastWords);
}
