import { asksIn, type Ask } from './asks';
import { contentOf, shared } from './asks-context';
import { samePaper } from './asks-files';
import { sameScale } from './asks-fits';
import type { Answer } from './asks-match';
import { plainOf } from './asks-plain';
import type { Case, Turn } from './case';

const later =
  /\b(?:let me|will (?:check|look|send|see|get)|going to|cannot|can not|one (?:sec|moment|minute)|hold on|wait|not sure|do not know|no idea|cannot remember|later|tomorrow|sebentar|tunggu|nanti|cek dulu|cari dulu|tidak tahu|kurang tahu|lupa|belum tahu|ukur dulu|besok)\b/;

/** The customer's first fresh sentence after a turn, unless it asks back or puts off. */
function replyTo(about: Case, index: number): Answer | null {
  for (const { message, draft } of about.turns.slice(index + 1)) {
    if (message.role === 'agent') return null;
    if (message.role !== 'customer') continue;
    for (const { sentence, part } of draft.placed) {
      if (part !== 'body' && part !== 'list') continue;
      const line = plainOf(sentence).text;
      if (later.test(line)) return null;
      if (line.includes('?')) continue;
      if (/^(?:thanks?|thank you|ok|okay|baik|terima kasih|iya|hi|hello|halo|dear)\b[^.]{0,24}$/.test(line)) continue;
      return { message: message.id, answer: sentence.text.replace(/[.!]+$/, ''), value: sentence.text };
    }
  }
  return null;
}

/** An earlier turn of an agent that asked the same. */
export type Earlier = { readonly turn: Turn; readonly answer: Answer | null };

/** What the number belongs to, when the ask says so: "the order number of the armchair". */
const objectOf = ({ clause }: Ask): string =>
  /\b(?:of|for|on|dari|untuk) (?:the|your|my|this|that)? ?[\p{L}].*$/u.exec(clause)?.[0] ?? '';

/** Courtesies, offers and checks of progress: they may be asked every time. */
const courtesy =
  /\b(?:(?:any|some|every)?(?:thing|one)? ?else|what other|any (?:other|further|more) \w+|further (?:help|assistance|question\w*)|how (?:can|may|are|is|do|does|about)|can i|may i help|shall i|should i|would you (?:like|prefer|rather|mind)|do you (?:want|prefer|wish|need)|is (?:that|this|it|everything) (?:ok|okay|correct|right|fine|alright|clear|working|better)|are you (?:still|sure|ok|okay|happy|able)|were you able|did (?:that|this|it) (?:work|help)|does (?:that|this|it) (?:work|help|sound|answer)|still (?:there|with me)|on the chat|ada (?:yang )?(?:lain|bisa|lagi)|ada lagi|yang bisa (?:saya|kami|aku)?|apakah (?:sudah|bersedia|berkenan|berminat|ingin|mau)|mau (?:yang|pakai|saya)|masih (?:di|bersama)|bagaimana)\b/;

const alike = (ask: Ask, other: Ask): boolean => {
  if (ask.slot !== other.slot) return false;
  const { count, share } = shared(contentOf(ask.clause), contentOf(other.clause));
  if (ask.family !== null || other.family !== null) {
    const mine = contentOf(objectOf(ask));
    const theirs = contentOf(objectOf(other));
    return ask.family === other.family && (mine.size === 0 || theirs.size === 0 || shared(mine, theirs).count > 0);
  }
  const one = contentOf(ask.clause).size;
  const two = contentOf(other.clause).size;
  if (ask.slot === null) return count >= 2 && share >= 0.6 && !courtesy.test(ask.clause);
  if (ask.slot === 'size' && sameScale(ask.clause, other.clause)) return true;
  if (ask.slot === 'screenshot' && samePaper(ask.clause, other.clause)) return true;
  if (ask.slot === 'screenshot') return count / Math.max(one, two) >= 0.6;
  if (one === 0 || two === 0) return ask.slot !== 'date' && ask.slot !== 'time';
  return share >= 0.5;
};

/** Finds the latest earlier ask for the same thing; with `answered`, only one that the customer answered. */
export function sameAsk(ask: Ask, about: Case, answered: boolean): Earlier | null {
  for (let i = about.turns.length - 1; i >= 0; i--) {
    const turn = about.turns[i];
    if (turn?.message.role !== 'agent') continue;
    if (!asksIn(turn.draft).some((other) => alike(ask, other))) continue;
    const answer = replyTo(about, i);
    if (!answered || answer !== null) return { turn, answer };
  }
  return null;
}
