import { apart, wordPrefix } from './ids';
import type { History } from './db';
import type { QuestionRow } from './rows';

/** The newest entries of a word that are looked at; a word with more of them tells little anyway. */
const mostEntries = 300;
/** The words of the matters that are looked up, the longest first where there are more. */
const mostWords = 24;
/** The rows that are read to be ranked. */
const mostRows = 80;

export type Candidates = {
  readonly rows: readonly QuestionRow[];
  /** 0 (as frequent as is looked at) … 1 (once or never): how rare a word is in this account. */
  readonly rarity: (word: string) => number;
};

/** Rare words pull harder; one that fills its share of entries hardly pulls at all. */
const rarityOf = (entries: number): number =>
  Math.log(1 + mostEntries / Math.max(1, entries)) / Math.log(1 + mostEntries);

/**
 * Questions of an account that share telling words with `words`, found by their keys without reading the others: at most
 * 300 newest entries of 24 words are counted, and the 80 rows with the rarest words in common are read.
 */
export const findCandidates = async (
  db: History,
  account: string,
  words: readonly string[],
  excluded: ReadonlySet<string>,
): Promise<Candidates> => {
  const asked = [...new Set(words)].toSorted((a, b) => b.length - a.length).slice(0, mostWords);
  const entries = await Promise.all(
    asked.map((word) => {
      const prefix = wordPrefix(account, word);
      return db.questions
        .where('keys')
        .between(prefix, prefix.slice(0, -1) + String.fromCharCode(apart.charCodeAt(0) + 1), true, false)
        .limit(mostEntries)
        .primaryKeys();
    }),
  );
  const rarity = new Map<string, number>();
  const pull = new Map<string, number>();
  for (const [n, ids] of entries.entries()) {
    const rare = rarityOf(ids.length);
    rarity.set(asked[n] ?? '', rare);
    for (const id of ids) {
      if (!excluded.has(id.slice(0, id.indexOf('#')))) pull.set(id, (pull.get(id) ?? 0) + rare);
    }
  }
  const best = [...pull].toSorted((a, b) => b[1] - a[1]).slice(0, mostRows);
  const rows = await db.questions.bulkGet(best.map(([id]) => id));
  return { rows: rows.filter((row) => row !== undefined), rarity: (word) => rarity.get(word) ?? 0.7 };
};
