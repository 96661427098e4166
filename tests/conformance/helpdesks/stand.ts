import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../../browser/find';
import type { Edit, Specimen } from './specimen';

const folder = import.meta.dirname;

/** A fixture opened under its real address, with the kit in an isolated world. */
export type Opened = {
  readonly page: Page;
  /** Evaluates an expression over `kit` there; the value must be plain data. */
  ask<Value>(expression: string): Promise<Value>;
  edit(edits: readonly Edit[]): Promise<void>;
};

/** Opens fixtures in one browser. */
export type Stand = {
  open(specimen: Specimen, edits?: readonly Edit[], url?: string): Promise<Opened>;
  close(): Promise<void>;
};

const bundleKit = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(folder, 'kit.ts'), formats: ['iife'], name: 'sapaKit' },
    },
  });
  const output = ([built].flat() as Rolldown.RolldownOutput[])[0]?.output[0];
  if (!output) throw new Error('The kit was not built');
  return output.code;
};

/** In the page. Throws when an edit finds nothing, so that no test passes on an unchanged page. */
const applyEdits = (edits: readonly Edit[]): void => {
  for (const edit of edits) {
    if ('title' in edit) {
      document.title = edit.title;
      continue;
    }
    const found = [...document.querySelectorAll<HTMLElement>(edit.at)];
    if (found.length === 0) throw new Error(`Nothing to edit at ${edit.at}`);
    for (const element of found) {
      if ('attribute' in edit) {
        if (edit.value === null) element.removeAttribute(edit.attribute);
        else element.setAttribute(edit.attribute, edit.value);
      } else if ('remove' in edit) element.remove();
      else if ('reverse' in edit) element.append(...[...element.childNodes].toReversed());
      else if ('rotate' in edit) element.append(...[...element.children].slice(0, edit.rotate));
      else if ('shadow' in edit) {
        if (!element.shadowRoot) throw new Error(`No shadow root at ${edit.at}`);
        element.shadowRoot.innerHTML = edit.shadow;
      } else if ('addClass' in edit || 'removeClass' in edit) {
        if (edit.addClass !== undefined) element.classList.add(edit.addClass);
        if (edit.removeClass !== undefined) element.classList.remove(edit.removeClass);
      } else if ('html' in edit && edit.html !== undefined) element.innerHTML = edit.html;
      else if ('append' in edit && edit.append !== undefined) element.insertAdjacentHTML('beforeend', edit.append);
      else if ('prepend' in edit && edit.prepend !== undefined) element.insertAdjacentHTML('afterbegin', edit.prepend);
    }
  }
};

const enter = async (page: Page, code: string): Promise<Opened['ask']> => {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const ask: Opened['ask'] = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await ask(code);
  return ask;
};

/** Starts a browser in which every address is answered by the fixture at hand and nothing else can be reached. */
export const openStand = async (): Promise<Stand> => {
  const [code, found] = await Promise.all([bundleKit(), findBrowser()]);
  const browser: Browser = await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: process.platform !== 'linux',
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  let html = '';
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const page = await context.newPage();
  return {
    async open(specimen, edits = [], url = specimen.url) {
      html = await readFile(path.join(folder, 'fixtures', specimen.file), 'utf8');
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(applyEdits, edits);
      return { page, ask: await enter(page, code), edit: (more) => page.evaluate(applyEdits, more) };
    },
    close: () => browser.close(),
  };
};
