import { expect, it } from 'vitest';
import { createCutter } from '../../../text/cut';
import type { Ticket } from '../../ticket';
import { productOf } from './find-products';

const cut = createCutter();

const about = (subject: string | null, ...texts: readonly string[]): string | null => {
  const ticket: Ticket = {
    helpdesk: 'test',
    account: 'test',
    id: '1',
    channel: 'email',
    subject,
    requester: { name: null, id: null, email: null },
    messages: texts.map((text, i) => ({
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
  const turns = ticket.messages.map((message) => ({ message, draft: cut(message.text) }));
  const product = productOf(ticket, turns, new Map());
  if (product?.span) {
    const text = ticket.messages.find(({ id }) => id === product.message)?.text ?? '';
    expect(text.slice(product.span.start, product.span.end)).toBe(product.value);
  }
  return product?.value ?? null;
};

it.each<[string, string | null, string]>([
  ['linen curtains', null, 'I bought the linen curtains last week and the hem came undone.'],
  ['garden bench', 'Wobbly bench', 'Hello, my garden bench wobbles since the first day.'],
  ['rowing machine', 'Rower', 'I received the rowing machine (order 55-120) and one bolt is missing.'],
  ['chest x-ray', 'X-ray result', 'I had the chest x-ray on Monday and nobody rang.'],
  ['Velo 3 helmet', null, 'Yesterday I ordered a Velo 3 helmet but it is too small.'],
  ['sepeda lipat 20 inch', 'sepeda rusak', 'kak sepeda lipat 20 inch saya remnya rusak'],
  ['gelang perak', null, 'saya beli gelang perak tapi yang datang kebesaran'],
  ['tiket konser', 'refund tiket', 'min, tiket konser saya kok belum masuk email ya'],
  ['kursus melukis', null, 'anak saya batal ikut kursus melukis karena sakit'],
])('hears that it is about “%s”', (product, subject, text) => {
  expect(about(subject, text)).toBe(product);
});

it.each<[string, string]>([
  ['people', 'My daughter came home crying from your branch.'],
  ['the order itself', 'My order has not arrived, where is the parcel?'],
  ['where something stands', 'Your driver left it in the kitchen.'],
  ['money', 'uang saya belum kembali, tagihan bulan ini berapa?'],
  ['a question about nothing in particular', 'Do you open on Sundays?'],
])('does not take for a product: %s', (_, text) => {
  expect(about(null, text)).toBeNull();
});

it('takes the answer to “what is in the parcel?”', () => {
  expect(
    about(null, 'min paket saya belum sampai', 'A: Boleh tahu isi paketnya apa, Kak?', 'blender kaca, ke Solo'),
  ).toBe('blender kaca');
});
