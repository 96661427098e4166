import { existsSync } from 'node:fs';
import path from 'node:path';
import { engines, meanOf, repeatSets, type Figures } from './repeats';

/** Means of other engines on the sealed parts of the same sets: P@1, R@5 and AUC in English, P@1 and AUC in Indonesian. */
const floors: readonly (readonly [string, string, string])[] = [
  ['MiniSearch 7', '0.585  0.799  0.691', '0.836  0.814'],
  ['wink-bm25, stemmed', '0.697  0.873  0.745', '0.870  0.839'],
  ['Universal Sentence Encoder lite, 28 MB', '0.691  0.873  0.787', '0.626  0.650'],
];

const goals: Readonly<Record<string, string>> = {
  en: 'wanted: P@1 0.77, R@5 0.93, AUC 0.81; badges right 0.85, found 0.28',
  id: 'wanted: P@1 0.91',
};

const show = (value: number): string => value.toFixed(3);
const line = (
  name: string,
  { first, amongFive, reciprocal, area, precision, recall }: Figures,
  badge: boolean,
): string =>
  `  ${name.padEnd(30)} ${show(first)}  ${show(amongFive)}  ${show(reciprocal)}  ${show(area)}${badge ? `  ${show(precision)}  ${show(recall)}` : ''}`;

/** Prints how well earlier questions are found, a line a set and the mean of each engine by language. */
export const printRepeats = (data: string): void => {
  const file = path.join(data, 'repeat-question.jsonl.gz');
  console.log('\nWas this asked before? (public sets)');
  if (!existsSync(file)) {
    console.log('  skipped: the set is not here');
    return;
  }
  console.log(`  ${''.padEnd(30)} P@1    R@5    MRR    AUC    badge: right, found`);
  const sets = repeatSets(file);
  for (const lang of ['en', 'id']) {
    const own = sets.filter((set) => set.lang === lang);
    for (const [name, engine] of engines) {
      const figures = own.map((set) => [set.set, set.measure(engine)] as const);
      const ours = name === 'Sapa';
      if (ours) for (const [set, one] of figures) console.log(line(`  ${set}`, one, true));
      console.log(line(`${lang}, ${name}`, meanOf(figures.map(([, one]) => one)), ours));
    }
    console.log(`  ${goals[lang] ?? ''}`);
  }
  console.log('  elsewhere, on sealed parts of the same sets: en P@1, R@5, AUC; id P@1, AUC');
  for (const [name, english, indonesian] of floors) console.log(`  ${name.padEnd(40)} ${english}   ${indonesian}`);
};
