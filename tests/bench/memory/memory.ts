import type { Page, Worker } from 'playwright-core';
import { launch, stopWorkers, type Launched } from '../../browser/launch';
import { workerSession } from '../page/worker-session';
import { spread, type Row } from '../figures';
import type { BenchHook } from './background';
import { buildBench } from './extension';

const part = 'Memory: IndexedDB in the background of Chromium';

type Stage = { readonly browser: Launched; readonly page: Page };

const call = async <Name extends keyof BenchHook>(
  { browser }: Stage,
  name: Name,
  ...args: Parameters<BenchHook[Name]>
): Promise<Awaited<ReturnType<BenchHook[Name]>>> => {
  const worker: Worker = await browser.worker();
  return await worker.evaluate<Awaited<ReturnType<BenchHook[Name]>>>(
    `globalThis.bench[${JSON.stringify(name)}](...${JSON.stringify(args)})`,
  );
};

/** JavaScript heap and array buffers of the background after a collection, MB. */
const heap = async ({ browser, page }: Stage): Promise<number> => {
  const send = await workerSession(page, browser.extensionId);
  await send('HeapProfiler.collectGarbage');
  const usage = (await send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
};

/** From the message of a page to the answer of a background that did not run. */
const coldAnswers = async ({ browser, page }: Stage, times: number): Promise<readonly number[]> => {
  const answers: number[] = [];
  for (let n = 0; n < times; n += 1) {
    await stopWorkers(browser.context);
    answers.push(
      await page.evaluate(async (query) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: number): Promise<unknown> } };
        };
        const started = performance.now();
        if (!(await chrome.runtime.sendMessage(query))) throw new Error('no answer');
        return performance.now() - started;
      }, 700 + n),
    );
  }
  return answers;
};

type Size = {
  readonly messages: number;
  readonly recall: readonly number[];
  /** Share of recalls that found something, %. */
  readonly hits: number;
  readonly mini: readonly number[];
  readonly cold: readonly number[];
  readonly record: readonly number[];
  readonly heap: number;
  readonly miniHeap: number;
  readonly miniBuild: number;
};

/** Runs of one input, all inputs in turn: the fastest counts, since being interrupted by other jobs is no property of the code. */
const runs = 3;

const fastest = async (run: () => Promise<readonly number[]>): Promise<readonly number[]> => {
  let best: readonly number[] = [];
  for (let n = 0; n < runs; n += 1) {
    const times = await run();
    best = times.map((time, at) => Math.min(time, best[at] ?? time));
  }
  return best;
};

const measure = async (stage: Stage, wanted: number, queries: number, empty: number): Promise<Size> => {
  const messages = await call(stage, 'fill', wanted);
  await call(stage, 'recalls', 0, 20);
  let found: readonly boolean[] = [];
  const recall = await fastest(async () => {
    const all = await call(stage, 'recalls', 20, queries);
    found = all.map((one) => one.found > 0);
    return all.map(({ ms }) => ms);
  });
  const full = await heap(stage);
  const record = await fastest(() => call(stage, 'records', 20, 100));
  const miniBuild = await call(stage, 'miniFill');
  const miniHeap = (await heap(stage)) - full;
  await call(stage, 'miniRecalls', 0, 5);
  const mini = await fastest(() => call(stage, 'miniRecalls', 20, Math.min(queries, 40)));
  await call(stage, 'miniForget');
  const cold = await fastest(() => coldAnswers(stage, 8));
  const hits = (100 * found.filter(Boolean).length) / found.length;
  return { messages, recall, hits, mini, cold, record, heap: full - empty, miniHeap, miniBuild };
};

const thousands = (count: number): string => count.toLocaleString('en-US');

const rowsOf = (size: Size, bound: boolean): readonly Row[] => {
  const { messages, recall, hits, mini, cold, record, miniHeap, miniBuild } = size;
  const most = (of: 'p50' | 'p95', value: number) => (bound ? { most: { of, value } } : {});
  const stored = thousands(messages);
  return [
    {
      part,
      what: `${stored} messages: recall for a ticket never seen`,
      ...spread(recall),
      unit: 'ms',
      ...most('p95', 25),
      peer: { name: 'MiniSearch, in memory', ...spread(mini) },
    },
    { part, what: `${stored}: recalls that find something`, p50: hits, p95: null, unit: '%' },
    {
      part,
      what: `${stored}: more heap than with none`,
      p50: size.heap,
      p95: null,
      unit: 'MB',
      ...most('p50', 20),
      peer: { name: 'MiniSearch, in memory', p50: miniHeap, p95: null },
    },
    {
      part,
      what: `${stored}: first answer of a background that was stopped`,
      ...spread(cold),
      unit: 'ms',
      ...most('p95', 250),
      peer: { name: 'MiniSearch: its index built', p50: miniBuild, p95: null },
    },
    { part, what: `${stored}: recording a ticket of 100 messages`, ...spread(record), unit: 'ms', ...most('p95', 50) },
  ];
};

/** Ten thousand messages and ten times as many; about three minutes. `quick`: a tenth of both, and no promise. */
export async function measureMemory(quick: boolean): Promise<readonly Row[]> {
  const bench = await buildBench();
  const browser = await launch({ port: 9, headless: true, extension: bench.folder });
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/page.html`);
    const stage = { browser, page };
    await call(stage, 'recalls', 0, 3);
    const empty = await heap(stage);
    const scale = quick ? 0.1 : 1;
    const queries = quick ? 60 : 200;
    const small = await measure(stage, 10_000 * scale, queries, empty);
    const large = await measure(stage, 100_000 * scale, queries, empty);
    const p95 = ({ recall }: Size): number => spread(recall).p95;
    return [
      ...rowsOf(small, false),
      ...rowsOf(large, !quick),
      {
        part,
        what: 'Recall p95 with ten times the messages, times',
        p50: p95(large) / p95(small),
        p95: null,
        unit: '',
        ...(quick ? {} : { most: { of: 'p50', value: 2 } as const }),
      },
    ];
  } finally {
    await browser.close();
    bench.remove();
  }
}
