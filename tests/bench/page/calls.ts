import type { Page } from 'playwright-core';
import { workerSession, type Send } from './worker-session';

type Coverage = { result: { url: string; functions: { functionName: string; ranges: { count: number }[] }[] }[] };

/** Counts calls of the extension's functions, by V8 itself: exact, however short they are. */
export type Meter = {
  /** Calls since it was last asked. */
  take(): Promise<number>;
};

const openMeter = async (send: Send, extensionId: string): Promise<Meter> => {
  await send('Profiler.enable');
  await send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return {
    take: async () => {
      const { result } = (await send('Profiler.takePreciseCoverage')) as Coverage;
      return result
        .filter(({ url }) => url.startsWith(`chrome-extension://${extensionId}/`))
        .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
        .reduce((sum, count) => sum + count, 0);
    },
  };
};

/** Calls in the content script of one page. */
export const meterPage = async (page: Page, extensionId: string): Promise<Meter> => {
  const session = await page.context().newCDPSession(page);
  return openMeter((method, params) => session.send(method as 'Profiler.enable', params), extensionId);
};

/** Calls in the background worker. */
export const meterWorker = async (page: Page, extensionId: string): Promise<Meter> =>
  openMeter(await workerSession(page, extensionId), extensionId);
