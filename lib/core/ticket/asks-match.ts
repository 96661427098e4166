import type { Draft } from '../text/draft';
import { textAt, type Span } from '../text/span';
import type { Ask } from './asks';
import { contentOf, eventsOf, shared, standingOf } from './asks-context';
import { checksIdentity, meansOther, ownsRepeating, saysWhy, stepMark } from './asks-excuses';
import { fileFor } from './asks-files';
import { sameAsk } from './asks-same';
import type { Case } from './case';
import type { Fact } from './facts';
import { countedIn, fits } from './asks-fits';
import { plainOf } from './asks-plain';
import { stepFor, stepIn } from './asks-steps';

/** The customer's words that already answer an ask. */
export type Answer = { readonly message: string; readonly answer: string; readonly value: string };

const flat = (text: string): string => text.toLowerCase().replace(/[\s.,:/-]+/g, '');

/** The sentence part that answers, short enough for a card: the value with its nearest words. */
const answerOf = (fact: Fact): Answer => ({ message: fact.message, answer: fact.value, value: fact.value });

/** What the customer already gave to this ask, or null when it was not given or the draft has its reason to ask. */
export function answerTo(ask: Ask, draft: Draft, about: Case): Answer | null {
  const thing = textAt(draft.text, ask.thing);
  if (saysWhy(draft, ask, thing) || checksIdentity(draft, ask) || ownsRepeating(draft, ask)) return null;
  const written = flat(draft.text);
  const found = find(ask, about, (value) => value.length > 3 && written.includes(flat(value)));
  if (found === null) return null;
  const turn = about.turns.find(({ message }) => message.id === found.message);
  return meansOther(draft, ask, ask.slot === null ? stepMark : (turn?.message.text ?? '').toLowerCase()) ? null : found;
}

/** Asks what the customer would have, not what they have. */
const offering = /\b(?:would you|do you (?:want|wish|prefer)|mau|ingin)\b/;
const measured = /\bhow (?:wide|tall|high|deep|long|thick) (?:is|are) (?!it\b|this\b|that\b)/;

/** The sentence that counts what the ask wants counted. */
function counted(ask: Ask, about: Case): Answer | null {
  if (offering.test(ask.clause)) return null;
  for (const { message, draft } of about.turns) {
    if (message.role !== 'customer') continue;
    const at = draft.placed.find(
      ({ sentence, part }) => part !== 'quote' && countedIn(ask.clause, plainOf(sentence).text),
    );
    if (at) return { message: message.id, answer: at.sentence.text, value: at.sentence.text };
  }
  return null;
}

/** The short answer that followed when an agent asked the same before: a value whatever its form. */
function repeated(ask: Ask, about: Case, mentioned: (value: string) => boolean): Answer | null {
  const answer = sameAsk(ask, about, true)?.answer ?? null;
  if (answer === null || mentioned(answer.answer)) return null;
  const bareReply = /^(?:yes|no|yep|nope|ok|iya|ya|tidak|i|we|it|this|that|saya|aku)\b/i.test(answer.answer);
  const numbered =
    ask.family !== null || ask.slot === 'phone' || ask.slot === 'date' || ask.slot === 'time' || ask.slot === 'amount';
  if (bareReply || answer.answer.split(/\s+/).length > (numbered ? 6 : 4)) return null;
  return (numbered ? /\d{2}/ : /\p{Lu}|\d/u).test(answer.answer) ? answer : null;
}

/** Where goods of two colours are told, the one whose event is asked for stands first: "ordered blue, came in grey". */
function bestFirst(ask: Ask, about: Case): readonly Fact[] {
  if (ask.slot !== 'color' && ask.slot !== 'size') return about.facts;
  const asked = eventsOf(ask.clause);
  const nearBy = (fact: Fact): number => {
    const text = standingOf(fact, about)?.turn.message.text ?? '';
    const lead = text.slice(Math.max(0, (fact.span?.start ?? 0) - 24), fact.span?.start ?? 0).toLowerCase();
    return eventsOf(lead).some((event) => asked.includes(event)) ? 0 : 1;
  };
  return about.facts.toSorted((a, b) => nearBy(a) - nearBy(b));
}

function find(ask: Ask, about: Case, mentioned: (value: string) => boolean): Answer | null {
  if (ask.slot === 'screenshot') return fileFor(ask.clause, about);
  const step = stepFor(ask, about);
  if (step !== null) return step;
  if (ask.slot !== null) {
    const same = about.facts.filter(({ slot }) => slot === ask.slot);
    for (const fact of bestFirst(ask, about)) {
      if (mentioned(fact.value)) continue;
      const at = standingOf(fact, about);
      if (at === null) {
        if (fact.message === 'subject' && ask.family !== null && fact.slot === ask.slot) return answerOf(fact);
        continue;
      }
      if (measured.test(ask.clause) && shared(contentOf(ask.clause), contentOf(at.line)).count === 0) continue;
      if (fits(ask, fact, at, same.length === 1)) return answerOf(fact);
    }
    return (ask.slot === 'quantity' ? counted(ask, about) : null) ?? repeated(ask, about, mentioned);
  }
  return sameAsk(ask, about, true)?.answer ?? null;
}

/** Steps that the draft tells or asks the customer to do, though they said they did. */
export function stepAsked(draft: Draft, about: Case): readonly { readonly span: Span; readonly answer: Answer }[] {
  return draft.placed.flatMap(({ sentence, start, part }, index) => {
    if (part !== 'body' && part !== 'list') return [];
    const answer = stepIn(plainOf(sentence).text, about);
    if (answer === null) return [];
    const span = { start, end: start + sentence.text.length };
    const ask: Ask = { slot: null, family: null, span, thing: span, clause: plainOf(sentence).text, sentence: index };
    return saysWhy(draft, ask, '') || ownsRepeating(draft, ask) || meansOther(draft, ask, stepMark)
      ? []
      : [{ span, answer }];
  });
}
