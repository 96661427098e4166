import { overlaps } from '../text/span';
import type { Turn } from './case';
import { addresses, emails, phones } from './facts/contact';
import { gear } from './facts/gear';
import { goods } from './facts/goods';
import { identifiers, usernames } from './facts/identifiers';
import { colorFinder, quantities, sizeFinder } from './facts/measures';
import { amounts, payments, plans } from './facts/money';
import { namesIn } from './facts/names';
import { placeFinder } from './facts/places';
import { errorFinder, reasonFinder, stepFinder } from './facts/story';
import { asFact, ownWords, type Finder, type Told } from './facts/told';
import { dateFinder, timeFinder } from './facts/when';
import type { Fact } from './facts';
import type { Ticket } from './ticket';

/** Surest first: each finder leaves alone what an earlier one has claimed. */
const exclusive: readonly Finder[] = [
  emails,
  phones,
  identifiers,
  amounts,
  dateFinder,
  timeFinder,
  plans,
  gear,
  payments,
  addresses,
  usernames,
  quantities,
  sizeFinder,
];
/** These tell of the whole clause and may hold other facts. */
const shared: readonly Finder[] = [colorFinder, errorFinder, stepFinder, reasonFinder];

const link = /https?:\/\/\S+/gu;

/** Does the sentence around a place end in a question mark? */
const asks = (text: string, at: number): boolean => /^[^.!?\n]*\?/.test(text.slice(at));

/** Everything a text tells, in reading order. */
function toldIn(text: string, names: readonly string[]): readonly Told[] {
  const taken: (Told | { start: number; end: number })[] = [...text.matchAll(link)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const found: Told[] = [];
  for (const finder of exclusive) {
    const told = finder(text, taken);
    found.push(...told);
    taken.push(...told);
  }
  const named = namesIn(names)(text, taken);
  found.push(...named, ...placeFinder(text, [...taken, ...named]));
  found.push(...goods(text, [...taken, ...named]));
  for (const finder of shared) found.push(...finder(text, []));
  const steps = found.filter(({ slot }) => slot === 'steps-tried');
  return found
    .filter((one) => !((one.slot === 'reason' || one.slot === 'date') && steps.some((step) => overlaps(step, one))))
    .filter(({ slot, start, end }) => !(slot === 'date' && /^today$/i.test(text.slice(start, end)) && asks(text, end)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** What the customer has told, oldest first; a value said again is told once. */
export function factsOf(ticket: Ticket, turns: readonly Turn[]): readonly Fact[] {
  const facts: Fact[] = [];
  const known = new Set<string>();
  const add = (fact: Fact): void => {
    const key = `${fact.slot}\u0000${fact.value.toLowerCase().replace(/[\s.,-]+/g, '')}`;
    if (known.has(key)) return;
    known.add(key);
    facts.push(fact);
  };
  for (const turn of turns) {
    const { message } = turn;
    if (message.role !== 'customer') continue;
    const text = ownWords(turn);
    const names = [message.author, ticket.requester.name].filter((name) => name !== null);
    for (const told of toldIn(text, names)) add(asFact(message.text, message.id, told));
    for (const file of message.attachments) add({ slot: 'screenshot', value: file, message: message.id, span: null });
  }
  if (ticket.subject !== null)
    for (const told of identifiers(ticket.subject, []))
      if (told.slot !== 'order-number' || /[A-Z]/.test(ticket.subject.slice(told.start, told.end)))
        add({ ...asFact(ticket.subject, 'subject', told), span: null });
  return facts;
}
