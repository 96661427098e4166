import { alphabet, fingerprint, slotBytes, type Packed } from '../../../lib/core/ticket/heat/table';

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
