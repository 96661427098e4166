/**
 * `npm run -s coach -- FILE` (`-` for standard input): JSON lines of tickets in, a JSON line of findings, facts, questions
 * and heat out for each. A broken line is named on standard error, the rest is still done, and the exit code is 1.
 */
import { readFileSync } from 'node:fs';
import { createBrain } from '../../lib/core/coach/brain';
import { everyFinding } from '../../lib/core/coach/advise';
import { firstDay } from '../../lib/core/coach/coach';
import { readGold } from '../eval/gold';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run -s coach -- FILE   (JSON lines of tickets; - reads standard input)');
  process.exit(2);
}

const brain = createBrain();
let broken = 0;

let input: string;
try {
  input = readFileSync(file === '-' ? 0 : file, 'utf8');
} catch (error) {
  console.error(`cannot read ${file}: ${(error as Error).message}`);
  process.exit(2);
}

for (const [index, line] of input.split('\n').entries()) {
  if (line.trim() === '') continue;
  try {
    const { ticket, draft } = readGold(line);
    const started = performance.now();
    const about = brain.understand(ticket);
    const { findings, answered } = brain.coach(about, draft, firstDay);
    const ms = performance.now() - started;
    console.log(
      JSON.stringify({
        id: ticket.id,
        findings: everyFinding(findings).map((finding) => ({
          concern: finding.concern,
          severity: finding.severity,
          hint: finding.hint,
          quote: finding.quote,
          start: finding.span.start,
          end: finding.span.end,
          message: finding.message,
          answer: finding.answer,
          question: finding.question,
          shown: findings.some((one) => one === finding && one.shown),
        })),
        facts: about.facts.map(({ slot, value, message }) => ({ slot, value, message })),
        questions: about.questions.map(({ message, quote }, i) => ({ message, quote, answered: answered[i] ?? false })),
        heated: about.heat.heated,
        heat: Math.round(about.heat.score * 1000) / 1000,
        ms: Math.round(ms * 1000) / 1000,
      }),
    );
  } catch (error) {
    broken++;
    console.error(`line ${index + 1}: ${(error as Error).message}`);
  }
}
process.exit(broken > 0 ? 1 : 0);
