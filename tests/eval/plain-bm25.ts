/** BM25 as in the books (k1 1.2, b 0.75) over lower-case words, nothing else: the floor that anything cleverer must beat. */
export const plainBm25 = (
  texts: readonly string[],
): ((query: string, most: number) => readonly { readonly at: number; readonly score: number }[]) => {
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  const postings = new Map<string, Map<number, number>>();
  const lengths = texts.map((text, at) => {
    const words = wordsOf(text);
    for (const word of words) {
      const places = postings.get(word) ?? new Map<number, number>();
      postings.set(word, places.set(at, (places.get(at) ?? 0) + 1));
    }
    return words.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return (query, most) => {
    const scores = new Map<number, number>();
    for (const word of new Set(wordsOf(query))) {
      const places = postings.get(word);
      if (places === undefined) continue;
      const rarity = Math.log(1 + (texts.length - places.size + 0.5) / (places.size + 0.5));
      for (const [at, times] of places) {
        const slow = 1.2 * (0.25 + (0.75 * (lengths[at] ?? 0)) / mean);
        scores.set(at, (scores.get(at) ?? 0) + (rarity * times * 2.2) / (times + slow));
      }
    }
    return [...scores]
      .map(([at, score]) => ({ at, score }))
      .toSorted((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, most);
  };
};
