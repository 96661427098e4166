/**
 * `npm run eval [-- -v]`: how right Sapa is on the gold tickets, by language. Prints precision, recall, the clean drafts
 * flagged and a line a concern; with `-v` also each finding that was wrong or missed. `--write` renews the committed list of
 * findings on real utterances.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { concernIds } from '../../lib/core/concerns/concerns';
import { createBrain } from '../../lib/core/coach/brain';
import { everyFinding } from '../../lib/core/coach/advise';
import { firstDay } from '../../lib/core/coach/coach';
import { askedOutcome } from '../eval/asked';
import { asksAgainOutcome } from '../eval/asks-again';
import { factScore } from '../eval/facts';
import { heatOutcome, heatSets } from '../eval/heat';
import { readGold } from '../eval/gold';
import { printRepeats } from '../eval/print-repeats';
import { score, type GoldRow, type Tally } from '../eval/score';
import { unansweredOutcome } from '../eval/unanswered';
import { compareWithList, readVerdicts, speakTo, usefulShare, writeVerdicts } from '../eval/utterances';

const verbose = process.argv.includes('-v');
const counted = new Set<string>(concernIds);
const ratio = (a: number, b: number): string => (b === 0 ? '  –  ' : (a / b).toFixed(3));
const figures = ({ right, wrong, missed }: Tally): string =>
  `precision ${ratio(right, right + wrong)}  recall ${ratio(right, right + missed)}  [right ${right}, wrong ${wrong}, missed ${missed}]`;

/** The gold tickets, and sister tickets by other authors who had not seen the rules; see `tests/eval/sister/README.md`. */
const files = { gold: ['en', 'id'], sister: ['en', 'id', 'en-2', 'id-2', 'en-3', 'id-3'] };
const sets = Object.entries(files).flatMap(([set, names]) =>
  names.map((lang) => ({ set, lang, file: path.join(import.meta.dirname, `../eval/${set}/${lang}.jsonl`) })),
);

for (const { set, lang, file } of sets) {
  if (!existsSync(file)) continue;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as GoldRow);
  const brain = createBrain();
  const understood = lines.map((line) => {
    const { ticket, draft } = readGold(line);
    const about = brain.understand(ticket);
    return {
      id: ticket.id,
      about,
      ...brain.coach(about, draft, firstDay),
    };
  });
  const result = score(
    rows,
    new Map(
      understood.map(({ id, findings, about }) => [
        id,
        { findings: everyFinding(findings), heated: about.heat.heated },
      ]),
    ),
    (concern) => counted.has(concern),
  );
  const facts = factScore(rows, new Map(understood.map(({ id, about }) => [id, about.facts])));
  console.log(`\n${set === 'gold' ? 'Gold' : 'Sister'} tickets, ${lang}: ${rows.length}`);
  console.log(`  findings       ${figures(result.all)}`);
  console.log(
    `  clean drafts   ${result.cleanFlagged.length} of ${result.clean} flagged ${result.cleanFlagged.join(' ')}`,
  );
  console.log(`  right message  ${result.evidence.right} of ${result.evidence.of} (asked-already)`);
  console.log(`  heated         ${figures(result.heated)}`);
  console.log(`  facts          ${figures(facts)}`);
  for (const [concern, tally] of [...result.per].toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(`    ${concern.padEnd(24)} ${figures(tally)}`);
  if (verbose) {
    for (const one of result.wrong) console.log(`  wrong   ${one}`);
    for (const one of result.missed) console.log(`  missed  ${one}`);
    for (const one of facts.notes) console.log(`  ${one}`);
  }
}

