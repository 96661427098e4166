import type { Page } from 'playwright-core';

type Send = (method: string, params?: object) => Promise<unknown>;
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

/** Calls in the background worker, which Playwright gives no session for: spoken to through its target. */
export const meterWorker = async (page: Page, extensionId: string): Promise<Meter> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('This browser has no session of its own');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!target) throw new Error('No background worker runs');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let last = 0;
  const send: Send = async (method, params = {}) => {
    const id = ++last;
    const answer = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
  return openMeter(send, extensionId);
};
