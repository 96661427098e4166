import { draftOfWords } from '../drafts';
import { seeded } from '../random';
import { weakDraft } from './drafts';
import { tasksOf, type Task } from './own-code';
import type { Stage } from './stage';
import { traced, type Slice } from './trace';

/** What the page's main thread paid, ms of processor time: for every key, from its press to the next one's. */
export type Typed = {
  readonly own: readonly number[];
  readonly all: readonly number[];
  /** Tasks longer than 50 ms, those among them that called our code, and the longest of all. */
  readonly long: number;
  readonly longOwn: number;
  readonly longest: number;
};

const isKey = ({ name, type }: Slice): boolean => name === 'EventDispatch' && type === 'keydown';

const sumIn = (tasks: readonly Task[], from: number, to: number, cost: (task: Task) => number): number =>
  tasks.reduce((sum, task) => (from <= task.start && task.start < to ? sum + cost(task) : sum), 0);

/** Types `keys` keys, 90 to 160 ms apart (8 a second), and reads the trace of it. */
export async function typeTraced({ page, extensionId, fill }: Stage, keys: number): Promise<Typed> {
  const random = seeded(8);
  const text = ` ${draftOfWords(keys, 'en', random)
    .replaceAll('\n', ' ')
    .slice(0, keys - 1)}`;
  await fill(weakDraft);
  await page.waitForTimeout(1500);
  const slices = await traced(page, async () => {
    let due = performance.now();
    for (const key of text) {
      await page.keyboard.type(key);
      due += 90 + random() * 70;
      await page.waitForTimeout(Math.max(0, due - performance.now()));
    }
    await page.waitForTimeout(400);
  });
  const thread = slices.find(isKey)?.thread;
  const main = slices.filter((slice) => slice.thread === thread);
  const presses = main
    .filter(isKey)
    .map(({ start }) => start)
    .toSorted((a, b) => a - b);
  if (presses.length < keys * 0.95) throw new Error(`Of ${keys} keys only ${presses.length} reached the page`);
  const ours = `chrome-extension://${extensionId}/`;
  const tasks = tasksOf(main, (url) => extensionId !== '' && url.startsWith(ours));
  // A press is dispatched inside its task, which begins a little earlier.
  const begins = presses.map((press) => tasks.findLast(({ start }) => start <= press)?.start ?? press);
  const spans = begins.map((from, at) => [from, begins[at + 1] ?? from + 400] as const);
  const long = tasks.filter(({ all }) => all > 50);
  return {
    own: spans.map(([from, to]) => sumIn(tasks, from, to, ({ own }) => own)),
    all: spans.map(([from, to]) => sumIn(tasks, from, to, ({ all }) => all)),
    long: long.length,
    longOwn: long.filter(({ calls }) => calls > 0).length,
    longest: Math.max(...tasks.map(({ all }) => all)),
  };
}
