import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { Row } from './figures';

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );

/** What a zip adds to a file: its local header, its line in the directory, its name in both. */
const frame = (name: string): number => 30 + 46 + 2 * Buffer.byteLength(name);

/** Sizes of the built extension, kB of 1,000 bytes: what a helpdesk tab loads, and what the store delivers. */
export function measureSize(extension: string): readonly Row[] {
  const files = filesOf(extension).map((name) => ({ name, content: readFileSync(path.join(extension, name)) }));
  const gzip = (of: (name: string) => boolean): number =>
    files.filter(({ name }) => of(name)).reduce((sum, { content }) => sum + gzipSync(content, { level: 9 }).length, 0) /
    1000;
  const plain = files.reduce((sum, { content }) => sum + content.length, 0) / 1000;
  const zip =
    files.reduce((sum, { name, content }) => sum + frame(name) + deflateRawSync(content, { level: 9 }).length, 22) /
    1000;
  const part = 'Size';
  return [
    {
      part,
      what: 'Content scripts, gzip',
      p50: gzip((name) => name.startsWith(`content-scripts${path.sep}`) && name.endsWith('.js')),
      p95: null,
      unit: 'kB',
      most: { of: 'p50', value: 40 },
    },
    { part, what: 'Background, gzip', p50: gzip((name) => name === 'background.js'), p95: null, unit: 'kB' },
    {
      part,
      what: 'Whole extension, zipped',
      p50: zip,
      p95: null,
      unit: 'kB',
      peer: { name: 'unpacked', p50: plain, p95: null },
    },
  ];
}
