import { describe, expect, it } from 'vitest';
import { findCopy, type Sent } from './copies';

const reply =
  'Hi Sari,\nThe courier lost the label on the way, so a new parcel left our warehouse today and should reach you on Friday. You need not send anything back.';
const sent = (text: string, at = '2026-03-03T09:00:00.000Z'): Sent => ({ ticketId: '1', at, text });

describe('findCopy', () => {
  it.each([
    ['the same', reply],
    ['other numbers', `${reply} Your number is 4417.`.replace('Friday', 'Friday 12')],
    ['another name', reply.replace('Sari', 'Budi')],
    ['a sentence more', `${reply} Have a good day.`],
  ])('finds %s', (_, draft) => {
    expect(findCopy(draft, [sent(reply)])?.ticketId).toBe('1');
  });

  it.each([
    [
      'another matter',
      'Hi Sari,\nI booked the second charge back today, your bank shows it within three days, as it has to clear it first.',
    ],
    ['half of it', reply.slice(0, 70)],
    ['a short courtesy', 'Hi Sari, thanks for your patience.'],
    ['nothing', ''],
  ])('leaves %s alone', (_, draft) => {
    expect(findCopy(draft, [sent(reply), sent('Hi Sari, thanks for your patience.')])).toBeNull();
  });

  it('names the newest of equals', () => {
    const old = sent(reply, '2025-01-01T00:00:00.000Z');
    const newer = sent(reply, '2026-01-01T00:00:00.000Z');
    expect(findCopy(reply, [old, newer])).toBe(newer);
  });
});
