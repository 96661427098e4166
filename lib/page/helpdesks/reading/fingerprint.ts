/** A short mark of a text, the same for the same text (FNV-1a, 32 bit). For telling apart, not for secrets. */
export const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** Makes ids unique: the second bearer of an id gets `#2`, the third `#3`. */
export const createNumbering = (): ((id: string) => string) => {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  };
};
