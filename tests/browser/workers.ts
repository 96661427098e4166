import type { BrowserContext, Worker } from 'playwright-core';

const isOf = (extensionId: string) => (worker: Worker) =>
  extensionId === ''
    ? worker.url().startsWith('chrome-extension://')
    : worker.url().startsWith(`chrome-extension://${extensionId}/`);

/**
 * The extension's running background worker; waits for one to start, at most `limit` milliseconds. An empty id means
 * any extension.
 *
 * @throws when none starts in time.
 */
export const findWorker = async (context: BrowserContext, extensionId: string, limit: number): Promise<Worker> => {
  const matches = isOf(extensionId);
  const running = context.serviceWorkers().find(matches);
  return running ?? context.waitForEvent('serviceworker', { predicate: matches, timeout: limit });
};

/** Starts the background worker again after `stopWorkers`, as an event of the browser would. */
export const startWorker = async (context: BrowserContext, extensionId: string): Promise<void> => {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
  await session.detach();
};

/**
 * Stops every background worker, as the browser does after some idle time: with a debugger attached it never does so
 * by itself. Resolves when none runs. Playwright keeps its `Worker` objects; they answer again after the next start.
 */
export const stopWorkers = async (context: BrowserContext): Promise<void> => {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const states = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) states.set(version.versionId, version.runningStatus);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const end = Date.now() + 5000;
  const running = () => states.size === 0 || [...states.values()].some((state) => state !== 'stopped');
  while (running()) {
    if (Date.now() > end) throw new Error('A background worker did not stop within 5 s');
    await page.waitForTimeout(25);
  }
  await session.detach();
};
