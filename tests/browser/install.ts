import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const minute = 60_000;
const root = path.resolve(import.meta.dirname, '../..');

/** Runs a command with its output on stderr; true when it ended well within `limit` milliseconds. */
const run = (command: string, args: readonly string[], limit: number): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], timeout: limit });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });

/** Playwright's Chromium, kept in the user's cache. */
const fromPlaywright = (): Promise<boolean> =>
  run(process.execPath, [path.join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], 4 * minute);

/** Debian's Chromium, as root or with a `sudo` that asks for no password. */
const fromDebian = async (): Promise<boolean> => {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (args: readonly string[]) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest, 5 * minute);
  };
  return (await apt(['update'])) && (await apt(['install', '-y', '--no-install-recommends', 'chromium']));
};

/** Tries to get a Chromium onto this machine. Says what it does; false when nothing worked (for example offline). */
export const installBrowser = async (): Promise<boolean> => {
  console.error('No Chromium found; trying to install one (once) …');
  return (await fromPlaywright()) || (await fromDebian());
};
