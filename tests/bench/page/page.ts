import { serve } from '../../fixtures/helpdesks/serve';
import { restMs } from '../../../lib/page/reply-box';
import { spread, type Row } from '../figures';
import { measureIdle } from './idle';
import { openStage } from './stage';
import { typeTraced, type Typed } from './typing';
import { underlineDelays } from './underline-delay';

export type PageOptions = {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly quick: boolean;
  /** How many times slower than it is the page's processor is made to look; 1 for not at all. */
  readonly throttle: number;
};

const part = 'Page: 300-word draft in CKEditor 5, ticket of 100 messages';

/** With and without Sapa by turns, so that a busier minute burdens both. */
async function typeByTurns(port: number, { extension, quick, throttle }: PageOptions) {
  const runs: { with: Typed[]; without: Typed[] } = { with: [], without: [] };
  for (let turn = 0; turn < (quick ? 1 : 2); turn++) {
    for (const kind of ['with', 'without'] as const) {
      const stage = await openStage(port, kind === 'with' ? extension : null, throttle);
      try {
        runs[kind].push(await typeTraced(stage, quick ? 60 : 120));
      } finally {
        await stage.close();
      }
    }
  }
  return runs;
}

async function typingRows(port: number, options: PageOptions): Promise<readonly Row[]> {
  const runs = await typeByTurns(port, options);
  const own = runs.with.flatMap((run) => run.own);
  const all = runs.with.flatMap((run) => run.all);
  const without = runs.without.flatMap((run) => run.all);
  const count = (kind: 'with' | 'without', of: (run: Typed) => number) =>
    runs[kind].reduce((sum, run) => sum + of(run), 0);
  const peer = { name: 'without Sapa', ...spread(without) };
  const shares = all.map((whole, at) => (whole > 0 ? (100 * (own[at] ?? 0)) / whole : 0));
  const target = options.throttle === 1 ? { most: { of: 'p95' as const, value: 1 } } : {};
  return [
    { part, what: 'A key: main thread in Sapa’s own code', ...spread(own), unit: 'ms', ...target, peer },
    { part, what: 'A key: the main thread in all', ...spread(all), unit: 'ms', peer },
    { part, what: 'A key: Sapa’s own code in the whole', ...spread(shares), unit: '%' },
    {
      part,
      what: 'Tasks over 50 ms with Sapa’s code in them',
      p50: count('with', ({ longOwn }) => longOwn),
      p95: null,
      unit: '',
      most: { of: 'p50', value: 0 },
      peer: { name: 'without: all', p50: count('without', ({ long }) => long), p95: null },
    },
    {
      part,
      what: 'Longest task',
      p50: Math.max(...runs.with.map(({ longest }) => longest)),
      p95: null,
      unit: 'ms',
      peer: { name: 'without Sapa', p50: Math.max(...runs.without.map(({ longest }) => longest)), p95: null },
    },
  ];
}

async function quietRows(port: number, { extension, quick, throttle }: PageOptions): Promise<readonly Row[]> {
  const stage = await openStage(port, extension, throttle);
  try {
    const delays = await underlineDelays(stage, quick ? 10 : 32);
    const seconds = quick ? 5 : 15;
    const idle = await measureIdle(stage, seconds);
    const none = { p95: null, unit: '', most: { of: 'p50', value: 0 } } as const;
    return [
      {
        part,
        what: `Key to underline, after the rest of ${restMs} ms`,
        ...spread(delays),
        unit: 'ms',
        most: { of: 'p95', value: 150 },
      },
      { part, what: `Idle ${seconds} s: calls, timers, messages in the page`, p50: idle.page, ...none },
      { part, what: `Idle ${seconds} s: calls, timers, messages in the background`, p50: idle.background, ...none },
    ];
  } finally {
    await stage.close();
  }
}

/** The built extension in a real Chromium, beside a replica of Zendesk. About three minutes; `quick` one. */
export async function measurePage(options: PageOptions): Promise<readonly Row[]> {
  const helpdesks = await serve();
  try {
    return [...(await typingRows(helpdesks.port, options)), ...(await quietRows(helpdesks.port, options))];
  } finally {
    await helpdesks.close();
  }
}
