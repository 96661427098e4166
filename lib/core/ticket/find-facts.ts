import { rememberText } from '../text/remember';
import { overlaps } from '../text/span';
import type { Turn } from './case';
import { addresses, emails, phones } from './facts/contact';
import { dayMeant } from './facts/day-meant';
import { gear } from './facts/gear';
import { productOf } from './facts/products/find-products';
import { identifiers, usernames } from './facts/identifiers';
import { colorFinder, quantities, sizeFinder } from './facts/measures';
import { amounts, payments, plans } from './facts/money';
import { namesIn } from './facts/names';
import { placeFinder } from './facts/places';
import { pickCause } from './facts/reasons';
import { errorFinder, stepFinder } from './facts/story';
import { asFact, ownWords, type Finder, type Told } from './facts/told';
import { dateFinder, timeFinder } from './facts/when';
import type { Fact, Slot } from './facts';
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
const shared: readonly Finder[] = [colorFinder, errorFinder, stepFinder];

const link = /https?:\/\/\S+/gu;

/** Does the sentence around a place end in a question mark? */
const asks = (text: string, at: number): boolean => /^[^.!?\n]*\?/.test(text.slice(at));

/** Everything a text tells, in reading order. */
function readTold(text: string, names: readonly string[]): readonly Told[] {
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
  for (const finder of shared) found.push(...finder(text, []));
  const steps = found.filter(({ slot }) => slot === 'steps-tried');
  return found
    .filter((one) => !(one.slot === 'date' && steps.some((step) => overlaps(step, one))))
    .filter(({ slot, start, end }) => !(slot === 'date' && /^today$/i.test(text.slice(start, end)) && asks(text, end)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Reading a message costs the most of it, and all but the newest have been read before. */
const toldIn = rememberText((key: string): readonly Told[] => {
  const [names = '', ...text] = key.split('\u0001');
  return readTold(text.join('\u0001'), names.split('\u0000').filter(Boolean));
}, 2000);

/** These may stand within the name of a thing. */
const open: ReadonlySet<Slot> = new Set([
  'location',
  'color',
  'size',
  'reason',
  'steps-tried',
  'error-message',
  'quantity',
]);

/** "Daniel" under a mail tells nothing new once "Daniel Njoroge" has been told. */
const holds = (one: Fact, other: Fact): boolean =>
  ` ${one.value} `.toLowerCase().includes(` ${other.value} `.toLowerCase());

/** What the customer has told, oldest first; a value said again is told once. */
export function factsOf(ticket: Ticket, turns: readonly Turn[]): readonly Fact[] {
  const facts: Fact[] = [];
  const known = new Set<string>();
  const claimed = new Map<Turn, readonly Told[]>();
  const add = (fact: Fact): void => {
    const key = `${fact.slot}\u0000${fact.value.toLowerCase().replace(/[\s.,-]+/g, '')}`;
    if (known.has(key) || (fact.slot === 'name' && facts.some((one) => one.slot === 'name' && holds(one, fact))))
      return;
    known.add(key);
    facts.push(fact);
  };
  for (const turn of turns) {
    const { message } = turn;
    if (message.role !== 'customer') continue;
    const text = ownWords(turn);
    const names = [message.author, ticket.requester.name].filter((name) => name !== null);
    const all = toldIn(`${names.join('\u0000')}\u0001${text}`);
    claimed.set(
      turn,
      all.filter(({ slot }) => !open.has(slot)),
    );
    for (const told of all) {
      const fact = asFact(message.text, message.id, told);
      const day = told.slot === 'date' ? dayMeant(fact.value, message.at) : null;
      add(day === null ? fact : { ...fact, day });
    }
    for (const file of message.attachments) add({ slot: 'screenshot', value: file, message: message.id, span: null });
  }
  const spoken = turns.filter(({ message }) => message.role === 'customer');
  const reason = pickCause(spoken.map(ownWords));
  const teller = reason && spoken[reason.at];
  if (teller) add(asFact(teller.message.text, teller.message.id, reason.cause));
  const product = productOf(ticket, turns, claimed);
  if (product) add(product);
  if (ticket.subject !== null)
    for (const told of identifiers(ticket.subject, []))
      if (told.slot !== 'order-number' || /[A-Z]/.test(ticket.subject.slice(told.start, told.end)))
        add({ ...asFact(ticket.subject, 'subject', told), span: null });
  return facts;
}
