import { cpSync, existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, runTool } from '../commands/run-tool';

const sources = ['lib', 'components', 'entrypoints', 'wxt.config.ts', 'package-lock.json'];

const newest = (place: string): number => {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return Math.max(
    0,
    ...readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter((name) => !/\.(?:test|cases)\.tsx?$/.test(name))
      .map((name) => statSync(path.join(place, name)))
      .filter((entry) => entry.isFile())
      .map((entry) => entry.mtimeMs),
  );
};

/**
 * Folder of the built extension; builds it first when it is missing or older than its sources.
 *
 * @throws when the build fails.
 */
export function builtExtension(): string {
  const folder = path.join(root, '.output/chrome-mv3');
  const manifest = path.join(folder, 'manifest.json');
  const made = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (
    made < Math.max(...sources.map((name) => newest(path.join(root, name)))) &&
    !runTool('wxt/bin/wxt.mjs', ['build'])
  )
    throw new Error('The extension could not be built');
  return folder;
}

/** A copy of a built extension, because the folder may be built anew while the browser reads it. To be removed after use. */
export function copyOf(extension: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'sapa-copy-'));
  cpSync(extension, copy, { recursive: true });
  return copy;
}