/** Public sets lie beside the project where they may be read but not copied. */
const data = path.join(import.meta.dirname, '../../../shared/data');
console.log('\nAsked for what was given (public sets)');
for (const [set, floor] of [
  ['asked-already', 0.85],
  ['asked-already-id', 0.8],
  ['asked-already-multidogo', 0.8],
] as const) {
  const file = path.join(data, `${set}.jsonl.gz`);
  if (!existsSync(file)) {
    console.log(`  ${set.padEnd(24)} skipped: the set is not here`);
    continue;
  }
  const { accuracy, precision, recall, evidence, notes } = askedOutcome(file);
  console.log(
    `  ${set.padEnd(24)} accuracy ${accuracy.toFixed(3)} (wanted ${floor})  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  right turn ${evidence.toFixed(3)}`,
  );
  if (verbose) for (const note of notes.slice(0, 40)) console.log(`    ${note.slice(0, 300)}`);
}

console.log('\nIs something left unanswered? (public sets)');
for (const [set, floor] of [
  ['unanswered-question', 0.8],
  ['unanswered-question-id', 0.85],
] as const) {
  const file = path.join(data, `${set}.jsonl.gz`);
  if (!existsSync(file)) {
    console.log(`  ${set.padEnd(24)} skipped: the set is not here`);
    continue;
  }
  const { accuracy, truePositive, falsePositive, falseNegative, wrong } = unansweredOutcome(createBrain(), file);
  console.log(
    `  ${set.padEnd(24)} accuracy ${accuracy.toFixed(3)} (wanted ${floor})  left open: precision ${ratio(truePositive, truePositive + falsePositive)}  recall ${ratio(truePositive, truePositive + falseNegative)}`,
  );
  if (verbose) for (const note of wrong.slice(0, 40)) console.log(`    ${note.slice(0, 300)}`);
}

console.log('\nHow heated? (public sets)');
for (const set of heatSets) {
  const outcome = await heatOutcome(data, set);
  if (outcome === null) {
    console.log(`  ${set.name.padEnd(24)} skipped: the set is not here`);
    continue;
  }
  const { area, texts, calledHeated, calmCalledHeated, peers } = outcome;
  console.log(
    `  ${set.name.padEnd(24)} area under the curve ${area.toFixed(3)} (wanted ${set.goal})${peers.map((peer) => `  ${peer.name} ${peer.area.toFixed(3)}`).join('')}  called heated: ${ratio(calledHeated, 1)} of the hot, ${ratio(calmCalledHeated, 1)} of the calm  [${texts} texts${set.learntFrom ? ', the fifth never learnt from' : ''}]`,
  );
}

console.log('\nDoes the customer ask again? (public set)');
const again = path.join(data, 'customer-repeats.jsonl.gz');
if (existsSync(again)) {
  const { found, repeats, false: wrong, notes } = asksAgainOutcome(createBrain(), again);
  console.log(`  heard ${found} of ${repeats} (wanted 15), false alarms ${wrong} (wanted at most 5)`);
  if (verbose) for (const note of notes) console.log(`    ${note.slice(0, 300)}`);
} else console.log('  skipped: the set is not here');

printRepeats(data);

console.log('\nReal agents’ utterances (public set)');
const utterances = path.join(data, 'agent-utterances.jsonl.gz');
if (existsSync(utterances)) {
  const { rows, cards, spoken } = speakTo(createBrain(), utterances);
  if (process.argv.includes('--write')) writeVerdicts(spoken);
  const verdicts = readVerdicts();
  for (const [lang, count] of rows) {
    const shown = cards.get(lang) ?? 0;
    const { useful, judged, of } = usefulShare(spoken, lang, verdicts);
    console.log(
      `  ${lang}  ${shown} cards on ${count}: ${((100 * shown) / count).toFixed(1)} per 100 (wanted below 12)  useful: ${useful} of ${judged} looked at, ${ratio(useful, judged)} (wanted 0.9); ${of} findings`,
    );
  }
  const { fresh, gone } = compareWithList(spoken, verdicts);
  console.log(`  against the committed list: ${fresh.length} new, ${gone.length} gone`);
  if (verbose)
    for (const [sign, names] of [
      ['+', fresh],
      ['-', gone],
    ] as const)
      for (const name of names) console.log(`    ${sign} ${name}`);
} else console.log('  skipped: the set is not here');
