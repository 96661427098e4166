import type { CDPSession, Page } from 'playwright-core';

/** One slice of Chromium's trace, times in ms on the trace's own clock. */
export type Slice = {
  readonly name: string;
  readonly thread: string;
  readonly start: number;
  readonly end: number;
  /** Processor time of the slice, ms; null where the browser did not take it. */
  readonly cpu: number | null;
  /** The script that was called, for `FunctionCall` and its like. */
  readonly url: string;
  /** `args.data.type` of an `EventDispatch`, for example `keydown`. */
  readonly type: string;
};

type RawEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts?: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string; type?: string }; fileName?: string };
};

const categories = ['devtools.timeline', 'v8', 'toplevel', 'disabled-by-default-devtools.timeline', '__metadata'];

const readStream = async (session: CDPSession, handle: string): Promise<string> => {
  const parts: Buffer[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 1 << 20 });
    parts.push(Buffer.from(data, base64Encoded === true ? 'base64' : 'utf8'));
    if (eof) break;
  }
  await session.send('IO.close', { handle });
  return Buffer.concat(parts).toString('utf8');
};

const slicesOf = (events: readonly RawEvent[]): readonly Slice[] => {
  const names = new Map<string, string>();
  for (const { name, pid, tid, args } of events)
    if (name === 'thread_name') names.set(`${pid}/${tid}`, `${pid}/${tid} ${args?.name ?? ''}`);
  return events.flatMap(({ name, ph, pid, tid, ts = 0, dur = 0, tdur, args }) =>
    ph === 'X'
      ? [
          {
            name,
            thread: names.get(`${pid}/${tid}`) ?? `${pid}/${tid}`,
            start: ts / 1000,
            end: (ts + dur) / 1000,
            cpu: tdur === undefined ? null : tdur / 1000,
            url: args?.data?.url ?? args?.fileName ?? '',
            type: args?.data?.type ?? '',
          },
        ]
      : [],
  );
};

/** Traces the whole browser (pages and background workers alike) while `run` runs. */
export async function traced(page: Page, run: () => Promise<void>): Promise<readonly Slice[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    streamFormat: 'json',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories, excludedCategories: ['*'] },
  });
  await run();
  const complete = new Promise<string>((resolve, reject) => {
    session.once('Tracing.tracingComplete', ({ stream, dataLossOccurred }) => {
      if (dataLossOccurred || stream === undefined) reject(new Error('The trace has holes'));
      else resolve(stream);
    });
  });
  await session.send('Tracing.end');
  const text = await readStream(session, await complete);
  await session.detach();
  const { traceEvents } = JSON.parse(text) as { traceEvents: readonly RawEvent[] };
  return slicesOf(traceEvents);
}
