import { rememberBy } from '../../text/remember';

/**
 * Learnt weights as they are shipped: an open-addressing table in base 64, three bytes a slot (two of
 * fingerprint, 0 for an empty slot, and a signed weight in units of `step`).
 */
export type Packed = { readonly bias: number; readonly step: number; readonly table: string };

/** Weight of a feature by its key; undefined for one that was not learnt. */
export type Weights = (key: number) => number | undefined;

/** The 64 digits of a table. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Bytes of a slot. */
export const slotBytes = 3;

/** The fingerprint of a key: its upper half, never 0. */
export const fingerprint = (key: number): number => key >>> 16 || 1;

const digits = new Uint8Array(128);
for (let i = 0; i < alphabet.length; i++) digits[alphabet.charCodeAt(i)] = i;

const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array((text.length / 4) * slotBytes);
  let bits = 0;
  for (let from = 0, to = 0; from < text.length; from++) {
    bits = (bits << 6) | (digits[text.charCodeAt(from)] ?? 0);
    if ((from & 3) !== 3) continue;
    bytes[to++] = bits >> 16;
    bytes[to++] = bits >> 8;
    bytes[to++] = bits;
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
