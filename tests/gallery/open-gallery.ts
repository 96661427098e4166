import path from 'node:path';
import { build } from 'vite';
import type { Page } from 'playwright-core';
import { pages } from './pages';

const folder = path.resolve(import.meta.dirname, '../..');
const origin = 'http://gallery.test';

/** Bundles the gallery once; gives the script's text. */
export const bundleGallery = async (): Promise<string> => {
  const made = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(folder, 'tests/gallery/gallery.tsx'), formats: ['iife'], name: 'gallery' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('the gallery was not bundled');
  return chunk.code;
};

/** States that are pages of the extension rather than states of the panel. */
export const pageNames: readonly string[] = Object.keys(pages);

/** `zoom` is what a window of 1280 × 720 leaves at 200 %. */
export const views = [
  { name: 'wide', context: { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 } },
  { name: 'zoom', context: { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 } },
  { name: 'narrow', context: { viewport: { width: 400, height: 720 }, deviceScaleFactor: 1 } },
] as const;

export type Look = {
  readonly state: string;
  readonly lang: 'en' | 'id';
  readonly theme: 'light' | 'dark';
  readonly dir?: 'rtl';
};

/** Serves the gallery to this page out of memory; under the CSP that helpdesks and our own pages set. */
export const serveGallery = async (page: Page, script: string): Promise<void> => {
  await page.route(`${origin}/**`, async (route) => {
    const isScript = new URL(route.request().url()).pathname === '/gallery.js';
    await route.fulfill({
      contentType: isScript ? 'text/javascript' : 'text/html',
      headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'" },
      body: isScript
        ? script
        : '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sapa</title></head><body><script src="/gallery.js"></script></body></html>',
    });
  });
};

/** Shows one state and waits until it is drawn. */
export const lookAt = async (page: Page, look: Look): Promise<void> => {
  await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
  const { dir, ...rest } = look;
  await page.goto(`${origin}/?${new URLSearchParams({ ...rest, ...(dir ? { dir } : {}) }).toString()}`);
  await page.locator('[data-sapa]').first().waitFor({ state: 'attached' });
};
