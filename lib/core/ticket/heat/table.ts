import { rememberBy } from '../../text/remember';

/**
 * Learnt weights as they are shipped: an open-addressing table in base 64, three bytes a slot (two of
 * fingerprint, 0 for an empty slot, and a signed weight in units of `step`).
 */
export type Packed = { readonly bias: number; readonly step: number; readonly table: string };

/** Weight of a feature by its key; undefined for one that was not learnt. */
export type Weights = (key: number) => number | undefined;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const slotBytes = 3;

/** The fingerprint of a key: its upper half, never 0. */
export const fingerprint = (key: number): number => key >>> 16 || 1;

const bytesOf = (text: string): Uint8Array => {
  const value = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) value[alphabet.charCodeAt(i)] = i;
  const at = (i: number): number => value[text.charCodeAt(i)] ?? 0;
  const bytes = new Uint8Array((text.length / 4) * slotBytes);
  for (let from = 0, to = 0; from < text.length; from += 4, to += slotBytes) {
    const four = (at(from) << 18) | (at(from + 1) << 12) | (at(from + 2) << 6) | at(from + 3);
    bytes[to] = four >> 16;
    bytes[to + 1] = (four >> 8) & 255;
    bytes[to + 2] = four & 255;
  }
  return bytes;
};

/** Opens a table; done at first use, and once. */
export const weightsIn = rememberBy(({ step, table }: Packed): Weights => {
  const bytes = bytesOf(table);
  const slots = bytes.length / slotBytes;
  return (key) => {
    const wanted = fingerprint(key);
    for (let slot = key % slots, tries = 0; tries < slots; slot = slot + 1 === slots ? 0 : slot + 1, tries++) {
      const found = ((bytes[slot * slotBytes] ?? 0) << 8) | (bytes[slot * slotBytes + 1] ?? 0);
      if (found === 0) return undefined;
      if (found === wanted) return (((bytes[slot * slotBytes + 2] ?? 0) << 24) >> 24) * step;
    }
    return undefined;
  };
});

/**
 * Packs weights for shipping, rounded to 255 steps, into a number of slots that four divides. Of two keys that nothing in
 * the table could tell apart the heavier one stays.
 * @throws when they do not fit.
 */
export function packWeights(weights: ReadonlyMap<number, number>, bias: number, slots: number): Packed {
  const heaviest = Math.max(...[...weights.values()].map(Math.abs));
  const step = heaviest / 127;
  const bytes = new Uint8Array(slots * slotBytes);
  const byWeight = [...weights].toSorted(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || a - b);
  let taken = 0;
  for (const [key, weight] of byWeight) {
    const units = Math.round(weight / step);
    if (units === 0) continue;
    if (++taken >= slots) throw new Error(`${weights.size} weights do not fit ${slots} slots`);
    const wanted = fingerprint(key);
    let slot = key % slots;
    let mine = false;
    for (;;) {
      const found = ((bytes[slot * slotBytes] ?? 0) << 8) | (bytes[slot * slotBytes + 1] ?? 0);
      mine = found === 0;
      if (mine || found === wanted) break;
      slot = (slot + 1) % slots;
    }
    if (!mine) continue;
    bytes.set([wanted >> 8, wanted & 255, units & 255], slot * slotBytes);
  }
  let table = '';
  for (let i = 0; i < bytes.length; i += slotBytes) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    table += [18, 12, 6, 0].map((shift) => alphabet[(three >> shift) & 63]).join('');
  }
  return { bias: Math.round(bias * 1e6) / 1e6, step: Math.round(step * 1e9) / 1e9, table };
}
