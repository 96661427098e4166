/** Photographs every state into .output/gallery: `npx tsx tests/gallery/shoot.ts [state …]`. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find';
import { bundleGallery, lookAt, pageNames, serveGallery, views } from './open-gallery';
import { states } from './states';

const wanted = process.argv.slice(2);
const names = [...Object.keys(states), ...pageNames].filter((name) => wanted.length === 0 || wanted.includes(name));
const out = path.resolve(import.meta.dirname, '../../.output/gallery');
await mkdir(out, { recursive: true });

const script = await bundleGallery();
const { path: executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath });
for (const { name: view, context } of views) {
  const opened = await browser.newContext(context);
  const page = await opened.newPage();
  await serveGallery(page, script);
  for (const state of names)
    for (const lang of ['en', 'id'] as const)
      for (const theme of ['light', 'dark'] as const) {
        await lookAt(page, { state, lang, theme });
        const isPage = pageNames.includes(state);
        await page.screenshot({ path: path.join(out, `${state}-${lang}-${theme}-${view}.png`), fullPage: isPage });
      }
  await opened.close();
}
await browser.close();
