import { expect, it } from 'vitest';
import { createCutter } from '../../../text/cut';
import { readCase } from '../../read-case';
import type { Ticket } from '../../ticket';
import { clausesOf } from '../clauses';
import { roleTold } from './role-told';

const cut = createCutter();

/** `A: ` opens an agent's message, anything else is the customer's. */
const answer = (draft: string, ...thread: readonly string[]): string | null => {
  const ticket: Ticket = {
    helpdesk: 'test',
    account: 'test',
    id: '1',
    channel: 'chat',
    subject: null,
    requester: { name: null, id: null, email: null },
    messages: thread.map((text, i) => ({
      id: `m${i + 1}`,
      role: text.startsWith('A: ') ? 'agent' : 'customer',
      visibility: 'public',
      author: null,
      at: null,
      text: text.replace(/^A: /, ''),
      attachments: [],
    })),
    folded: 0,
  };
  const about = readCase(ticket, cut);
  for (const clause of clausesOf(cut(draft))) {
    const told = roleTold(clause, about);
    if (told !== null) return told.answer;
  }
  return null;
};

it.each<[string, string, readonly string[]]>([
  ['Leeds', 'Where are you travelling from?', ['I need a coach from Leeds to Hull on 3 June.']],
  ['Hull', 'And what is your destination?', ['I need a coach from Leeds to Hull on 3 June.']],
  ['on Friday', 'When will you collect the van?', ['We would like to collect the van on Friday, around nine.']],
  ['the 6th', 'Until when do you need it?', ['I want to keep the van until the 6th, please.']],
  ['12 June', 'What day are you checking out?', ['We check in on 9 June and check out on 12 June.']],
  ['2 bedroom', 'How many bedrooms do you need?', ['I am looking for a 2 bedroom flat.']],
  ['table for three', 'How many of you will be travelling?', ['A table for three, by the window.']],
  ['savings account', 'Which account is it about?', ['Please check my savings account.']],
  ['Malang', 'Berangkat dari kota mana, Kak?', ['Saya mau tiket dari Malang ke Solo.']],
  ['rekening giro', 'Boleh tahu jenis rekeningnya, Pak?', ['Saya mau cek saldo rekening giro saya.']],
  [
    'Exeter',
    'Which city are you leaving from?',
    ['A coach, please.', 'A: Where do you leave from?', 'Exeter, please.'],
  ],
])('finds “%s” for “%s”', (value, draft, thread) => {
  expect(answer(draft, ...thread)).toBe(value);
});

it.each<[string, string, readonly string[]]>([
  ['the other end', 'Where are you travelling to?', ['I need a coach from Leeds on 3 June.']],
  ['the other date', 'When will you be coming back?', ['I am leaving Leeds on 3 June.']],
  ['the end, not the start', 'When will you collect the van?', ['I want to keep the van until the 6th.']],
  ['another count', 'How many bags will you check in?', ['A coach for three people, please.']],
  ['bathrooms', 'How many bedrooms do you need?', ['I am looking for a flat with two bathrooms.']],
  ['another one', 'Which other city would suit you?', ['I need a coach from Leeds to Hull.']],
  ['a relative clause', 'I have moved you to row F, where a seat was free.', ['I sit in row K in Leeds.']],
  ['a plan to come', 'Bisa dibawa hari apa, Kak?', ['Saya beli hari Senin.']],
])('stays silent on %s: “%s”', (_, draft, thread) => {
  expect(answer(draft, ...thread)).toBeNull();
});
