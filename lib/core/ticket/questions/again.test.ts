import { describe, expect, it } from 'vitest';
import { createCutter } from '../../text/cut';
import { readCase } from '../read-case';
import { threadOf } from '../thread-for-tests';
import { earlierAsks } from './again';

const cut = createCutter();
/** How often the last message asks what the first asked. */
const again = (first: string, last: string): number => {
  const about = readCase(
    threadOf([
      ['customer', first],
      ['agent', 'Let me look at another day for you.'],
      ['customer', last],
    ]),
    cut,
  );
  return about.questions
    .filter(({ message }) => message === 'm3')
    .reduce((sum, question) => sum + earlierAsks(question, about).length, 0);
};

describe('earlierAsks', () => {
  it.each([
    ['Where is the workshop?', 'Good. Where is the workshop?'],
    ['When does the tour start?', 'Fine. What time does the tour begin?'],
    ['Do they do child seats?', 'Great. Do they offer child seats?'],
    ['What is the price of the ticket?', 'And how much is the ticket?'],
    ['Kapan paket saya dikirim?', 'Jadi kapan paketnya dikirim?'],
    ['Berapa ongkirnya?', 'Kak, ongkirnya berapa?'],
  ])('%s ~ %s', (first, last) => {
    expect(again(first, last)).toBe(1);
  });

  it.each([
    ['Where is the workshop?', 'When does the workshop close?'],
    ['What is the price of the ticket?', 'What is the address of the station?'],
    ['Does the room have a balcony?', 'Does the room have a bath?'],
    ['How long is the ride?', 'How much is it?'],
    ['Kapan paket saya dikirim?', 'Berapa ongkirnya?'],
    ['The ticket is torn.', 'How much is a new ticket?'],
  ])('%s is not %s', (first, last) => {
    expect(again(first, last)).toBe(0);
  });
});
