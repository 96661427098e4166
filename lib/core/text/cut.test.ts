import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createCutter } from './cut';
import { textAt } from './span';

const pieces = [
  'Halo Kak',
  'Dr. Smith',
  'https://a.example/x?y=1',
  'no. 12',
  'ok 😊',
  'Rp1.250.000',
  '\n',
  '\n\n',
  '> quoted',
  '. ',
  '? ',
  '!!',
  ' ',
  '{{ticket.id}}',
  '- item',
  'On Mon, 2 Mar 2026, A wrote:',
  '\u200F',
  'sudah. tolong',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12, unit: 'grapheme' })), { maxLength: 30 })
  .map((all) => all.join(''));

describe('every draft', () => {
  test('places its sentences in order, without overlap, on their own words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { sentence, start } of createCutter()(text).placed) {
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + sentence.text.length;
          expect(text.slice(start, end)).toBe(sentence.text);
          for (const word of sentence.words) {
            expect(word.start).toBeLessThan(word.end);
            expect(word.end).toBeLessThanOrEqual(sentence.text.length);
            expect(textAt(sentence.text, word)).not.toMatch(/^\s|\s$/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('loses no word: what stands between sentences is white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { sentence, start } of createCutter()(text).placed) {
          expect(text.slice(end, start).trim()).toBe('');
          end = start + sentence.text.length;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

const sentencesOf = (text: string): readonly string[] =>
  createCutter()(text).placed.map(({ sentence }) => sentence.text);

describe('sentences', () => {
  it.each([
    ['Ask Dr. Smith. He knows.', ['Ask Dr. Smith.', 'He knows.']],
    ['sudah dicek. tolong ditunggu', ['sudah dicek.', 'tolong ditunggu']],
    ['See https://a.example/x?y=1. It helps.', ['See https://a.example/x?y=1.', 'It helps.']],
    [
      'Yth. Bpk. Budi, tagihan Rp1.250.000 sudah lunas. Terima kasih.',
      ['Yth. Bpk. Budi, tagihan Rp1.250.000 sudah lunas.', 'Terima kasih.'],
    ],
    ['It costs 12.50. Fine?', ['It costs 12.50.', 'Fine?']],
    ['1. Press it.\n2. Wait.', ['1. Press it.', '2. Wait.']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('a sentence', () => {
  const cut = createCutter();

  it('stays the same object when something else changes', () => {
    const [first] = cut('The parcel left Hull. It arrives soon.').placed;
    const edited = cut('Good morning.\nThe parcel left Hull. It arrives on Tuesday.').placed;
    expect(edited.find(({ sentence }) => sentence.text === 'The parcel left Hull.')?.sentence).toBe(first?.sentence);
  });

  it('takes the language around it when its own words do not tell', () => {
    expect(cut('Pesanannya sudah dikirim kemarin.\nOke siip.').placed[1]?.sentence.lang).toBe('id');
    expect(cut('4471902188', 'id').placed[0]?.sentence.lang).toBe('id');
    expect(
      cut('Vielen Dank für die Nachricht und einen guten Tag, wir haben das Paket nicht.').placed[0]?.sentence.lang,
    ).toBe('other');
  });
});

describe('parts', () => {
  const partsIn = (text: string): readonly string[] => createCutter()(text).placed.map(({ part }) => part);

  it.each([
    ['Hi Ana,\nThe parcel left.\nKind regards,\nMira', ['greeting', 'body', 'closing', 'signature']],
    ['The parcel left.\n> Where is it?\nIt arrives soon.', ['body', 'quote', 'body']],
    [
      'The parcel left.\nOn Mon, 2 Mar 2026 at 10:31, Ana <a@b.example> wrote:\nWhere is it?',
      ['body', 'quote', 'quote'],
    ],
    ['Pada Min, 1 Mar 2026 pukul 13.00 Dian menulis:\nHalo', ['quote', 'quote']],
    ['{{ticket.requester.first_name}}\nDone.', ['code', 'body']],
    ['Hi, where is it?', ['body']],
  ])('%s', (text, expected) => {
    expect(partsIn(text)).toEqual(expected);
  });
});
