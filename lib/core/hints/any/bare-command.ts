import type { Draft, Sentence } from '../../text/draft';
import { rememberBy } from '../../text/remember';
import type { Case } from '../../ticket/case';
import { latestCustomerText } from '../asked';
import { draftHint } from '../hint';
import { areSteps, ordersOf } from '../orders';

/** In danger short orders are right. */
const danger =
  /\b(?:smok\w*|fire|flames?|gas|burn\w*|electric\w*|shock|unsafe|danger\w*|hurt|injur\w*|poison\w*|chok\w*|flood\w*|scam\w*|fraud\w*|phish\w*|stolen|hacked|otp|seed phrase|emergency|ambulance|999|911|112|evacuat\w*|allerg\w*|swallow\w*|bleed\w*|asap api|api|kebakaran|terbakar|bocor|korslet\w*|setrum|kesetrum|bahaya\w*|penipu\w*|dicuri|diretas|igd|ambulans|darurat|keracunan|evakuasi|meledak)\b/iu;
const wantsSteps =
  /\b(?:how (?:do|can|should|would|to|does)|what (?:do|should|must|shall) (?:i|we) do|(?:the|which|what) steps|instructions|guide|walk me|bagaimana (?:cara)?|gimana (?:cara)?|caranya|langkah|tutorial|petunjuk|panduan)\b/iu;
/** "Here is how:", "I need two things", "Follow these steps": what comes after is announced. */
const announces =
  /:\s*$|\b(?:here(?:['’]s| is| are)|steps?|how (?:it|this|to)|(?:two|three|four) things|need (?:from you|is|are)|checklist|langkah|caranya|berikut|begini|yang (?:perlu|dibutuhkan|diperlukan))\b/iu;
/** "That way …", "Then I …": the reason comes after. */
const explains =
  /^(?:then|that way|this way|with (?:that|those|these|this|it|both)|once|after that|as soon as|this (?:is|lets|helps|keeps|way)|that (?:lets|helps|keeps|is)|it (?:takes|only|helps)|i['’]ll|i will|we['’]ll|we will|both |dengan (?:itu|begitu|ini)|setelah itu|begitu|nanti|supaya|biar|agar|jadi|sehingga|kalau sudah|habis itu)\b/iu;

const knownOf = rememberBy((about: Case) => {
  const text = latestCustomerText(about);
  return { danger: danger.test(text), steps: wantsSteps.test(text) };
});
const isDanger = rememberBy((sentence: Sentence) => danger.test(sentence.text));
const isAnnounced = rememberBy((sentence: Sentence) => announces.test(sentence.text));
const isReason = rememberBy((sentence: Sentence) => explains.test(sentence.text));

/** Runs of sentences that order, first and last index, both inclusive. */
function runsIn({ placed }: Draft): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [i, { sentence, part }] of placed.entries()) {
    if ((part !== 'body' && part !== 'greeting') || ordersOf(sentence) === 0) continue;
    const last = runs.at(-1);
    if (last && last[1] === i - 1) last[1] = i;
    else runs.push([i, i]);
  }
  return runs;
}

/** Two orders in a row with nothing that softens or explains them. One sentence must hold three to count. */
export default draftHint('any/bare-command', (draft, about) => {
  const found = runsIn(draft).find(([first, last]) => {
    const run = draft.placed.slice(first, last + 1);
    const before = draft.placed[first - 1]?.sentence;
    const after = draft.placed[last + 1]?.sentence;
    if (first === last && run.every(({ sentence }) => ordersOf(sentence) < 3)) return false;
    const around = draft.placed.slice(Math.max(0, first - 1), last + 2);
    if (around.some(({ sentence }) => areSteps(sentence))) return false;
    if ((before && isAnnounced(before)) || (after && isReason(after))) return false;
    return !run.some(({ sentence }) => isDanger(sentence));
  });
  if (!found || knownOf(about).danger || knownOf(about).steps) return [];
  const first = draft.placed[found[0]];
  const last = draft.placed[found[1]];
  return first && last ? [{ span: { start: first.start, end: last.start + last.sentence.text.length } }] : [];
});
