import { expect, it } from 'vitest';
import { createCutter } from '../text/cut';
import { asksIn } from './asks';
import type { Slot } from './facts';

const cut = createCutter();
const asked = (text: string): readonly (Slot | null)[] => asksIn(cut(text)).map(({ slot }) => slot);

it.each<[string, readonly (Slot | null)[]]>([
  ['Could you send me your order number?', ['order-number']],
  ['Your proof of purchase will be needed, as well as the colour of the kettle.', ['screenshot', 'color']],
  ['Please let me have the serial number.', ['serial-number']],
  ['If you send me the tracking number, I will open a search.', ['tracking-number']],
  ['Policy number please?', ['customer-id']],
  ['When did you buy it?', ['date']],
  ['Which e-mail address is your account under?', ['account-email']],
  ['Nomor pesanannya berapa ya, Kak?', ['order-number']],
  ['Mohon infokan alamat lengkapnya.', ['address']],
  ['Boleh minta nomor HP yang terdaftar?', ['phone']],
  ['Kode bookingnya dibutuhkan supaya saya bisa cek.', ['order-number']],
  ['Kapan transfernya?', ['date']],
  ['I will e-mail you the tracking number tomorrow.', []],
  ['You do not need to send the photo again.', []],
  ['Tidak perlu mengirim nomor kartunya lagi.', []],
  ['Nomor resinya saya infokan sebelum jam 12.', []],
  ['Write your order number on the outside of the box.', []],
])('“%s”', (text, slots) => {
  expect(asked(text)).toEqual(slots);
});

it('points at the request in the text', () => {
  const text = 'Hello Ana,\n\nThank you. Please let me have the serial number.';
  const [ask] = asksIn(cut(text));
  expect(ask && text.slice(ask.span.start, ask.span.end)).toBe('Please let me have the serial number');
  expect(ask && text.slice(ask.thing.start, ask.thing.end)).toBe('serial number');
});
