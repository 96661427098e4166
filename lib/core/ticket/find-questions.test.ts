import { describe, expect, it } from 'vitest';
import { createCutter } from '../text/cut';
import { readCase } from './read-case';
import type { Question } from './questions';
import type { Role } from './ticket';
import { threadOf } from './thread-for-tests';

const cut = createCutter();
const asked = (...turns: readonly (readonly [Role, string])[]): readonly Question[] =>
  readCase(threadOf(turns, 'chat'), cut).questions;
const quotes = (text: string): readonly string[] => asked(['customer', text]).map(({ quote }) => quote);

describe('what the customer asks', () => {
  it.each([
    ['does the lid come with it', ['does the lid come with it']],
    [
      'my tenant is complaining too, and how long will it take because I travel on Friday',
      ['how long will it take because I travel on Friday'],
    ],
    ['Is the glass tempered, and who fits it?', ['Is the glass tempered', 'who fits it?']],
    ['I was wondering whether the desk could be lowered.', ['I was wondering whether the desk could be lowered.']],
    ['Please resend the voucher.', ['Please resend the voucher.']],
    ['gimana nih', ['gimana nih']],
    ['paketku kpn sampe', ['paketku kpn sampe']],
    ['tasnya kekecilan, bisa retur ga', ['bisa retur ga']],
    ['ini sebenernya siapa yg ngurus', ['ini sebenernya siapa yg ngurus']],
    ['kapan nggih pak', ['kapan nggih pak']],
    [
      'Saya minta tagihan dicek dan petugasnya jangan datang malam lagi.',
      ['Saya minta tagihan dicek', 'petugasnya jangan datang malam lagi.'],
    ],
  ])('hears: %s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it.each([
    'What kind of company does this?',
    'masa sih',
    'When I opened the box the vase was broken.',
    'My sister, who is a nurse, saw it too.',
    'Are you kidding me?',
    'The tap drips and the floor is wet.',
  ])('leaves out: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('keeps open only what no agent has answered since', () => {
    const found = asked(
      ['customer', 'Where is my parcel?'],
      ['agent', 'It is in Leeds.'],
      ['customer', 'When will it be here?'],
    );
    expect(found.map(({ quote, open }) => [quote, open])).toEqual([
      ['Where is my parcel?', false],
      ['When will it be here?', true],
    ]);
  });

  it('quotes the message by its place', () => {
    const text = 'Hello,\n\nthe shelf wobbles. Can it be fixed to the wall, and do you send screws?';
    const found = asked(['customer', text]);
    expect(found).toHaveLength(2);
    for (const { quote, span } of found) expect(text.slice(span.start, span.end)).toBe(quote);
  });
});
