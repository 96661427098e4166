import type { Lang } from '../languages/language';
import { encoder, featureOf } from './encoder';
import { hash } from './hash';
import { isEmpty, keyOfWord } from './keys';
import { tokensOf } from './tokens';

/** How much of each feature is in a text: bucket numbers in ascending order and amounts. */
export type Counted = { readonly ids: Uint32Array; readonly amounts: Float32Array };

/** A text made ready to be found and compared. */
export type Described = {
  /** What it is about, each key once: for an index. All its words' keys where none tells anything. */
  readonly keys: readonly string[];
  /** All keys, hashed into `buckets`; those that tell nothing count less. */
  readonly words: Counted;
  /** The encoder's row of each of `words.ids`, -1 where it has none. */
  readonly rows: Int16Array;
  /** Neighbouring keys, hashed alike. */
  readonly pairs: Counted;
  /** Character 3- to 5-grams inside word bounds, hashed alike: they forgive typing errors and inflections. */
  readonly grams: Counted;
  /** What it means, as far as the sentence encoder can tell; empty where it has nothing to say. */
  readonly vector: Int8Array;
};

/** Buckets that features are hashed into. */
export const buckets = 1 << 17;
/** What a word that tells nothing counts: alone, and in a pair. "Can I" and "when do I" are not quite the same question. */
const emptyWord = { alone: 0.35, inPair: 0.5 } as const;

const counted = (amounts: ReadonlyMap<number, number>): Counted => {
  const ids = Uint32Array.from(amounts.keys()).toSorted();
  return { ids, amounts: Float32Array.from(ids, (id) => amounts.get(id) ?? 0) };
};

const add = (amounts: Map<number, number>, id: number, amount: number): void => {
  amounts.set(id, (amounts.get(id) ?? 0) + amount);
};

const gramsOf = (words: readonly string[]): Counted => {
  const amounts = new Map<number, number>();
  for (const word of words) {
    const bound = `<${word}>`;
    for (let size = 3; size <= 5; size += 1) {
      for (let start = 0; start + size <= bound.length; start += 1)
        add(amounts, hash(bound, start, start + size) % buckets, 1);
    }
  }
  return counted(amounts);
};

/** Makes a text ready to be found and compared; some 50 µs. `lang` where it is known, else the words tell. */
export const describe = (text: string, lang?: Lang): Described => {
  const { rowOf, encode } = encoder();
  const words = tokensOf(text, lang);
  const keys = words.map(keyOfWord);
  const rows = keys.map((key) => rowOf(featureOf(key)));
  const rowOfWord = new Map<number, number>();
  const telling = keys.filter((_, at) => !isEmpty(words[at] ?? ''));
  const alone = new Map<number, number>();
  const pairs = new Map<number, number>();
  for (const [at, key] of keys.entries()) {
    const empty = isEmpty(words[at] ?? '');
    const id = hash(key) % buckets;
    add(alone, id, empty ? emptyWord.alone : 1);
    rowOfWord.set(id, rows[at] ?? -1);
    const next = keys[at + 1];
    if (next === undefined) continue;
    const share = (empty ? emptyWord.inPair : 1) * (isEmpty(words[at + 1] ?? '') ? emptyWord.inPair : 1);
    add(pairs, hash(`${key} ${next}`) % buckets, share);
  }
  const counts = counted(alone);
  return {
    keys: [...new Set(telling.length > 0 ? telling : keys)],
    words: counts,
    rows: Int16Array.from(counts.ids, (id) => rowOfWord.get(id) ?? -1),
    pairs: counted(pairs),
    grams: gramsOf(words),
    vector: encode(rows),
  };
};
