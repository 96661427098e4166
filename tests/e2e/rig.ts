import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launch, type Launched, type LaunchOptions } from '../browser/launch';
import { serve } from '../fixtures/helpdesks/serve';

const extension = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

export type Rig = {
  readonly browser: Launched;
  /** A fresh tab; its uncaught errors fail the test that opened it. */
  newPage(): Promise<Page>;
};

type RigOptions = Partial<Pick<LaunchOptions, 'locale' | 'netLog' | 'args'>> & { readonly without?: boolean };

/**
 * One browser with the built extension and one server of replica helpdesks for all tests of a file. `without` leaves
 * the extension out, for comparisons.
 */
export function useRig(options: RigOptions = {}): Rig {
  let browser: Launched | undefined;
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  const pages = new Set<Page>();
  const errors: string[] = [];

  beforeAll(async () => {
    server = await serve();
    const { without, ...more } = options;
    browser = await launch({ port: server.port, headless: true, ...(without ? {} : { extension }), ...more });
  });
  afterEach(async () => {
    for (const page of pages) await page.close();
    pages.clear();
    const found = errors.splice(0);
    if (found.length > 0) throw new Error(`Uncaught in the page: ${found.join('\n')}`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const running = (): Launched => {
    if (!browser) throw new Error('The browser is not up yet');
    return browser;
  };
  return {
    get browser() {
      return running();
    },
    newPage: async () => {
      const page = await running().context.newPage();
      pages.add(page);
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
      return page;
    },
  };
}

/** A folder for a test's files that is removed at the end. */
export function useFolder(): { readonly path: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'sapa-e2e-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { path: folder };
}
