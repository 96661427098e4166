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
  const seen = new Set<string>();
  const stopped = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      seen.add(versionId);
      if (runningStatus === 'stopped') stopped.add(versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const end = Date.now() + 5000;
  // A worker that a page wakes again at once was stopped all the same.
  while (seen.size === 0 || [...seen].some((id) => !stopped.has(id))) {
    if (Date.now() > end) throw new Error('A background worker did not stop within 5 s');
    await page.waitForTimeout(10);
  }
  await session.detach();
};
