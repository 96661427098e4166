import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { keyFingerprint } from '../fixtures/helpdesks/certificate';
import { findBrowser, type Browser } from './find';
import { findWorker } from './workers';

export { isolatedWorld, type IsolatedWorld } from './isolated';
export { startWorker, stopWorkers } from './workers';

/** How to start the browser. */
export type LaunchOptions = {
  /** Folder of the built extension; none without. */
  readonly extension?: string;
  /** The replica server's port on 127.0.0.1: `*.zendesk.com` and `*.freshdesk.com` lead there, every other host nowhere. */
  readonly port: number;
  readonly headless: boolean;
  /** Language of browser and pages, for example `id-ID`; default `en-US`. */
  readonly locale?: string;
  /** File for Chromium's network log. */
  readonly netLog?: string;
  /** More command line switches. */
  readonly args?: readonly string[];
  /** Keeps the profile here instead of in a folder that `close` removes. */
  readonly profile?: string;
  /** The browser to use instead of `findBrowser()`'s. */
  readonly browser?: Browser;
};

/** A running browser with a profile of its own. */
export type Launched = {
  readonly context: BrowserContext;
  /** The extension's id; empty without an extension. */
  readonly extensionId: string;
  /** The extension's background worker, waited for up to 10 s. After `stopWorkers` something must wake it first. */
  worker(): Promise<Worker>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
};

const switches = (options: LaunchOptions): string[] => [
  `--host-resolver-rules=MAP *.zendesk.com 127.0.0.1:${options.port}, MAP *.freshdesk.com 127.0.0.1:${options.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
  `--ignore-certificate-errors-spki-list=${keyFingerprint}`,
  `--lang=${(options.locale ?? 'en-US').split('-')[0]}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--window-size=1280,860',
  ...(options.netLog === undefined ? [] : [`--log-net-log=${options.netLog}`, '--net-log-capture-mode=Everything']),
  ...(options.args ?? []),
];

const idOf = (worker: Worker) => new URL(worker.url()).host;

/** Loads the extension over the debugging pipe, the only way left with Google's own Chrome. */
const loadUnpacked = async (context: BrowserContext, folder: string): Promise<string> => {
  const browser = context.browser();
  if (!browser) throw new Error('This browser takes no extension from the command line, and none over its pipe');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  return id;
};

const load = async (context: BrowserContext, folder: string, branded: boolean): Promise<string> => {
  if (branded) return loadUnpacked(context, folder);
  try {
    return idOf(await findWorker(context, '', 10_000));
  } catch {
    return loadUnpacked(context, folder);
  }
};

/**
 * Starts Chromium with the extension and with the replica helpdesks under their real host names. Nothing else on the
 * network can be reached. Needs about 2 s.
 */
export const launch = async (options: LaunchOptions): Promise<Launched> => {
  const browser = options.browser ?? (await findBrowser());
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'sapa-')));
  const forgetProfile = () => {
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', forgetProfile);
  const folder = options.extension === undefined ? null : path.resolve(options.extension);
  const loading =
    folder === null
      ? []
      : browser.branded
        ? ['--enable-unsafe-extension-debugging']
        : [
            `--disable-extensions-except=${folder}`,
            `--load-extension=${folder}`,
            '--enable-unsafe-extension-debugging',
          ];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: options.headless,
    chromiumSandbox: process.platform !== 'linux',
    locale: options.locale ?? 'en-US',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...switches(options), ...loading],
    ...(options.headless ? { viewport: { width: 1280, height: 860 } } : { viewport: null }),
  });
  const close = async () => {
    await context.close();
    process.off('exit', forgetProfile);
    forgetProfile();
  };
  try {
    const extensionId = folder === null ? '' : await load(context, folder, browser.branded);
    return { context, extensionId, worker: () => findWorker(context, extensionId, 10_000), close };
  } catch (error) {
    await close();
    throw error;
  }
};
