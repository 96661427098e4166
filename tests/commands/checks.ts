import { runTool } from './run-tool';

export type Check = { readonly name: string; readonly run: () => boolean };

/** What must hold of the sources before a test is worth running. */
export const sourceChecks: readonly Check[] = [
  { name: 'types', run: () => runTool('typescript/bin/tsc', ['--noEmit']) },
  {
    name: 'types of the brain, without the DOM',
    run: () => runTool('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.core.json']),
  },
  { name: 'lint', run: () => runTool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'format', run: () => runTool('oxfmt/bin/oxfmt', ['--check']) },
];

export const checks: readonly Check[] = [
  ...sourceChecks,
  { name: 'house', run: () => runTool('vitest/vitest.mjs', ['run', '--project', 'unit', 'tests/house.test.ts']) },
];
