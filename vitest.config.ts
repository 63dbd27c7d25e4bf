import { defineConfig } from 'vitest/config';

/** Unit tests need nothing but Node; browser tests and those of the packed app need the built app and a Chromium, and share one of each. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{corpus,scripts,electron,renderer}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
        },
      },
      {
        // The stories of the Desktop in Electron itself. Where its program is not, one line says that they did not run.
        test: {
          name: 'desktop',
          include: ['test/desktop/**/*.test.ts'],
          globalSetup: ['test/desktop/build.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      { test: { name: 'architecture', include: ['test/architecture.test.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/packages/**/*.test.ts'],
          globalSetup: ['test/browser/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          // A busy machine paints late; what never comes, or goes wrong twice, fails all the same.
          expect: { poll: { timeout: 5_000 } },
          retry: 1,
        },
      },
    ],
  },
});
