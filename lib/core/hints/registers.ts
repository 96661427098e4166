import * as en from '../languages/en/registers';
import * as id from '../languages/id/registers';
import type { Sentence } from '../text/draft';
import { rememberBy } from '../text/remember';
import type { Span } from '../text/span';
import type { Case } from '../ticket/case';
import { moodsIn } from './emoji';

/** A word heard in a sentence, with the place where it stands. */
export type Sounded = { readonly word: string; readonly span: Span };

const heardIn = (text: string, ...patterns: readonly RegExp[]): readonly Sounded[] =>
  patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((found) => ({
        word: found[0].toLowerCase(),
        span: { start: found.index, end: found.index + found[0].length },
      })),
    )
    .toSorted((a, b) => a.span.start - b.span.start);

/** How a sentence of the agent sounds. */
export type Sound = {
  readonly slang: readonly Sounded[];
  readonly chatty: readonly Sounded[];
  readonly stiff: readonly Sounded[];
  readonly formal: readonly Sounded[];
};

export const soundOf = rememberBy(({ text, lang }: Sentence): Sound => {
  const slang = heardIn(text, en.slang, id.slang);
  const apart = ({ span }: Sounded): boolean =>
    !slang.some((one) => one.span.start < span.end && span.start < one.span.end);
  return {
    slang,
    chatty: heardIn(text, ...(lang === 'en' ? [en.chatty] : [id.chatty, en.chatty])).filter(apart),
    stiff: heardIn(text, lang === 'en' ? en.stiff : id.stiff),
    formal: heardIn(text, lang === 'en' ? en.formalWords : id.formalWords),
  };
});

/** How the customer writes, as far as their words show it clearly. */
export type Voice = {
  /** 0 not formal, 1 polite in whole sentences, 2 as in a letter. */
  readonly formal: 0 | 1 | 2;
  /** They chat: abbreviations, particles, laughter. */
  readonly casual: boolean;
  /** They tell of death, illness, accident, fraud or a living lost. */
  readonly grave: boolean;
  /** What they said, in lower case: whoever says "haha" may be answered so. */
  readonly words: string;
};

const distinct = (text: string, ...patterns: readonly RegExp[]): number =>
  new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([word]) => word.toLowerCase()))).size;

const laughs = /\bwk(?:wk)+\w*|\b(?:ha){2,}h*\b|\b(?:he){2,}h*\b|\blol\b/iu;
const title =
  /^(?:prof|dr|drs|dra|ir|hj?|kh|rev|sir|dame|hon|judge|lady|lord)\b\.?|\b(?:s\.h|m\.h|s\.e|m\.m|ph\.?d)\b/iu;

export const voiceOf = rememberBy((about: Case): Voice => {
  const turns = about.turns.filter(({ message }) => message.role === 'customer');
  const text = turns
    .map(({ draft }) =>
      draft.placed
        .filter(({ part }) => part !== 'quote' && part !== 'code')
        .map(({ sentence }) => sentence.text)
        .join('\n'),
    )
    .join('\n');
  const english = about.lang === 'en';
  const own = english ? en : id;
  const easy = distinct(text, own.easy);
  const letters = distinct(text, en.letterly, id.letterly);
  const points = 2 * letters + distinct(text, own.polite) + (title.test(about.ticket.requester.name ?? '') ? 2 : 0);
  const smiling = laughs.test(text) || moodsIn(text).length > 0;
  const small = /^\p{Ll}/u.test(text.trim()) || (english && /(?<!\p{L})i(?!\p{L})/u.test(text));
  const whole = !small && !smiling && /[.?!]/u.test(text);
  const formal = easy > (letters > 1 ? 1 : 0) || !whole ? 0 : letters > 0 && points >= 4 ? 2 : points >= 4 ? 1 : 0;
  return {
    formal,
    casual: letters === 0 && (easy >= 3 || (easy >= 2 && (smiling || small)) || (easy >= 1 && smiling && small)),
    grave: own.grave.test(text),
    words: text.toLowerCase(),
  };
});
