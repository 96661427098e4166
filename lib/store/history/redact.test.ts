import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redactSlice } from './redact';

const plain = (text: string): string => redact(text, { contacts: false });
const all = (text: string): string => redact(text, { contacts: true });

describe('redact takes out', () => {
  it.each([
    ['my card is 4111 1111 1111 1111, exp 04/27', 'my card is [card], exp 04/27'],
    ['5555-5555-5555-4444', '[card]'],
    ['amex 378282246310005.', 'amex [card].'],
    ['kartu saya 6011111111111117 ditolak', 'kartu saya [card] ditolak'],
    ['order 12 4111 1111 1111 1111', 'order 12 [card]'],
    ['cvv 123', 'cvv [card]'],
    ['My password is hunter2, please log in', 'My password is [password], please log in'],
    ['my password is sunshine.', 'my password is [password].'],
    ['Password: Kucing#99', 'Password: [password]'],
    ['pass: tiger', 'pass: [password]'],
    ['hunter2 is my password', '[password] is my password'],
    ['I changed the password to "correct horse"', 'I changed the password to [password]'],
    ['kata sandi saya Rahasia123', 'kata sandi saya [password]'],
    ['kata sandinya adalah melati77', 'kata sandinya adalah [password]'],
    ['passwordnya: budi1990 ya kak', 'passwordnya: [password] ya kak'],
    ['PIN saya 1234', 'PIN saya [pin]'],
    ['pin ATM: 998-877', 'pin ATM: [pin]'],
    ['PIN ATM saya 1234', 'PIN ATM saya [pin]'],
    ['PIN m-banking saya 998877 kok salah terus', 'PIN m-banking saya [pin] kok salah terus'],
    ['kode OTP yang masuk 482913', 'kode OTP yang masuk [otp]'],
    ['the login code you sent me is 445566', 'the login code you sent me is [otp]'],
    ['OTP dari sms tadi 4821', 'OTP dari sms tadi [otp]'],
    ['password saya 123456', 'password saya [password]'],
    ['kata sandi 88112233', 'kata sandi [password]'],
    ['security code 123', 'security code [card]'],
    ['tiga digit belakang: 123', 'tiga digit belakang: [card]'],
    ['kode keamanannya 9021', 'kode keamanannya [otp]'],
    ['nomor KK 3174050000000007', 'nomor KK [nik]'],
    ['my PIN number is 4821', 'my PIN number is [pin]'],
    ['1234 is my PIN', '[pin] is my PIN'],
    ['kode OTP: 998877', 'kode OTP: [otp]'],
    ['OTP 123 456 tidak diterima', 'OTP [otp] tidak diterima'],
    ['the verification code is 445566', 'the verification code is [otp]'],
    ['kode verifikasinya 8821', 'kode verifikasinya [otp]'],
    ['NIK saya 3174055203900007', 'NIK saya [nik]'],
    ['ini KTP: 3273011507880002', 'ini KTP: [nik]'],
  ])('%s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each([
    ['write to sari.w@mail.example.com please', 'write to [email] please'],
    ['telepon +62 812-3456-7890', 'telepon [phone]'],
    ['WA 081234567890', 'WA [phone]'],
    ['call (415) 555-0134', 'call [phone]'],
  ])('contacts on request: %s', (text, expected) => {
    expect(all(text)).toBe(expected);
    expect(plain(text)).toBe(text);
  });
});

describe('redact leaves', () => {
  it.each([
    'INV/20260223/MPL/4471902188',
    'JT7782910045',
    'order 202602231234',
    'No. pesanan 4111111111111111',
    'resi: 60110000000004',
    'Order #1234567890123452',
    'my password is not working',
    'The password was wrong again',
    'kata sandi saya salah terus',
    'password saya lupa',
    'I forgot my password 2 days ago',
    'reset password link expired',
    'OTP belum masuk dari tadi',
    'I changed my password 2023 and again in May',
    'reset password 3 times',
    'OTP masuk 2 kali',
    'OTP untuk pesanan 12345 belum masuk',
    'the last 3 digits of my order',
    'masukkan PIN dalam 24 jam',
    'PIN pad is broken',
    'Rp1.250.000 on 23/02/2026 at 10:45',
    'version 117.0.5938.132',
    'serial SN-4417-8826-1190-5521-0034',
    '2026-02-23 2026-02-24',
  ])('%s', (text) => {
    expect(all(text)).toBe(text);
  });
});

describe('redactSlice', () => {
  it('sees the label outside the span', () => {
    const text = 'My PIN is: 1234. Can you check?';
    expect(redactSlice(text, { start: 11, end: text.length }, { contacts: false })).toBe('[pin]. Can you check?');
  });
});

describe('for any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        'password',
        'is',
        'PIN',
        'kata sandi',
        'saya',
        ':',
        'OTP',
        '4111 1111 1111 1111',
        '1234',
        '-',
        ' ',
        '"',
        'NIK',
        '08',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.integer({ min: 0, max: 10_000_000 }).map(String),
      fc.constantFrom('3174055203900007', '081234567890', 'a@b.co', '+62 812 3456 789', '[pin]', 'hunter2'),
    ),
    { maxLength: 14 },
  );

  it('never throws and redacts once for all', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom('', ' '), fc.boolean(), (words, glue, contacts) => {
        const once = redact(words.join(glue), { contacts });
        expect(redact(once, { contacts })).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing without digits, secret words or addresses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(!/[\p{N}@]|pass|pw|sandi|pin|otp|cv/iu.test(text));
        expect(all(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
