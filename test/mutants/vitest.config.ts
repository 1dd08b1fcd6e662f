// Unit tests alone: a fault is put in while they run.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    // Looked for in the folder of tests that the run names.
    include: ['**/*.test.ts'],
    // Thousands of broken, hostile and large texts, which see that nothing throws or hangs: too slow to run for each fault.
    exclude: ['**/{robustness,render-safety,front-ends,large}.test.ts'],
    testTimeout: 60_000,
  },
});
