import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

/** An extension that is nothing but Sapa's memory in a background, and a blank page. To be removed after use. */
export const buildBench = async (): Promise<{ readonly folder: string; remove(): void }> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sapa-memory-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      reportCompressedSize: false,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'background.ts'),
        output: { entryFileNames: 'background.js', codeSplitting: false },
      },
    },
  });
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html><title>bench</title>');
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'memory bench',
      version: '1',
      permissions: ['storage', 'unlimitedStorage'],
      background: { service_worker: 'background.js', type: 'module' },
    }),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
