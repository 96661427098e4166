/**
 * The door to every command: installs what is missing, then runs `tests/commands/<name>.ts`.
 * Plain JavaScript without dependencies, because it must run in a fresh clone with only Node and npm.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Sapa needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const stamp = path.join(root, 'node_modules/.package-lock.json');
const lock = path.join(root, 'package-lock.json');
if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync(lock).mtimeMs) {
  console.error('Installing dependencies (once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    console.error('npm ci did not finish. Is the npm registry reachable?');
    process.exit(1);
  }
}

const [name, ...rest] = process.argv.slice(2);
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
const run = spawnSync(process.execPath, [tsx, path.join(root, `tests/commands/${name}.ts`), ...rest], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
