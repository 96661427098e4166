import type { Case } from '../ticket/case';
import type { Draft, Sentence } from '../text/draft';
import { rememberBy } from '../text/remember';
import { occurs } from '../text/flat';
import { overlaps } from '../text/span';
import type { Hit } from '../text/pattern';
import { does, hitsOf } from './acts';
import { asksForPolicy, hasLink } from './asked';
import { anyDoes, near } from './beside';

/** A rule that says itself what cannot be: "must be dated within six months", "hanya dapat dilakukan oleh pemilik". */
const forbids =
  /\b(?:must (?:be|have)|(?:only(?! an?\b)|cannot|can ?not|may not|not (?:be )?(?:possible|permitted|allowed|disclosed|issued))|no \p{L}+ (?:can|may|is|are)|hanya (?:dapat|bisa|boleh|berlaku)|tidak (?:dapat|bisa|boleh)|(?:ga|gak|nggak|ngga|tdk) (?:bisa|boleh|dapat)|wajib|harus)\b/iu;
const ruleForbids = rememberBy(
  (sentence: Sentence): boolean =>
    does(sentence, 'policy') &&
    !does(sentence, 'deflection') &&
    !hasLink(sentence.text) &&
    forbids.test(sentence.text) &&
    !sentence.text.trimEnd().endsWith('?'),
);

/** One more paper to hand in opens no door, unless it is said what for. */
const papers =
  /\b(?:attach|supply|provide|submit|fill in|fill out|complete|lampirkan|melampirkan|isi|mengisi|lengkapi|melengkapi)\b/iu;
const whatFor =
  /\?|\b(?:so that|so (?:i|we)|then (?:i|we)|and (?:i|we)(?: will|['’]ll)|supaya|agar|biar|nanti (?:saya|kami)|lalu (?:saya|kami)|untuk (?:saya|kami))\b/iu;
const isPaperwork = rememberBy(({ text }: Sentence): boolean => papers.test(text) && !whatFor.test(text));

/** "Hanya dapat dilakukan di gerai" narrows; it opens nothing. */
const opens = rememberBy((sentence: Sentence): boolean =>
  hitsOf(sentence, 'option').some(
    ({ start }) => !(ruleForbids(sentence) && /^(?:hanya|only)\b/iu.test(sentence.text.slice(start))),
  ),
);

/** Is something given after the no: another way, a step taken, a question, someone who takes over? */
const givesAfter = (draft: Draft, index: number): boolean =>
  draft.placed.some(({ sentence }) => does(sentence, 'hand-over') || opens(sentence)) ||
  draft.placed
    .slice(index)
    .some(
      ({ sentence }) =>
        does(sentence, 'action') ||
        (does(sentence, 'request') && !does(sentence, 'send-away') && !isPaperwork(sentence)) ||
        sentence.text.includes('?'),
    ) ||
  draft.placed.some(({ sentence }) => hasLink(sentence.text) && !does(sentence, 'policy'));

/** Stretches of the draft in which a rule is the whole reason of a no: first and last sentence, both inclusive. */
export function walls(draft: Draft, about: Case): readonly (readonly [number, number])[] {
  const found = draft.placed.flatMap(({ sentence }, i) => {
    if (!does(sentence, 'refusal') && !ruleForbids(sentence)) return [];
    const around = near(draft, i);
    if (!anyDoes(around, 'policy') || anyDoes(around, 'reason')) return [];
    return givesAfter(draft, i) ? [] : [i];
  });
  if (found.length === 0 || asksForPolicy(about)) return [];
  const stretches: [number, number][] = [];
  for (const i of found) {
    const last = stretches.at(-1);
    if (last && last[1] === i - 1) last[1] = i;
    else stretches.push([i, i]);
  }
  return stretches;
}

/** What nobody owes a reason for. */
const speaksOfCrime = occurs(
  /\b(?:fraud|fraudulent|scam|phishing|abus(?:e|ive)|threat(?:s|en\w*)?|insult\w*|swear\w*|harass\w*|illegal|penipuan|penipu|phising|makian|ancaman|melanggar hukum|kata-kata kasar)\b/iu,
);

/** The refusals with neither reason near nor anything else to go on, with the index of their sentence. */
export function bareRefusals(draft: Draft): readonly (readonly [number, Hit])[] {
  const found = draft.placed.flatMap(({ sentence }, i) => {
    // Whoever washes their hands in the same breath is told of that instead.
    if (sentence.lang === 'id' && does(sentence, 'deflection')) return [];
    const around = near(draft, i);
    const hit = hitsOf(sentence, 'refusal').find(
      (one) =>
        !hitsOf(sentence, 'reason').some(
          ({ first, last }) =>
            last < one.first || one.last < first || (sentence.lang === 'id' && first > one.first && first < one.last),
        ) &&
        !around.some((other) => other.sentence !== sentence && does(other.sentence, 'reason')) &&
        !isOwnReason(draft, i, one),
    );
    return hit ? [[i, hit] as const] : [];
  });
  if (found.length === 0 || speaksOfCrime(draft.text)) return [];
  const behindRule = (i: number): boolean => anyDoes(near(draft, i), 'policy');
  return found.filter(([i]) => !behindRule(i) && !givesAfter(draft, i) && !anyDoes(draft.placed, 'send-away'));
}

/** "Sold out" beside "cannot send" is the reason of that no, not a second no. */
function isOwnReason(draft: Draft, index: number, hit: Hit): boolean {
  const sentence = draft.placed[index]?.sentence;
  if (!sentence || !hitsOf(sentence, 'reason').some(({ first, last }) => first <= hit.last && hit.first <= last))
    return false;
  return near(draft, index).some((other) =>
    hitsOf(other.sentence, 'refusal').some((one) => other.sentence !== sentence || !overlaps(one, hit)),
  );
}
