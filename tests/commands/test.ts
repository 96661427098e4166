/**
 * `npm test`: checks the sources, builds the extension, then runs all three rings. Ends with a line "N passed, N failed".
 * Without a browser the third ring cannot run: that is said, and counts as a failure.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../browser/find';
import { sourceChecks } from './checks';
import { root, runTool } from './run-tool';

let passed = 0;
let failed = 0;
const count = (name: string, well: boolean): boolean => {
  if (well) passed++;
  else {
    failed++;
    console.error(`✗ ${name}`);
  }
  return well;
};

for (const { name, run } of sourceChecks) count(name, run());
const built = count('build', runTool('wxt/bin/wxt.mjs', ['build']));

let browser: string | null = null;
try {
  browser = (await findBrowser()).path;
} catch (error) {
  console.error((error as Error).message);
}
count('a browser', browser !== null);

type Report = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number };

const folder = mkdtempSync(path.join(tmpdir(), 'sapa-report-'));
for (const project of ['unit', 'browser']) {
  if (project === 'browser' && (browser === null || !built)) continue;
  const report = path.join(folder, `${project}.json`);
  const well = runTool(
    'vitest/vitest.mjs',
    ['run', '--root', root, '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${report}`],
    {
      ...process.env,
      ...(browser === null ? {} : { SAPA_BROWSER: browser }),
    },
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    passed += numPassedTests;
    failed += numFailedTests;
    if (!well && numFailedTests === 0) failed++;
  } catch {
    count(`${project} tests gave no report`, false);
  }
}
rmSync(folder, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
