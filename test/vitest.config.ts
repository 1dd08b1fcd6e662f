import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{entry,root,corpus,view,publish,cards,search,cli,imports,bench}/**/*.test.ts', 'test/browser/**/*.unit.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        // One real build and one real browser serve all of these.
        test: {
          name: 'site',
          include: ['test/{site,browser}/**/*.test.ts'],
          exclude: ['test/browser/**/*.unit.test.ts'],
          globalSetup: 'test/site/build.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // All unit tests and a build once more, on another content root: for .ci/run.
        test: { name: 'foreign', include: ['test/foreign/**/*.test.ts'], testTimeout: 600_000 },
      },
    ],
  },
});
