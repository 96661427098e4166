/** Lets go of what was put in first until `most` are left, and gives back the keys that went. */
export function dropOldest<Key>(
  kept: { readonly size: number; keys(): Iterable<Key>; delete(key: Key): boolean },
  most: number,
): readonly Key[] {
  const dropped: Key[] = [];
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
    dropped.push(oldest);
  }
  return dropped;
}
