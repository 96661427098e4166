import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Three rings: `unit` beside the code and in tests/, `browser` for the conformance kits and the built extension in a
 * real Chromium. The browser ring runs one file at a time: two cores, one machine.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'lib/**/*.test.{ts,tsx}',
            'components/**/*.test.{ts,tsx}',
            'entrypoints/**/*.test.ts',
            'tests/*.test.ts',
            'tests/eval/*.test.ts',
            'tests/docs/*.test.ts',
            'tests/training/**/*.test.ts',
          ],
          mockReset: true,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/conformance/*.test.ts', 'tests/e2e/*.test.ts'],
          fileParallelism: false,
          // A page on a busy machine may need longer than Vitest's one second to show what it will show.
          expect: { poll: { timeout: 5000, interval: 50 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
