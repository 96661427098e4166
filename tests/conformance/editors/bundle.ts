import path from 'node:path';
import { build } from 'vite';

/** One file of this folder with all it imports, as a script that runs anywhere. */
export const bundle = async (file: 'stage.ts' | 'hands.ts'): Promise<string> => {
  const name = path.basename(file, '.ts');
  const results = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      reportCompressedSize: false,
      lib: { entry: path.join(import.meta.dirname, file), formats: ['iife'], name: `${name}Bundle`, fileName: name },
    },
  });
  const first = Array.isArray(results) ? results[0] : results;
  if (!first || !('output' in first)) throw new Error(`nothing was built from ${file}`);
  return first.output[0].code;
};
