import type { Fact } from '../../lib/core/ticket/facts';
import type { GoldRow, Tally } from './score';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s"'“”‘’.,!?]+/g, ' ')
    .trim();
const alike = (a: string, b: string): boolean => plain(a).includes(plain(b)) || plain(b).includes(plain(a));

/** Facts found against gold facts: right when message and slot agree and one value holds the other; a gold fact is used once. */
export function factScore(
  rows: readonly GoldRow[],
  found: ReadonlyMap<string, readonly Fact[]>,
): Tally & { readonly notes: readonly string[] } {
  const tally = { right: 0, wrong: 0, missed: 0 };
  const notes: string[] = [];
  for (const row of rows) {
    const gold = [...row.expect.facts];
    for (const fact of found.get(row.id) ?? []) {
      const at = gold.findIndex(
        (one) => one.message === fact.message && one.slot === fact.slot && alike(one.value, fact.value),
      );
      if (at >= 0) {
        tally.right++;
        gold.splice(at, 1);
      } else {
        tally.wrong++;
        notes.push(`fact wrong   ${row.id} ${fact.slot}: ${fact.value} (${fact.message})`);
      }
    }
    tally.missed += gold.length;
    for (const one of gold) notes.push(`fact missed  ${row.id} ${one.slot}: ${one.value} (${one.message})`);
  }
  return { ...tally, notes };
}
