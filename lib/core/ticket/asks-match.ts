import type { Draft, Sentence } from '../text/draft';
import { rememberBoth } from '../text/remember';
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
import { otherRole } from './wants/roles/role-told';

/** The customer's words that already answer an ask. */
export type Answer = { readonly message: string; readonly answer: string; readonly value: string };

/** The sentence part that answers, short enough for a card: the value with its nearest words. */
const answerOf = (fact: Fact): Answer => ({ message: fact.message, answer: fact.value, value: fact.value });

/** What may answer an ask, unless the draft says so itself. */
export type Candidate = {
  readonly answer: Answer;
  /** Drops out when the draft holds this; null when nothing drops it. */
  readonly unlessSaid: string | null;
  /** The draft means something else all the same, and so there is no answer. */
  readonly other: boolean;
};

/**
 * What the customer already gave to this ask, best first; nothing when the draft has its reason to ask. Looks at the
 * neighbours of the ask's sentence, not at the rest of the draft.
 */
export function* candidatesFor(ask: Ask, draft: Draft, about: Case): Generator<Candidate> {
  const thing = textAt(draft.text, ask.thing);
  if (saysWhy(draft, ask, thing) || checksIdentity(draft, ask) || ownsRepeating(draft, ask)) return;
  for (const [answer, unlessSaid] of answersFor(ask, about)) {
    const turn = about.turns.find(({ message }) => message.id === answer.message);
    const told = ask.slot === null ? stepMark : (turn?.message.text ?? '').toLowerCase();
    yield { answer, unlessSaid, other: meansOther(draft, ask, told) };
  }
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
function repeated(ask: Ask, about: Case): Answer | null {
  const answer = sameAsk(ask, about, true)?.answer ?? null;
  if (answer === null) return null;
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

/** Answers with the value that must not stand in the draft already. */
function* answersFor(ask: Ask, about: Case): Generator<readonly [Answer, string | null]> {
  const plain = ask.slot === 'screenshot' ? fileFor(ask.clause, about) : stepFor(ask, about);
  if (plain !== null) yield [plain, null];
  else if (ask.slot === null) {
    const answer = sameAsk(ask, about, true)?.answer;
    if (answer) yield [answer, null];
  } else if (ask.slot !== 'screenshot') yield* valuesFor(ask, about);
}

function* valuesFor(ask: Ask, about: Case): Generator<readonly [Answer, string | null]> {
  const only = about.facts.filter(({ slot }) => slot === ask.slot).length === 1;
  for (const fact of bestFirst(ask, about)) {
    const at = standingOf(fact, about);
    if (at === null) {
      if (fact.message === 'subject' && ask.family !== null && fact.slot === ask.slot)
        yield [answerOf(fact), fact.value];
      continue;
    }
    if (measured.test(ask.clause) && shared(contentOf(ask.clause), contentOf(at.line)).count === 0) continue;
    if (otherRole(ask.clause, fact.value, fact.message, about)) continue;
    if (fits(ask, fact, at, only)) yield [answerOf(fact), fact.value];
  }
  const count = ask.slot === 'quantity' ? counted(ask, about) : null;
  if (count !== null) yield [count, null];
  else {
    const answer = repeated(ask, about);
    if (answer !== null) yield [answer, answer.answer];
  }
}

const stepOf = rememberBoth((sentence: Sentence, about: Case) => stepIn(plainOf(sentence).text, about));

/** The step that a sentence of the draft tells or asks the customer to do, though they said they did. */
export function stepAsked(
  draft: Draft,
  index: number,
  about: Case,
): { readonly span: Span; readonly answer: Answer } | null {
  const placed = draft.placed[index];
  if (!placed || (placed.part !== 'body' && placed.part !== 'list')) return null;
  const { text } = plainOf(placed.sentence);
  const answer = stepOf(placed.sentence, about);
  if (answer === null) return null;
  const span = { start: placed.start, end: placed.start + placed.sentence.text.length };
  const ask: Ask = { slot: null, family: null, span, thing: span, clause: text, sentence: index };
  return saysWhy(draft, ask, '') || ownsRepeating(draft, ask) || meansOther(draft, ask, stepMark)
    ? null
    : { span, answer };
}
