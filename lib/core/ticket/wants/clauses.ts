import type { Word } from '../../languages/language';
import type { Draft, Sentence } from '../../text/draft';
import { rememberBy } from '../../text/remember';
import { shift, type Span } from '../../text/span';
import { plainOf } from '../asks-plain';

/** One clause of a draft that may ask for something. */
export type Clause = {
  readonly line: string;
  readonly words: readonly Word[];
  /** In the draft. */
  readonly span: Span;
  readonly sentence: number;
  /** The sentence it stands in ends in a question mark. */
  readonly question: boolean;
  /** Words of the clause between two places of `line`. */
  within(start: number, end: number): readonly Word[];
};

const border =
  /[.;:!?–—()"]|, |\b(?:so (?:that|i|we)|because|and (?:i|we) (?:will|can)|(?:and|plus|or) (?=(?:which|what|whose|how|when|where|who|give|check|try|can|could|press|have you|did you)\b)|biar|supaya|agar|karena|nanti (?:saya|kami))\b/g;

/** The clauses of a sentence, with spans in it and 0 for the sentence's index. */
const clausesIn = rememberBy((sentence: Sentence): readonly Clause[] => {
  const plain = plainOf(sentence);
  const cuts = [...plain.text.matchAll(border)].map((cut) => [cut.index, cut.index + cut[0].length] as const);
  const made: Clause[] = [];
  let from = 0;
  for (const [end, next] of [...cuts, [plain.text.length, plain.text.length] as const]) {
    const line = plain.text.slice(from, end);
    const lead = from + (line.length - line.trimStart().length);
    const within = (a: number, b: number): readonly Word[] => {
      if (b <= a) return [];
      const place = plain.spanOf(lead + a, lead + b);
      return sentence.words.filter((word) => word.start >= place.start && word.end <= place.end);
    };
    const text = line.trim();
    if (text.length > 2)
      made.push({
        line: text,
        words: within(0, text.length),
        span: plain.spanOf(lead, lead + text.length),
        sentence: 0,
        question: /^[^.!;]*\?/.test(plain.text.slice(end)),
        within,
      });
    from = next;
  }
  return made;
});

/** The clauses of one sentence of a draft, each with the clause as the sentence has it; none in signatures and quoted history. */
export function clausesAt(draft: Draft, index: number): readonly (Clause & { readonly own: Clause })[] {
  const placed = draft.placed[index];
  if (!placed || (placed.part !== 'body' && placed.part !== 'list' && placed.part !== 'greeting')) return [];
  return clausesIn(placed.sentence).map((own) => ({
    ...own,
    own,
    span: shift(own.span, placed.start),
    sentence: index,
  }));
}

/** The clauses of a draft's own sentences. */
export const clausesOf = rememberBy((draft: Draft): readonly Clause[] =>
  draft.placed.flatMap((_, index) => clausesAt(draft, index)),
);

/** Opens a request for something that the customer knows or has. */
export const requested =
  /\b(?:please|kindly|pls|plz|can you|could you|would you(?! (?:like|prefer|rather))|will you|would you mind|let (?:me|us) (?:know|have)|tell (?:me|us)|remind (?:me|us)|confirm|fill (?:me|us) in|(?:shoot|send|drop|give|get|text|e-?mail) (?:me|us|over|across)|describe|(?:i|we) (?:\w+ )?(?:need|require)|(?:could|can|may) i (?:get|have|take|ask|trouble)|all i need|need to know|go ahead and|just (?:send|upload|attach)|mohon|tolong|boleh|bolehkah|minta|bisa (?:di|info|kirim|minta)\w*|infokan|kirim(?:kan|in)?|lampirkan|dilampirkan|dikirim\w*|unggah)\b/;

/** Offers, courtesies and questions about what is to come: the customer has not told these. */
export const offered =
  /\b(?:would (?:you|it|that|there)|do you (?:want|need|prefer|wish|mind|think)|shall|should|(?:can|may) (?:i|we) (?!have|get|take|ask|trouble|know)|how (?:can|may|about)|how (?:is|are|do|does|did) (?:\w+ ){1,4}(?:today|now|doing|feel\w*|going|get on)|what do you|next|instead|rather|else|any (?:other|more|further)|are you (?:sure|ok|okay|able|happy|still)|is (?:that|this|everything) (?:ok|okay|right|correct|fine|all)|let me know if|tell me if|if|whether|mau|ingin|hendak|diganti|berikutnya|selanjutnya|kondisi|kabar\w*|bagaimana|apakah ada yang|kalau|jika)\b/;

/** Speaks of now or of afterwards: what was told before does not answer it. */
export const fresh =
  /\b(?:now|today|tonight|tomorrow|this time|since then|after (?:that|this|the)|afterwards|any better|at the moment|sekarang|hari ini|besok|setelah (?:itu|ini)|nanti)\b/;
