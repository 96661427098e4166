import { buckets } from '../../core/repeats/described';
import { hash } from '../../core/repeats/hash';
import type { History } from './db';
import type { Known } from './frequencies';
import { apart, wordPrefix } from './ids';
import type { QuestionRow } from './rows';

/** The newest entries of a word that are looked at. */
const mostEntries = 300;
/** Words are looked up, the rarest first, until so many entries were seen. */
const enoughEntries = 600;
const mostWords = 12;
/** The rows that are read to be compared. */
const mostRows = 32;

const next = String.fromCharCode(apart.charCodeAt(0) + 1);

/** Ids of the newest questions with a word. */
const questionsWith = async (db: History, account: string, word: string): Promise<readonly string[]> => {
  const prefix = wordPrefix(account, word);
  return await db.questions
    .where('keys')
    .between(prefix, prefix.slice(0, -1) + next, true, false)
    .limit(mostEntries)
    .primaryKeys();
};

/** The words worth looking up, the rarest first, each with how many questions have it. */
const rarest = (words: readonly string[], { frequencies, exact }: Known): readonly (readonly [string, number])[] => {
  const counted = [...new Set(words)]
    .map((word) => [word, frequencies.words[hash(word) % buckets] ?? 0] as const)
    // Counts are kept by hash, so they are never too low: a word that counts nothing is in no question.
    .filter(([, having]) => having > 0 || !exact)
    .toSorted((a, b) => a[1] - b[1]);
  let entries = 0;
  return counted.slice(0, mostWords).filter(([, having]) => {
    const wanted = entries < enoughEntries;
    entries += Math.min(mostEntries, having);
    return wanted;
  });
};

/**
 * Questions of an account that share telling words with `words`, found by their keys without reading the others: the
 * rarest words first, some 900 entries at most, of which the 32 with the rarest words in common are read. So it costs
 * the same however large the history is.
 */
export const findCandidates = async (
  db: History,
  account: string,
  words: readonly string[],
  known: Known,
  excluded: ReadonlySet<string>,
): Promise<readonly QuestionRow[]> => {
  const { questions } = known.frequencies;
  const asked = rarest(words, known);
  const found = await Promise.all(asked.map(([word]) => questionsWith(db, account, word)));
  const pull = new Map<string, number>();
  for (const [n, [, having]] of asked.entries()) {
    const rarity = Math.log(1 + Math.max(1, questions) / Math.max(1, having));
    for (const id of found[n] ?? []) {
      if (!excluded.has(id.slice(0, id.indexOf('#')))) pull.set(id, (pull.get(id) ?? 0) + rarity);
    }
  }
  const best = [...pull].toSorted((a, b) => b[1] - a[1]).slice(0, mostRows);
  return (await db.questions.bulkGet(best.map(([id]) => id))).filter((row) => row !== undefined);
};
