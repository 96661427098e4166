import type { Message, Ticket } from '../../lib/core/ticket/ticket';
import { inbox, type FixtureMessage } from '../fixtures/helpdesks/tickets/inbox';
import { pick, type Random } from './random';

export type BenchLang = 'en' | 'id';

const own = (lang: BenchLang) => inbox.filter((ticket) => ticket.lang === lang && ticket.trade !== 'spam');
const said = (lang: BenchLang, by: FixtureMessage['by']): readonly FixtureMessage[] =>
  own(lang).flatMap(({ messages }) => messages.filter((message) => message.by === by && !message.internal));

const cut = (text: string): readonly string[] =>
  text.split(/\n+|(?<=[.?!])\s+(?=\p{Lu})/u).filter((sentence) => sentence.split(/\s+/).length >= 4);

/** What agents of the invented inbox write: hurried drafts, good ones, and what they sent. */
const sentences: Readonly<Record<BenchLang, readonly string[]>> = {
  en: own('en')
    .flatMap((ticket) => [ticket.weakDraft, ticket.goodDraft ?? ''])
    .concat(said('en', 'agent').map(({ text }) => text))
    .flatMap(cut),
  id: own('id')
    .flatMap((ticket) => [ticket.weakDraft, ticket.goodDraft ?? ''])
    .concat(said('id', 'agent').map(({ text }) => text))
    .flatMap(cut),
};

const leads: Readonly<Record<BenchLang, readonly string[]>> = {
  en: ['For order AB-00000, ', 'On 00 November at 00.00, ', 'As of ticket 00000, ', 'With invoice 000-000, '],
  id: ['Untuk pesanan AB-00000, ', 'Tanggal 00 November jam 00.00, ', 'Pada tiket 00000, ', 'Dengan tagihan 000-000, '],
};

/** Other digits, and now and then a lead, so that no two drafts hold the same sentence. */
const fresh = (sentence: string, lang: BenchLang, random: Random): string => {
  const led = /\d/.test(sentence)
    ? sentence
    : pick(leads[lang], random) + sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return led.replace(/\d/g, () => String(1 + Math.floor(random() * 9)));
};

const wordsOf = (text: string): number => text.split(/\s+/).length;

const greetings = { en: ['Hi Maren,', 'Hello Desmond,'], id: ['Halo Bu Ratna,', 'Selamat pagi Pak Bayu,'] } as const;

/** A draft of about `words` words in paragraphs of three sentences, all made from what the inbox's agents write. */
export const draftOfWords = (words: number, lang: BenchLang, random: Random): string => {
  const paragraphs: string[][] = [[pick<string>(greetings[lang], random)], []];
  for (let count = 2; count < words;) {
    const sentence = fresh(pick(sentences[lang], random), lang, random);
    count += wordsOf(sentence);
    const last = paragraphs.at(-1);
    if (last && last.length < 3) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs.map((paragraph) => paragraph.join(' ')).join('\n');
};

/** A ticket whose customer and agent write by turns, `count` messages of the inbox with other numbers in them. */
export const ticketOfMessages = (count: number, lang: BenchLang, random: Random): Ticket => {
  const customer = said(lang, 'customer');
  const agent = said(lang, 'agent');
  const messages = Array.from({ length: count }, (_, at): Message => {
    const role = at % 2 === 0 ? 'customer' : 'agent';
    const { text, attachments = [] } = pick(role === 'customer' ? customer : agent, random);
    return {
      id: `m${at}`,
      role,
      visibility: 'public',
      author: role === 'customer' ? 'Maren Lindqvist' : 'Jonas Brandt',
      at: new Date(Date.UTC(2026, 10, 1) + at * 3_600_000).toISOString(),
      text: text.replace(/\d/g, () => String(1 + Math.floor(random() * 9))),
      attachments,
    };
  });
  return {
    helpdesk: 'zendesk',
    account: 'acme.zendesk.com',
    id: String(10_000 + Math.floor(random() * 90_000)),
    channel: 'email',
    subject: pick(own(lang), random).subject,
    requester: { name: 'Maren Lindqvist', id: '77001234', email: null },
    messages,
    folded: 0,
  };
};

/** The same draft with other digits: every sentence holds some, so nobody who remembers sentences has seen one of it. */
export const otherNumbers = (draft: string, random: Random): string =>
  draft.replace(/\d/g, () => String(1 + Math.floor(random() * 9)));

const vowels = 'a e i o u n'.split(' ');

/** The draft with one character more, somewhere inside a word in its middle third: what the next key makes of it. */
export const oneKeyMore = (draft: string, random: Random): string => {
  const near = Math.floor(draft.length * (1 / 3 + random() / 3));
  const at = draft.slice(near).search(/[a-z](?=[a-z])/) + near + 1;
  return draft.slice(0, at) + pick(vowels, random) + draft.slice(at);
};
