import { describe, expect, it } from 'vitest';
import { keysOf, referencesOf, tellingKeysOf, weightOf } from './keys';

describe('keysOf', () => {
  it.each([
    ['Where is my parcel?', 'Where are the packages'],
    ['I want to cancel', 'Please cancelled it'],
    ['kapan dikirimnya', 'pengiriman kapan'],
    ['paketku blm nyampe', 'Paket saya belum tiba'],
    ['barangnya rusak', 'broken barang'],
    ['uangnya kepotong', 'uang dipotong'],
    ['WHERE IS MY REFUND???', 'where’s my refund'],
  ])('%s = %s', (a, b) => {
    expect(keysOf(a).toSorted()).toEqual(keysOf(b).toSorted());
  });

  it('keeps stop words when nothing else is left', () => {
    expect(keysOf('why not')).toEqual(['why', 'not']);
    expect(tellingKeysOf('why not')).toEqual([]);
  });

  it.each(['', '???', '🙂', '\n\t'])('has nothing for %j', (text) => {
    expect(keysOf(text)).toEqual([]);
  });

  it('stops at 64 words', () => {
    expect(
      keysOf(Array.from({ length: 500 }, (_, n) => `x${'abcdefgh'[n % 8]}y`).join(' ')).length,
    ).toBeLessThanOrEqual(64);
  });

  it('weighs everyday words less', () => {
    expect(weightOf('order')).toBeLessThan(weightOf('refund'));
  });
});

describe('referencesOf', () => {
  it('finds order and tracking numbers whatever their separators', () => {
    expect(referencesOf('Order INV/20260223/MPL/4471902188, resi JT7782910045 (jt7782910045)')).toEqual([
      'INV20260223MPL4471902188',
      'JT7782910045',
    ]);
  });

  it.each(['on 23/02/2026', '2026-02-23', 'Rp1.250.000', '12,500,000', 'iPhone14', 'at 10:45', 'no number'])(
    'finds none in %s',
    (text) => {
      expect(referencesOf(text)).toEqual([]);
    },
  );
});
