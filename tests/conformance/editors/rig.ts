import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../browser/find';
import { bundle } from './bundle';
import type { hands } from './hands';
import type { stage } from './stage';

type Calls = Readonly<Record<string, (...args: never[]) => unknown>>;
type Remote<Api extends Calls> = {
  readonly [Name in keyof Api]: (...args: Parameters<Api[Name]>) => Promise<Awaited<ReturnType<Api[Name]>>>;
};

/** A page with an editor on it, and Sapa's hands in a world of their own, as in a browser with the extension. */
export type Rig = {
  readonly page: Page;
  readonly stage: Remote<typeof stage>;
  readonly hands: Remote<typeof hands>;
  /** Errors that the page's code threw since the last call. */
  errors(): string[];
  close(): Promise<void>;
};

const styles = path.resolve(import.meta.dirname, '../../../entrypoints/underline.content/style.css');

const html = '<!doctype html><html lang="en"><title>Editors</title><body><button id="elsewhere">Elsewhere</button>';

const remote = <Api extends Calls>(name: string, evaluate: (expression: string) => Promise<unknown>): Remote<Api> =>
  new Proxy(Object.create(null), {
    get: (_target, call) =>
      call === 'then'
        ? undefined
        : (...args: unknown[]) => {
            const list = args.map((arg) => JSON.stringify(arg)).join(',');
            return evaluate(`globalThis.${name}.${String(call)}(${list})`);
          },
  });

/** Opens the page; bundles take some seconds. */
export const openRig = async (): Promise<Rig> => {
  const [stageCode, handsCode, found] = await Promise.all([bundle('stage.ts'), bundle('hands.ts'), findBrowser()]);
  const browser = await chromium.launch({ executablePath: found.path });
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  await context.route('https://editors.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto('https://editors.test/');
  await page.addScriptTag({ content: stageCode });
  await page.addStyleTag({ content: await readFile(styles, 'utf8') });

  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'sapa' };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  const evaluate = async (expression: string): Promise<unknown> => {
    const how = { contextId, expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', how);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${handsCode};0`);

  return {
    page,
    stage: remote('stage', (expression) => page.evaluate(expression)),
    hands: remote('hands', evaluate),
    errors: () => errors.splice(0),
    close: () => browser.close(),
  };
};
