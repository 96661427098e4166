import { goodsEn } from './goods-en';
import type { Noun, Sign } from './noun';
import { gettingEn, holders, stopsEn, vagueEn, verbsEn } from './stops-en';
import { beside, singular, type Token } from './tokens';

const owners = /^(?:my|our)$/;
const determiner =
  /^(?:the|a|an|my|our|your|his|her|their|this|that|these|those|some|another|one|two|three|\d{1,3}|\p{L}+'s)$/u;
const where = /^(?:in|at|into|onto|near|by|behind|under|over|through|round|around)$/;
const asides = /^(?:on|to|from|for|with|as|of|without|than|like)$/;
const adverb = /^(?:\p{L}{3,}ly|\p{L}{3,}ed)$/u;
const idBeside =
  /^\s*[(,]?\s*(?:(?:order|ref|no|number|contract|docket|ticket|booking|invoice|reg|serial|reference)\b[.:#]?\s*)*#?(?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/-]{2,}/i;
const striking =
  /^\s*(?:(?:that|which|has|have|had|is|are|was|were|just|still|now|suddenly|all|both|you \w+) )*(?:wo|will|do|does|did|doesn|didn|can|could|broke|broken|came|arrived|stopped|snapped|cracked|died|dead|leak\w*|missing|stuck|keeps?|fell|turned|play|not|never|went|shows?|showing|making|makes|won['’]?t|wont|damaged|torn|faulty|gone|lost|late|empty|soaked|flicker\w*|smells?|disappeared|vanished|refuses?|locked|expired|stolen|unusable|unplayable|dripp\w*|started|needs?|looks?)\b/i;
/** "… I bought", "… that you fitted". */
const gotAfter =
  /^ (?:that |which )?(?:(?:i|we) (?:have |had |just )?(?:bought|ordered|got|hired|booked|received|purchased|rented|collected|returned|lost)|(?:you|your \p{L}+) (?:have |had |just )?(?:sold|sent|fitted|installed|delivered|put|repaired|made|measured|shipped))\b/iu;
const goodsBefore = /\b(?:items?|contents?|inside|parcel|package)\b/i;

const isName = ({ text }: Token): boolean => /^\p{Lu}|^\p{L}+\d/u.test(text);

/** May the word stand inside the name of a thing? */
const inside = ({ norm }: Token, first: boolean): boolean =>
  !stopsEn.has(norm) &&
  (first ? !/^\d/.test(norm) : !verbsEn.has(norm) && !adverb.test(norm)) &&
  !/^\d+(?::\d|\.\d|(?:st|nd|rd|th|am|pm)$|\d{4,})/.test(norm);

/** The last word of the phrase that begins at `from`. */
function lastOf(text: string, tokens: readonly Token[], from: number): number {
  let last = from;
  while (last - from < 5) {
    const at = tokens[last];
    const next = tokens[last + 1];
    if (!at || !next || !beside(text, at, next) || !inside(next, false) || at.norm.endsWith("'s")) break;
    const then = tokens[last + 2];
    if (/^\d+$/.test(next.norm) && then && beside(text, next, then) && then.norm.endsWith('s') && inside(then, false))
      break;
    last++;
  }
  return last;
}

/** Its head: the last word, or goods with a name or a number behind them ("train Lisbon-Porto", "watch 2"). */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  let at = last;
  while (at > first && /^\d+$|^[A-Z]$/.test(tokens[at]?.text ?? '')) at--;
  const head = tokens[at];
  if (head && goodsEn.has(singular(head.norm))) return at;
  for (let i = at - 1; i >= first; i--) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next || !isName(next) || vagueEn.has(next.norm)) break;
    if (goodsEn.has(singular(token.norm)) || goodsEn.has(token.norm)) return i;
  }
  return at;
}

/** The noun phrases of one English sentence with what speaks for each. `opens`: the sentence opens the message. */
export function nounsEn(text: string, tokens: readonly Token[], opens: boolean): readonly Noun[] {
  const nouns: Noun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !inside(token, true)) continue;
    const before = tokens[i - 1];
    const joined = before !== undefined && beside(text, before, token);
    const det = joined && determiner.test(before.norm) ? before : null;
    if (det === null && (verbsEn.has(token.norm) || gettingEn.has(token.norm))) continue;
    if (det && /^\d|^(?:two|three)$/.test(det.norm) && vagueEn.has(singular(token.norm))) continue;
    const last = lastOf(text, tokens, i);
    const headAt = headOf(tokens, i, last);
    const tail = tokens[last];
    const headToken = tokens[headAt];
    if (!tail || !headToken) continue;
    const head = singular(headToken.norm);
    const words = tokens.slice(i, last + 1);
    const prior = det ? tokens[i - 2] : joined ? before : undefined;
    const verb = prior && (!det || beside(text, prior, det)) ? prior.norm : '';
    const particle = /^(?:for|in|to|up|of|off|you|me|us)$/.test(verb) ? (tokens[i - (det ? 3 : 2)]?.norm ?? '') : '';
    const got =
      (gettingEn.has(verb) || gettingEn.has(particle)) &&
      !(/^(?:want|wanted|need)$/.test(verb) && /^(?:a|an|another|some)$/.test(det?.norm ?? ''));
    const known = goodsEn.has(head) || goodsEn.has(headToken.norm);
    const from = i;
    i = last;
    if (!det && !known && !got) continue;
    if (vagueEn.has(head) && !((known || holders.has(head)) && words.length > 1)) continue;
    if (/^(?:online|web)$/.test(token.norm)) continue;
    const rest = text.slice(tail.end);
    const signs = new Set<Sign>();
    if (known) signs.add('goods');
    if (got || gotAfter.test(rest)) signs.add('got');
    else if (where.test(verb)) signs.add('where');
    else if (asides.test(verb)) signs.add('aside');
    if (det && (owners.test(det.norm) || (det.norm.endsWith("'s") && owners.test(prior?.norm ?? ''))))
      signs.add('owned');
    if (det && /^(?:the|my|our|your|this|these)$/.test(det.norm)) signs.add('definite');
    if (!got && det && /^(?:a|an|another|some)$/.test(det.norm) && verb !== '') signs.add('other');
    if (words.some((one, at) => isName(one) && (at > 0 || from > 0))) signs.add('named');
    if (/^(?:it's|its|is)$/.test(verb) && det && words.some(isName)) signs.add('told');
    if (/^(?:are|is|was|were)$/.test(verb) && goodsBefore.test(text.slice(Math.max(0, token.start - 40), token.start)))
      signs.add('inside');
    if (idBeside.test(rest)) signs.add('numbered');
    if (tail.norm.endsWith("'s") || striking.test(rest.replace(/^\s*\([^)]*\)/, ''))) signs.add('struck');
    if (opens && from <= 4) signs.add('first');
    if (/^[^.!]*\?/.test(rest)) signs.add('asked');
    nouns.push({
      start: token.start,
      end: tail.end - (/['’]s$/.exec(tail.text)?.[0].length ?? 0),
      head,
      core: { start: headToken.start, end: headToken.end },
      words: words.map(({ norm }) => singular(norm)),
      signs,
    });
  }
  return nouns;
}
