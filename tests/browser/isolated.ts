import type { Page } from 'playwright-core';

/** The world of the extension's content script in one page's main frame. */
export type IsolatedWorld = {
  /** Evaluates an expression there (promises are awaited) and gives its value, which must be plain data. */
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
};

/**
 * Opens the content script's world of `page`, which Playwright itself cannot enter. Follows reloads: contexts are
 * forgotten when the browser clears them.
 */
export const isolatedWorld = async (page: Page): Promise<IsolatedWorld> => {
  const session = await page.context().newCDPSession(page);
  const contexts = new Map<number, string>();
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const data = context.auxData as { type?: string; frameId?: string } | undefined;
    const ours = data?.type === 'isolated' && context.origin.startsWith('chrome-extension://');
    if (ours && data.frameId === frameTree.frame.id) contexts.set(context.id, context.origin);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  await session.send('Runtime.enable');

  const contextId = async (): Promise<number> => {
    for (const end = Date.now() + 5000; Date.now() < end; await page.waitForTimeout(50)) {
      const last = [...contexts.keys()].at(-1);
      if (last !== undefined) return last;
    }
    throw new Error(`No content script runs in ${page.url()}`);
  };

  return {
    async evaluate<Value>(expression: string): Promise<Value> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: await contextId(),
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      const value: Value = result.value;
      return value;
    },
    close: () => session.detach(),
  };
};
