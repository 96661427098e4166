import type { Case, Turn } from '../../../lib/core/ticket/case';
import type { Message } from '../../../lib/core/ticket/ticket';
import type { Question } from '../../../lib/core/ticket/questions';
import { pick, seeded, type Random } from '../random';
import { asides, asks, replies, things } from './words';

const hour = 3_600_000;
export const benchStart = Date.parse('2026-01-05T08:00:00Z');

/** Some things are asked about far more often than others, as in life. */
const thing = (random: Random): string => things[Math.floor(things.length * random() ** 2)] ?? 'blender';
/** A rarer word now and then: a model, a place, a name. */
const model = (random: Random): string =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
    pick(['ka', 'lo', 'mi', 'ren', 'tu', 'vex', 'sa'], random),
  ).join('');

const say = (line: string, random: Random): string =>
  line
    .replaceAll('#', () => (random() < 0.3 ? `${model(random)} ${thing(random)}` : thing(random)))
    .replaceAll('@', () => `AB${Math.floor(1e6 + random() * 9e6)}`);

const turnOf = (message: Message): Turn => ({
  message,
  draft: {
    text: message.text,
    placed: [{ sentence: { text: message.text, lang: 'en', words: [] }, start: 0, block: 0, part: 'body' }],
  },
});

/**
 * The n-th invented ticket, as the brain would understand it: `count` messages by customer and agent in turns, a question
 * in each of the customer's. The same for the same number; three tickets in ten are of one of the first `known` customers.
 */
export const madeCase = (n: number, count = 4, known: number = n): Case => {
  const random = seeded(n * 7919 + 13);
  const customer = random() < 0.3 ? Math.floor(random() * Math.max(1, known)) : n;
  const questions: Question[] = [];
  const messages = Array.from({ length: count }, (_, at): Message => {
    const own = at % 2 === 0;
    const asked = say(pick<string>(own ? asks : replies, random), random);
    const text = own ? `${pick<string>(asides, random)} ${asked}` : asked;
    const start = text.length - asked.length;
    const id = `m${at}`;
    if (own)
      questions.push({
        message: id,
        quote: asked,
        form: 'question',
        span: { start, end: text.length },
        open: at >= count - 2,
      });
    const time = new Date(benchStart + n * hour * 0.1 + at * hour).toISOString();
    return {
      id,
      role: own ? 'customer' : 'agent',
      visibility: 'public',
      author: own ? `Customer ${customer}` : 'Dewi',
      at: time,
      text,
      attachments: [],
    };
  });
  return {
    ticket: {
      helpdesk: 'zendesk',
      account: 'acme.zendesk.com',
      id: String(n),
      channel: 'email',
      subject: null,
      requester: { name: `Customer ${customer}`, id: String(customer), email: null },
      messages,
      folded: 0,
    },
    turns: messages.map(turnOf),
    facts: [],
    questions,
    heat: { score: 0, heated: false, cues: [] },
    lang: 'en',
    firstReply: false,
  };
};

/** The n-th ticket that was never stored, beside a history of `stored` tickets: one to three questions. */
export const madeQuery = (n: number, stored: number): Case => madeCase(5_000_000 + n, 1 + 2 * (n % 3), stored);
