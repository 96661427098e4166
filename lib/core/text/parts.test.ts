import { expect, it } from 'vitest';
import { createCutter } from './cut';

const partsIn = (text: string): readonly string[] => createCutter()(text).placed.map(({ part }) => part);

it('takes thanks in the middle of a line for an ordinary sentence', () => {
  expect(partsIn('Hello Ana,\n\nThank you. Please let me have the serial number.')).toEqual([
    'greeting',
    'body',
    'body',
  ]);
});

it('still sees a short request after a line of thanks', () => {
  expect(partsIn('Halo Kak,\n\nTerima kasih.\nMohon kirim nomor serinya.')).toEqual(['greeting', 'closing', 'body']);
});

it('takes what follows the closing for the signature', () => {
  expect(partsIn('All done.\n\nKind regards,\nMoira Kelly\nParts desk, Leeds')).toEqual([
    'body',
    'closing',
    'signature',
    'signature',
  ]);
});
