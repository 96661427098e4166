import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installBrowser } from './install';

/** A Chromium that can run the extension. `branded`: Google's own build, which ignores `--load-extension`. */
export type Browser = { readonly path: string; readonly name: string; readonly branded: boolean };

const names = [
  'chromium',
  'chromium-browser',
  'brave-browser',
  'brave',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];
const brandedNames = ['google-chrome', 'google-chrome-stable', 'chrome'];

const programs = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);
const inPrograms = (...tails: string[]) => programs.flatMap((folder) => tails.map((tail) => path.join(folder, tail)));
const inApplications = (...tails: string[]) =>
  ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) =>
    tails.map((tail) => path.join(folder, tail)),
  );

const usual: Partial<Record<NodeJS.Platform, { free: string[]; branded: string[] }>> = {
  linux: {
    free: ['/usr/lib/chromium/chromium', '/opt/brave.com/brave/brave', '/opt/microsoft/msedge/msedge'],
    branded: ['/opt/google/chrome/chrome'],
  },
  darwin: {
    free: inApplications(
      'Chromium.app/Contents/MacOS/Chromium',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ),
    branded: inApplications('Google Chrome.app/Contents/MacOS/Google Chrome'),
  },
  win32: {
    free: inPrograms(
      'Chromium\\Application\\chrome.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ),
    branded: inPrograms('Google\\Chrome\\Application\\chrome.exe'),
  },
};

const onPath = (wanted: readonly string[]): string[] => {
  if (process.platform === 'win32') return [];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return wanted.flatMap((name) => folders.map((folder) => path.join(folder, name)));
};

const cached = (): string[] => {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
};

/**
 * The browser at `file` with the name it gives itself, null when there is none or it does not start: on Ubuntu
 * `chromium-browser` may be a script that only asks to install a snap. Windows builds open a window at `--version`,
 * so there the file's presence has to do.
 */
const examine = (file: string): Browser | null => {
  if (!existsSync(file)) return null;
  if (process.platform === 'win32') {
    return { path: file, name: path.basename(file), branded: /Google[\\/]Chrome[\\/]/.test(file) };
  }
  const run = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const name = (run.stdout ?? '').trim().split('\n')[0] ?? '';
  if (run.status !== 0 || !/\d+\.\d+/.test(name)) return null;
  return { path: file, name, branded: name.startsWith('Google Chrome') && !name.includes('for Testing') };
};

const first = (files: readonly string[]): Browser | null => {
  for (const file of files) {
    const browser = examine(file);
    if (browser) return browser;
  }
  return null;
};

const present = (): Browser | null => {
  const places = usual[process.platform] ?? { free: [], branded: [] };
  return (
    first([...onPath(names), ...places.free]) ?? first(cached()) ?? first([...onPath(brandedNames), ...places.branded])
  );
};

/**
 * The browser to run the extension in: `SAPA_BROWSER` if set, else the first that starts of Chromium, Brave, Edge,
 * Playwright's own Chromium, Chrome. With none, tries to install one (minutes).
 *
 * @throws when nothing is found and nothing could be installed; the message says what would do.
 */
export const findBrowser = async (): Promise<Browser> => {
  const asked = process.env['SAPA_BROWSER'];
  if (asked !== undefined && asked !== '') {
    const browser = examine(asked);
    if (browser) return browser;
    throw new Error(
      `SAPA_BROWSER=${asked} is no browser that starts. Give the path of a Chromium, Brave, Edge or Chrome.`,
    );
  }
  const found = present();
  if (found) return found;
  await installBrowser();
  const installed = present();
  if (installed) return installed;
  throw new Error(
    'No Chromium found, and none could be installed. Any of these would do:\n' +
      '  - a package: apt-get install chromium, dnf install chromium, brew install --cask chromium\n' +
      '  - npx playwright-core install chromium (needs the network once)\n' +
      '  - Brave, Edge or Chrome in its usual place\n' +
      '  - SAPA_BROWSER=/path/to/the/browser',
  );
};
