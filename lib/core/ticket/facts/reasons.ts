import { becauses, defects, events, purposes } from './troubles';
import type { Told } from './told';
import { rememberText } from '../../text/remember';

/** A clause that may be why the customer writes, with how much speaks for it. */
export type Cause = Told & { readonly weight: number };

const negated =
  /\b(?:not|no|never|isn['’]t|wasn['’]t|tidak|bukan|gak|ga|nggak|belum|without|tanpa|if|kalau|kalo|jika|in case|unless|apakah)(?: \S+)? ?$/i;
const supposed = /^\s*(?:if|unless|in case|kalau|kalo|jika|misal\w*|should)\b/i;
const questions =
  /^\s*(?:and |so |but |dan |trus |terus )?(?:do|does|did|is|are|was|can|could|will|would|should|may|shall|what|when|where|who|why|how|have|has|which|apakah|apa|bagaimana|gimana|gmn|kapan|kpn|kenapa|knp|berapa|brp|siapa|bisa|boleh)\b/i;

/** The clause around a place: from the last break before it to the end of the sentence, no farther than `most` to either side. */
function clauseAt(text: string, start: number, end: number, most: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - most), start);
  const lead = /(?:[^.!?,;:\n]|\.(?=\d)|,(?=\d))*$/.exec(before)?.[0] ?? '';
  const skipped = /^(?:\s|\p{Extended_Pictographic}|(?:and|but|so|dan|tapi|anyway) )+/iu.exec(lead)?.[0].length ?? 0;
  const after = /^(?:[^.!?;\n]|\.(?=\S)|(?<=\s\p{Lu})\.)*/u.exec(text.slice(end, end + most))?.[0] ?? '';
  const cut = after.length < most - 1 ? after : after.replace(/\s\S*$/, '');
  return { start: start - lead.length + skipped, end: end + cut.trimEnd().length };
}

/** All clauses of a text that tell a cause. */
export const causesIn = rememberText((text: string): readonly Cause[] => {
  const causes: Cause[] = [];
  const look = (pattern: RegExp, weight: number, whole: boolean): void => {
    for (const found of text.matchAll(pattern)) {
      const at = found.index;
      const to = at + found[0].length;
      if (negated.test(text.slice(Math.max(0, at - 24), at))) continue;
      const place = whole ? clauseAt(text, at, to, 80) : { start: at, end: clauseAt(text, at, to, 90).end };
      const said = text.slice(place.start, place.end);
      if (supposed.test(said)) continue;
      const asks =
        /^[^.!\n]*\?/.test(text.slice(place.end)) && questions.test(text.slice(clauseAt(text, at, to, 80).start));
      causes.push({ slot: 'reason', ...place, weight: weight - (asks ? 3 : 0) });
    }
  };
  look(becauses, 5, false);
  look(events, 3.9, true);
  look(defects, 4, true);
  look(purposes, 3, false);
  return causes;
});

const enough = 3;

/** The one clause among several messages that most likely says why the customer writes, with the index of its message. */
export function pickCause(texts: readonly string[]): { readonly cause: Cause; readonly at: number } | null {
  let best: { cause: Cause; at: number; weight: number } | null = null;
  texts.forEach((text, at) => {
    for (const cause of causesIn(text)) {
      const weight = cause.weight - Math.min(at, 3) * 0.5;
      if (weight >= enough - 0.5 && cause.weight >= enough && (best === null || weight > best.weight))
        best = { cause, at, weight };
    }
  });
  return best;
}
