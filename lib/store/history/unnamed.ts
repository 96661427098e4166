/** Parts of a name shorter than this are no sign of a person ("de", "al"). */
const shortest = 3;

const special = /[.*+?^${}()|[\]\\]/gu;

/** Each word of `name` in the text becomes `[name]`: what one customer was told is shown to agents on another's ticket. */
export const unnamed = (text: string, name: string): string => {
  const parts = name.split(/\s+/u).filter((part) => part.length >= shortest);
  if (parts.length === 0) return text;
  const words = parts.map((part) => part.replace(special, '\\$&')).join('|');
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?:\\s+(?:${words}))*(?![\\p{L}\\p{N}])`, 'giu'),
    '[name]',
  );
};
