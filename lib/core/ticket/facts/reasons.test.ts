import { expect, it } from 'vitest';
import { pickCause } from './reasons';

const reason = (...texts: readonly string[]): string | null => {
  const found = pickCause(texts);
  return found ? (texts[found.at] ?? '').slice(found.cause.start, found.cause.end) : null;
};

it.each<[string, string]>([
  ['the handle snapped off', 'Hello. On the first day the handle snapped off. Can you help?'],
  ['because my flight was moved', 'I must cancel the car because my flight was moved. Ref 81-22.'],
  ['my father passed away', 'Good morning, my father passed away. I cannot use the tickets.'],
  ['it is too small for her', 'I bought the coat for my wife, it is too small for her.'],
  ['karena kantor kami pindah', 'Mohon dijadwalkan ulang karena kantor kami pindah.'],
  ['tutupnya pecah', 'kak, tutupnya pecah. bisa diganti?'],
])('hears “%s”', (value, text) => {
  expect(reason(text)).toContain(value);
});

it.each([
  'Is it covered if the screen cracked?',
  'Where is my order?',
  'What happens if I am ill?',
  'Barangnya tidak rusak kok, saya cuma mau tanya ukuran.',
  'Do you sell anything that is not broken?',
])('hears no reason in “%s”', (text) => {
  expect(reason(text)).toBeNull();
});

it('takes one reason of a ticket, the earlier of two equal ones', () => {
  expect(reason('The lid is cracked.', 'And the base is dented.')).toBe('The lid is cracked');
});
