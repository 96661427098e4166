import { rememberText } from '../../text/remember';
import type { Word } from '../language';

/** What stands between two blanks, with the marks that stand alone beside it ("U.S. !") and one blank. */
const piecePattern = /(?:[^\p{L}\p{N}\s]+\s+)*\S+(?:\s+[^\p{L}\p{N}\s]+(?!\S))*\s?/gu;

/** Read rightly only with its neighbours: "and/or", "we'd be", "there's been", "5 - 7". */
const leans = (piece: string): boolean =>
  /\/|['’`´]d(?!\p{L})|there['’`´]s|\d[-–—]\s*$/iu.test(piece) || (/\p{N}/u.test(piece) && /\s\S/u.test(piece));

/**
 * Makes a slow reader of sentences quick: what stands between two blanks is read by itself and remembered, since people
 * write with few words. A sentence in which a piece leans on its neighbours is read whole.
 */
export function byPieces(read: (text: string) => readonly Word[], most = 8000): (text: string) => readonly Word[] {
  const wordsOf = rememberText((piece): readonly Word[] | null => (leans(piece) ? null : read(piece)), most);
  return (text) => {
    const words: Word[] = [];
    for (const found of text.matchAll(piecePattern)) {
      const own = wordsOf(found[0]);
      if (own === null) return read(text);
      for (const { start, end, norm, stem } of own)
        words.push({ start: start + found.index, end: end + found.index, norm, stem });
    }
    return words;
  };
}
