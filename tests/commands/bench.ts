/**
 * `npm run bench [-- --quick] [--only=engine,page,memory,size] [--throttle=6]`: what Sapa costs, in one table, each figure beside
 * a peer measured in the same run. A benchmark, no test: a missed promise is printed, the exit code stays 0.
 *
 * Engine: the brain in this process, on drafts and threads made (seeded) from the invented inbox. Every figure is the
 *   fastest of three runs of one input; p50 and p95 are over the inputs. "Cold": a brain that never saw the
 *   sentences, its code compiled; each of the three runs has other numbers in every sentence, since all remember. The
 *   peers are harper.js and write-good, English or not, on the very same drafts in the same run.
 * Page: the built extension in a real Chromium beside the Zendesk replica. 120 keys, 8 a second, are typed twice with
 *   and twice without Sapa under Chromium's tracing. Times are the processor time of the main thread; what of it
 *   is ours is told in `tests/bench/page/own-code.ts`. A key's time reaches to the next key, so rests in between
 *   (a draft sent, advice received and painted) are in it. Key to underline: see `page/underline-delay.ts`. Idle:
 *   calls of our functions as V8 counts them; no timer can fire and no message arrive without one.
 *   `--throttle` slows the page's processor; promises about a key are made for 1.
 * Memory: the store as it ships, in the background of a real Chromium, on tickets of four messages made (seeded) from
 *   templates; beside MiniSearch holding every question in the same background's memory. Again the fastest of three
 *   runs of one input. Cold: the background is stopped, then asked by a page; the time runs from the message to the
 *   answer. Heap: after a collection, with buffers, beyond that of a background that has answered over an empty history.
 * Size: of the built extension, which is built anew when its sources are newer.
 *
 * The load average is printed because it matters: on a busy machine look at the ratios. Takes eight minutes, `--quick` two.
 */
import { cpus, loadavg } from 'node:os';
import { builtExtension } from '../bench/built';
import { measureEngine } from '../bench/engine';
import { measureMemory } from '../bench/memory/memory';
import { kept, type Row } from '../bench/figures';
import { measurePage } from '../bench/page/page';
import { measureSize } from '../bench/size';
import { tableOf } from '../bench/table';

const parts = ['engine', 'page', 'memory', 'size'] as const;
const option = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);

const asked = option('only')?.split(',') ?? parts;
const throttle = Number(option('throttle') ?? 1);
const quick = process.argv.includes('--quick');
const strange = asked.find((name) => !parts.some((part) => part === name));
if (strange !== undefined || !(throttle >= 1)) {
  console.error(`usage: npm run bench [-- --quick] [--only=${parts.join(',')}] [--throttle=6]`);
  process.exit(2);
}

const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
const loadBefore = load();
const rows: Row[] = [];
if (asked.includes('engine')) rows.push(...(await measureEngine(quick)));
if (asked.includes('memory')) rows.push(...(await measureMemory(quick)));
if (asked.some((name) => name === 'page' || name === 'size')) {
  const extension = builtExtension();
  if (asked.includes('page')) rows.push(...(await measurePage({ extension, quick, throttle })));
  if (asked.includes('size')) rows.push(...measureSize(extension));
}

const processors = cpus();
console.log(`\n${tableOf(rows)}\n`);
console.log(
  `${processors.length} × ${processors[0]?.model ?? 'processor'}, Node ${process.versions.node}${throttle > 1 ? `, page slowed ${throttle} times` : ''}${quick ? ', quick' : ''}`,
);
console.log(`load average before ${loadBefore}, after ${load()}`);
const missed = rows.filter((row) => kept(row) === false).length;
console.log(missed === 0 ? 'Every promise is kept.' : `${missed} promises are missed.`);
