/**
 * `npm run -s recall -- FILE` (`-` for standard input): was this asked before? JSON lines {id, text, role, set, lang} in, with
 * role "history" or "query"; for each query a JSON line {id, hits: [{id, score}], same} out, its likest questions in the
 * history of its set by the code that the extension uses. A broken line is named on standard error; then nothing is printed
 * and the exit code is 2.
 */
import { readFileSync } from 'node:fs';
import { readRecallLine, recallLines, type RecallLine } from '../eval/recall-lines';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run -s recall -- FILE   (JSON lines of questions; - reads standard input)');
  process.exit(2);
}

let input: string;
try {
  input = readFileSync(file === '-' ? 0 : file, 'utf8');
} catch (error) {
  console.error(`cannot read ${file}: ${(error as Error).message}`);
  process.exit(2);
}

let broken = 0;
const lines = input
  .replace(/^\uFEFF/u, '')
  .split('\n')
  .flatMap((line, index): readonly RecallLine[] => {
    if (line.trim() === '') return [];
    try {
      return [readRecallLine(line)];
    } catch (error) {
      broken += 1;
      console.error(`line ${index + 1}: ${(error as Error).message}`);
      return [];
    }
  });
if (broken > 0) process.exit(2);

const out = recallLines(lines).map(({ id, hits, same }) =>
  JSON.stringify({ id, hits: hits.map((hit) => ({ id: hit.id, score: Math.round(hit.score * 1e6) / 1e6 })), same }),
);
if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
