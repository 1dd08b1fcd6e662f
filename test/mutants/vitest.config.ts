// Unit tests alone, in one process, since a fault is put in while they run.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    // Looked for in the folder of tests that the run names.
    include: ['**/*.test.ts'],
    // Throws thousands of broken entries at the parser to see that it never throws: no fault makes it notice more.
    exclude: ['**/robustness.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
