// Unit tests alone, in one process: a fault is put in while they run.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['test/**/*.test.ts'], exclude: ['test/{site,browser}/**', 'node_modules/**'], testTimeout: 60_000 },
});
