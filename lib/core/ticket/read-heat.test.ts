import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCutter } from '../text/cut';
import { readCase } from './read-case';
import type { Heat } from './heat';
import type { Role } from './ticket';
import { heatedCases } from './heat/heated.cases';
import { threadOf } from './thread-for-tests';

const cut = createCutter();
const heat = (...texts: readonly (string | readonly [Role, string])[]): Heat =>
  readCase(threadOf(texts.map((one) => (typeof one === 'string' ? ['customer', one] : one))), cut).heat;

const heated = [
  'This is the fourth time I write about the boiler and nobody has come.',
  'I am shaking. The pharmacy gave my father twice the dose and he is in intensive care.',
  'My husband passed away in March and you still send him reminders.',
  'I have been on hold five times today. If this is not settled by Friday I will take legal action.',
  'Absolutely disgusting. Three weeks without hot water and two small children in the house.',
  'Bapak saya meninggal minggu lalu dan tagihannya masih datang atas nama beliau.',
  'Saya sudah telepon 5 kali, selalu disuruh menunggu. Saya takut listriknya diputus.',
  'Kalau tidak selesai hari ini saya laporkan ke OJK dan YLKI.',
  'DASAR PENIPU, CS GOBLOK SEMUA!!!',
];
const calm = [
  'Hi, my phone died yesterday, can I get the invoice for the insurance?',
  'No worries at all, I was a bit confused by the form. Where do I sign?',
  'I am afraid the lamp came without its bulb. Could you send one?',
  'My wedding is in June and I would like to order sixty invitations.',
  'Third-party cookies are blocked in my browser, does the login still work?',
  'The parcel has been three days at the depot. When will it come?',
  'Kak, paketnya belum sampai ya, kapan kira-kira?',
  'Halo, mau tanya biaya admin kartu debit gold berapa?',
  'wkwk tolol banget aku salah pilih warna, bisa tukar kak?',
];

describe('heat', () => {
  it.each([...heated, ...heatedCases.en.heated, ...heatedCases.id.heated])('hears: %s', (text) => {
    expect(heat(text).heated).toBe(true);
  });

  it.each([...calm, ...heatedCases.en.calm, ...heatedCases.id.calm])('leaves calm: %s', (text) => {
    expect(heat(text)).toMatchObject({ heated: false });
  });

  it('quotes the customer’s own words, the gravest first', () => {
    const text = 'The invoice is still wrong. I have called six times, and I am at the end of my tether!!';
    const { cues } = heat(text);
    expect(cues[0]?.quote).toContain('end of my tether');
    for (const { quote, span } of cues) expect(text.slice(span.start, span.end)).toBe(quote);
  });

  it('reads only what was written since the agent last answered', () => {
    const angry = 'I am furious, this is the third time I call.';
    expect(heat(angry, ['agent', 'It is fixed now.'], 'Thank you, works. Where do I find the receipt?').heated).toBe(
      false,
    );
    expect(heat('Hello, a question about the bill.', ['agent', 'Which bill?'], angry).heated).toBe(true);
  });

  it('grows with every kind of cue and stays within bounds', () => {
    const one = heat('I am quite annoyed.').score;
    const two = heat('I am quite annoyed. I have been waiting for two weeks.').score;
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one);
    expect(two).toBeLessThanOrEqual(1);
    expect(heat('Where do I find the receipt?').score).toBeLessThan(one);
  });

  it('shows real words where only the model is sure', () => {
    const text =
      'Pathetic company, horrible staff, garbage website. Two horrible flights and the rudest crew, a total waste of money, avoid them.';
    const { heated: hot, cues } = heat(text);
    expect(hot).toBe(true);
    expect(cues.length).toBeGreaterThan(0);
    for (const { quote, span } of cues) expect(text.slice(span.start, span.end)).toBe(quote);
  });

  it('stays between 0 and 1 whatever was said before', () => {
    const said = fc.constantFrom(...heatedCases.en.heated, ...heatedCases.id.calm, 'thanks', '😂', '', '!!!');
    const turn = fc.tuple(fc.constantFrom<Role>('customer', 'agent'), said);
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 6 }), (turns) => {
        const { score } = heat(...turns);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });
});
