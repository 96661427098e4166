import { expect, it } from 'vitest';
import { createCutter } from '../text/cut';
import type { Fact, Slot } from './facts';
import { factsOf } from './find-facts';
import type { Ticket } from './ticket';

const cut = createCutter();

const told = (
  text: string,
  more: { subject?: string; attachments?: string[]; name?: string } = {},
): readonly Fact[] => {
  const ticket: Ticket = {
    helpdesk: 'test',
    account: 'test',
    id: '1',
    channel: 'email',
    subject: more.subject ?? null,
    requester: { name: more.name ?? null, id: null, email: null },
    messages: [
      {
        id: 'm1',
        role: 'customer',
        visibility: 'public',
        author: more.name ?? null,
        at: null,
        text,
        attachments: more.attachments ?? [],
      },
    ],
    folded: 0,
  };
  const facts = factsOf(
    ticket,
    ticket.messages.map((message) => ({ message, draft: cut(message.text) })),
  );
  for (const { span, value, message } of facts)
    if (span !== null && message === 'm1') expect(text.slice(span.start, span.end)).toBe(value);
  return facts;
};
const of = (slot: Slot, text: string): readonly string[] =>
  told(text)
    .filter((fact) => fact.slot === slot)
    .map(({ value }) => value);

it.each<[Slot, string, readonly string[]]>([
  ['order-number', 'Where is order no. 88123?', ['88123']],
  ['order-number', 'no pesanan KDR-55120 belum sampai', ['KDR-55120']],
  ['order-number', 'My booking reference is XK4PQ2.', ['XK4PQ2']],
  ['order-number', 'It is about the flight NS 212 and plate B 1820 KJF.', []],
  ['tracking-number', 'resi JNT0098817261 stuck', ['JNT0098817261']],
  ['tracking-number', 'The tracking number is 0112 8830 4471.', ['0112 8830 4471']],
  ['serial-number', 'serial no. is BX-2207-55310', ['BX-2207-55310']],
  ['customer-id', 'No. Polis 88-201934 atas nama saya', ['88-201934']],
  ['phone', 'call me on +62 812-3456-7890 or 07700 900812', ['+62 812-3456-7890', '07700 900812']],
  ['phone', 'rekening 081234567890', []],
  ['account-email', 'My e-mail is r.ostrov@postbox.example.', ['r.ostrov@postbox.example']],
  ['amount', 'kepotong Rp250rb, padahal 1,5jt dan Rp1.250.000', ['Rp250rb', '1,5jt', 'Rp1.250.000']],
  ['amount', 'I paid $12.50 and then £94', ['$12.50', '£94']],
  ['date', 'It broke on 14 July and again on Friday', ['14 July', 'on Friday']],
  ['date', 'kemarin sore, bukan tgl 27/02', ['kemarin sore', '27/02']],
  ['date', 'I may march on', []],
  ['time', 'at 16:15, jam 10.17, or 9pm', ['16:15', '10.17', '9pm']],
  ['address', 'Kirim ke Jl. Anggrek No. 21 RT 04/RW 02, Cimahi ya', ['Jl. Anggrek No. 21 RT 04/RW 02, Cimahi']],
  ['address', 'We live at 12 Ashgrove Road, Leeds.', ['12 Ashgrove Road, Leeds']],
  ['color', 'the red light blinks, I ordered the blue one', []],
  ['color', 'Not the black one. I ordered the blue jacket.', ['blue']],
  ['os', 'It crashes on iOS 17.4', ['iOS 17.4']],
  ['steps-tried', 'I already restarted the router twice.', ['I already restarted the router twice']],
  ['tracking-number', 'AWB 505-77120983, 3 boxes held', ['505-77120983']],
  ['tracking-number', 'I sent it recorded, number 7001 4410 0022.', ['7001 4410 0022']],
  ['order-number', 'my dress, docket 214, is not ready', ['214']],
  ['customer-id', 'transfer to account 55120077 should be 55120078', ['55120077', '55120078']],
  ['customer-id', 'nomor anggota 0771 ya', ['0771']],
  ['quantity', 'nine hungry people and 40 chairs, four weeks ago', ['nine hungry people', '40 chairs']],
  ['quantity', 'semen 30 sak, ayam mati 12 ekor, sudah 3 hari', ['30 sak', '12 ekor']],
  ['quantity', 'my two daughters waited three hours', []],
  ['location', 'It is in the spare room. Your depot in Hull has it.', ['spare room', 'Hull']],
  ['location', 'mobil saya di parkiran, kemarin di SPKLU Kemang', ['parkiran', 'SPKLU Kemang']],
  ['location', 'From Leeds to Hull, for Anna', ['Leeds', 'Hull']],
  ['error-message', 'It is dead again, E08, and the light is red.', ['E08', 'light is red']],
  ['date', 'Can it be ready before 12th or in April?', ['12th', 'April']],
  ['time', 'It came at 4 instead of 11am', ['at 4', '11am']],
])('%s in “%s”', (slot, text, values) => {
  expect(of(slot, text)).toEqual(values);
});

it('leaves quoted history alone', () => {
  expect(
    of('order-number', 'Still nothing.\n\nOn Mon, Apr 13, 2026 at 12:30 PM Kit wrote:\n> order no. 88123'),
  ).toEqual([]);
});

it('tells a value once, and attachments by their names', () => {
  const facts = told('order 88123, I said order 88123', { attachments: ['crack.jpg'] });
  expect(facts.map(({ value }) => value)).toEqual(['88123', 'crack.jpg']);
  expect(facts[1]?.span).toBeNull();
});

it('reads a labelled number in the subject, never the number of a chat', () => {
  expect(told('Hello', { subject: 'Claim HO-77120' }).map(({ message, value }) => [message, value])).toEqual([
    ['subject', 'HO-77120'],
  ]);
  expect(told('Hello', { subject: 'Chat 30418' })).toEqual([]);
});

it('reads the signature', () => {
  const names = told('It broke.\n\nBest regards,\nMoira Kelly').filter(({ slot }) => slot === 'name');
  expect(names.map(({ value }) => value)).toEqual(['Moira Kelly']);
});
