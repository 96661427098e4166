/**
 * `npm run train:heat [-- --report]`: learns the weights of `lib/core/ticket/heat` again, bit for bit, and writes
 * `weights-en.ts` and `weights-id.ts` there. Reads the training data beside the project, `../shared/data`; without it
 * there is nothing to learn from and the exit code is 1. `--report` writes nothing and prints how right the weights are on
 * the part of the Indonesian sets that was held out. Takes about a minute.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Lang } from '../../lib/core/languages/language';
import { weightsIn } from '../../lib/core/ticket/heat/table';
import { areaUnderCurve } from '../eval/heat';
import { english, heldOut, indonesian, valenceOf } from '../training/heat/corpus';
import { examplesOf, type Labelled } from '../training/heat/examples';
import { own } from '../training/heat/own';
import { packWeights } from '../training/heat/pack';
import { weightiest } from '../training/heat/prune';
import { learn, scoreOf, type Settings } from '../training/heat/regression';

const data = path.join(import.meta.dirname, '../../../shared/data');
const report = process.argv.includes('--report');
if (!existsSync(data)) {
  console.error(`The training data is not here: ${data}. The weights stay as they are.`);
  process.exit(1);
}

const settings: Settings = { rounds: 4, rate: 0.1, decay: 1e-4, least: 3, seed: 1 };
/** Slots of a table, and how many weights it holds; four bytes of text a slot. */
const room = { en: { slots: 24_000, most: 19_500 }, id: { slots: 12_400, most: 10_000 } } as const;
const ownWeight = 3;

const learnFrom = (texts: readonly Labelled[], lang: Lang, valence: ReadonlyMap<number, number>): void => {
  const examples = examplesOf([...texts, ...own(lang, ownWeight)], lang);
  const whole = learn(examples, valence, settings);
  const model = learn(examples, valence, settings, weightiest(whole, examples, room[lang].most));
  const packed = packWeights(model.weights, model.bias, room[lang].slots);
  console.log(`${lang}: ${examples.length} examples, ${whole.weights.size} features, ${model.weights.size} kept`);
  const weights = weightsIn(packed);
  for (const { name, texts: unseen } of heldOut(data, lang)) {
    const tried = examplesOf(unseen, lang);
    const area = areaUnderCurve(
      tried.map((one) => ({ score: scoreOf(packed.bias, weights, one), hot: one.heat === 1 })),
    );
    console.log(`  ${name}, held out (${tried.length}): area under the curve ${area.toFixed(3)}`);
  }
  if (report) return;
  const file = path.join(import.meta.dirname, `../../lib/core/ticket/heat/weights-${lang}.ts`);
  writeFileSync(
    file,
    `import type { Packed } from './table';\n\n/** Made by \`npm run train:heat\`; sources and licences in components/static/THIRD-PARTY.txt. */\nexport const weights: Packed = {\n  bias: ${packed.bias},\n  step: ${packed.step},\n  table:\n    '${packed.table}',\n};\n`,
  );
};

learnFrom(english(data), 'en', valenceOf(data));
learnFrom(indonesian(data), 'id', new Map());
