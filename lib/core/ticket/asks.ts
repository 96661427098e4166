import type { Draft, Sentence } from '../text/draft';
import { matchesIn } from '../text/matches';
import { shift, type Span } from '../text/span';
import { agentGives, askedBefore, elsewhere, noAsk, requests, wantedAfter, wantedWords } from './asks-cues';
import { plainOf } from './asks-plain';
import { questions } from './asks-questions';
import { things } from './asks-things';
import type { Slot } from './facts';
import type { Family } from './facts/identifiers';
import { rememberBy } from '../text/remember';

/** One thing that an agent asks the customer for. */
export type Ask = {
  /** What would answer it; null for a question about something that no slot holds. */
  readonly slot: Slot | null;
  readonly family: Family | null;
  /** The request in the text it stands in, the whole text's places. */
  readonly span: Span;
  /** The thing itself: "the serial number". */
  readonly thing: Span;
  /** The plain clause around the thing, for its qualifiers ("the date the damage happened"). */
  readonly clause: string;
  /** Index of its sentence among the draft's. */
  readonly sentence: number;
};

const speaking = new Set(['greeting', 'body', 'list']);

type Bit = {
  readonly slot: Slot | null;
  readonly family: Family | null;
  readonly start: number;
  readonly end: number;
  readonly from: number;
};

/** Where the clause around a place begins and ends in a plain line. */
function clauseAround(line: string, start: number, end: number): readonly [number, number] {
  const before = line.slice(0, start);
  const cut = [...before.matchAll(/[.;:!?–—]|\b(?:so that|because|karena|supaya|agar|biar) /g)].at(-1);
  const from = cut ? cut.index + cut[0].length : 0;
  const after = line
    .slice(end)
    .search(
      /[.;:!?–—]|, (?:and|dan|which|who|lalu|nanti|biar|so) | (?:so that|so i|so we|because|karena|supaya|agar|biar|and the|as well as) /,
    );
  return [from, after < 0 ? line.length : end + after];
}

type Cue = { readonly start: number; readonly end: number };

/** Every request cue of a line. */
const cuesOf = (line: string): readonly Cue[] =>
  requests.flatMap((request) =>
    matchesIn(line, request).map((found) => ({ start: found.index, end: found.index + found[0].length })),
  );

const broken =
  /[.?!;]|\b(?:so that|so (?:i|we)|because|then (?:i|we)|after which|agar|supaya|biar|nanti|karena|lalu saya|i will|we will|saya akan|kami akan)\b/;

/** Where the first request cue that reaches this thing starts, or -1. */
function cueBefore(line: string, cues: readonly Cue[], start: number): number {
  let best = -1;
  for (const cue of cues) {
    if (cue.end > start || start - cue.end > 140 || (best >= 0 && cue.start >= best)) continue;
    if (!broken.test(line.slice(cue.end, start))) best = cue.start;
  }
  return best;
}

/** "Foto STNK", "a picture of the receipt" are one paper, not two. */
const papersJoined = (bits: readonly Bit[], line: string): readonly Bit[] =>
  bits.filter((bit, i) => {
    const before = bits[i - 1];
    return !(
      before?.slot === 'screenshot' &&
      bit.slot === 'screenshot' &&
      /^(?: (?:of|from|dari|the|your|a|my))* $/.test(line.slice(before.end, bit.start))
    );
  });

function bitsOf(line: string): readonly Bit[] {
  const bits: Bit[] = [];
  const cues = cuesOf(line);
  const taken: { start: number; end: number }[] = [];
  const named = cues.length > 0 || line.includes('?') || wantedWords.test(line) ? things : [];
  for (const { slot, family, words } of named) {
    for (const found of matchesIn(line, words)) {
      const start = found.index;
      const end = start + found[0].length;
      if (taken.some((one) => one.start < end && start < one.end)) continue;
      const [clauseStart] = clauseAround(line, start, end);
      const lead = line.slice(clauseStart, start);
      const rest = line.slice(end);
      if (noAsk.test(lead) || elsewhere.test(rest)) continue;
      const cue = cueBefore(line, cues, start);
      const question = /^[^.!;]*\?/.test(rest);
      const gives = agentGives.exec(lead);
      const asked = question && askedBefore.test(lead);
      const short =
        question &&
        line.split(' ').length <= 7 &&
        !/\b(?:is|are|did|do|does|have|has|can|ada|sudah|ini|itu)\b/.test(line);
      const after = wantedAfter.some((pattern) => pattern.test(rest));
      const from = cue >= clauseStart ? cue : -1;
      const joined =
        bits.length > 0 &&
        /\b(?:needed|required|diperlukan|dibutuhkan)[^.?!;]{0,20}(?:as well as|along with|together with|beserta|serta|juga|plus)[^.?!;,]{0,20}$/.test(
          lead,
        );
      if (from < 0 && !asked && !short && !after && !joined) continue;
      if (gives && (from < 0 || gives.index + clauseStart >= from - 1)) continue;
      taken.push({ start, end });
      bits.push({ slot, family, start, end, from: from >= 0 ? from : start - (lead.length - lead.trimStart().length) });
    }
  }
  for (const { slot, pattern } of questions) {
    for (const found of matchesIn(line, pattern)) {
      const start = found.index + (/^\W*/.exec(found[0])?.[0].length ?? 0);
      const end = found.index + found[0].trimEnd().length;
      if (bits.some((bit) => bit.slot === slot && bit.start < line.length && Math.abs(bit.start - start) < 40))
        continue;
      if (taken.some((one) => one.start < end && start < one.end)) continue;
      taken.push({ start, end });
      bits.push({ slot, family: null, start, end, from: start });
    }
  }
  return papersJoined(
    bits.toSorted((a, b) => a.start - b.start),
    line,
  );
}

/** Asks with spans in their sentence and 0 for its index. */
const asksOf = rememberBy((sentence: Sentence): readonly Ask[] => {
  const plain = plainOf(sentence);
  const bits = bitsOf(plain.text);
  return bits.map((bit, i): Ask => {
    const before = bits[i - 1];
    const alone = before === undefined || (before.from !== bit.from && before.end <= bit.from);
    const [clauseStart, clauseEnd] = clauseAround(plain.text, bit.start, bit.end);
    const limit = bits[i + 1]?.start ?? clauseEnd;
    const clauseFrom = before && before.end > clauseStart ? before.end : clauseStart;
    const until = Math.max(bit.end, Math.min(limit, clauseEnd));
    return {
      slot: bit.slot,
      family: bit.family,
      span: plain.spanOf(alone ? bit.from : bit.start, until),
      thing: plain.spanOf(bit.start, bit.end),
      clause: plain.text.slice(clauseFrom, until).trim(),
      sentence: 0,
    };
  });
});

/** What one sentence of a draft asks the customer for. */
export function asksAt(draft: Draft, index: number): readonly Ask[] {
  const placed = draft.placed[index];
  if (!placed || !speaking.has(placed.part)) return [];
  return asksOf(placed.sentence).map((ask) => ({
    ...ask,
    span: shift(ask.span, placed.start),
    thing: shift(ask.thing, placed.start),
    sentence: index,
  }));
}

/** What a draft or an agent's message asks the customer for, in reading order. */
export const asksIn = rememberBy((draft: Draft): readonly Ask[] =>
  draft.placed.flatMap((_, index) => asksAt(draft, index)),
);
