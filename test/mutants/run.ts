// npm run test:mutants -- <folder>: puts small faults into a folder of src, one at a time, and counts those that the unit
// tests of the same folder of test/ don't notice. Constants that a module computes when it is loaded are left alone.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';

const [target = ''] = process.argv.slice(2).map((name) => path.posix.normalize(name).replace(/\/$/, ''));
const folder = target.endsWith('.ts') ? path.posix.dirname(target) : target;
const tests = folder.replace(/^src/, 'test');
if (!/^src\/./.test(folder) || !existsSync(target) || !existsSync(tests)) {
  console.error('Usage: npm run test:mutants -- <folder of src that has tests>, such as src/entry, or one of its files');
  process.exit(2);
}

const results = await new Stryker({
  mutate: [target === folder ? `${folder}/**/*.ts` : target],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutants/vitest.config.ts', dir: tests, related: false },
  coverageAnalysis: 'perTest',
  // What a module computes once, when it is loaded, would take all tests for each fault.
  ignoreStatic: true,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: process.stdout.isTTY, logTests: false },
  tempDirName: '.astro/stryker',
  ignorePatterns: ['dist', '.astro', '.github'],
  concurrency: 2,
  timeoutMS: 10_000,
}).runMutationTest();

const found = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
const valid = results.filter(({ status }) => !/^(?:Ignored|CompileError|RuntimeError|Pending)$/.test(status)).length;
console.log(`${found} of ${valid} faults in ${target} were noticed: ${((found / valid) * 100).toFixed(1)} %`);
