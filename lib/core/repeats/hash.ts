/** FNV-1a over UTF-16 units, 32 bit: the same everywhere and for ever, since stored counts and weights depend on it. */
export function hash(text: string, from = 0, to = text.length): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
