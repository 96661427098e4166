import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCutter } from '../../text/cut';
import type { Sentence } from '../../text/draft';
import { chanceOfUpset, heaviestWord } from './model';
import { weights as english } from './weights-en';
import { weights as indonesian } from './weights-id';

const cut = createCutter();
const sentencesOf = (text: string): readonly Sentence[] => cut(text).placed.map(({ sentence }) => sentence);
const chance = (text: string): number => chanceOfUpset(sentencesOf(text)) ?? Number.NaN;

describe('the trained model', () => {
  it.each([
    ['Nobody at your counter lifted a finger, what a shambles.', 'Which counter do I go to with a heavy suitcase?'],
    ['Three emails ignored and the kettle still leaks.', 'The kettle arrived this morning, thank you very much!'],
    ['Great, another week without internet. Well done.', 'Great, the internet is back. Well done!'],
    [
      'Barangnya rusak dan penjual tidak mau ganti, mengecewakan sekali.',
      'Barangnya bagus dan penjual ramah, terima kasih.',
    ],
    [
      'Percuma komplain, tidak ada yang menanggapi dari kemarin.',
      'Mau tanya, kemarin ada yang menelepon saya soal jadwal?',
    ],
  ])('hears more in “%s” than in “%s”', (upset, calm) => {
    expect(chance(upset)).toBeGreaterThan(chance(calm) + 0.15);
  });

  it('gives a chance between 0 and 1 for whatever is written, or none', () => {
    const word = fc.constantFrom(
      'never',
      'tidak',
      'refund',
      '!!!',
      '😡',
      '12',
      'PLEASE',
      'http://x.y',
      '\ud800',
      '.',
      'merci',
      '你好',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(word, { maxLength: 30 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const found = chanceOfUpset(sentencesOf(written));
        if (found !== null) expect(found > 0 && found < 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('has nothing to say without a sentence in a language it learnt', () => {
    expect(chanceOfUpset([])).toBeNull();
    expect(
      chanceOfUpset(sentencesOf('Bonjour, je ne suis pas contente avec votre service pour cette commande.')),
    ).toBeNull();
  });

  it('names the word that weighs most', () => {
    const [sentence] = sentencesOf('The seat by the window was horrible.');
    const found = sentence && heaviestWord(sentence);
    expect(found && sentence.text.slice(found.span.start, found.span.end)).toBe('horrible');
  });

  it('ships at most 150 kB of weights', () => {
    expect(english.table.length + indonesian.table.length).toBeLessThanOrEqual(150_000);
  });
});
