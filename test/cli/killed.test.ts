// A run that is killed while it writes leaves every file as it was or as it should be.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { formatEntry } from '../../src/entry/format.ts';
import { readValid, sourceOf } from '../helpers.ts';
import { makeRoot } from './run.ts';

/** Large enough that most kills hit a write. */
const padding = 'The remote has commits that you lack.\n'.repeat(1500);
const many = 30;
const kills = 40;
const atOnce = 4;

const loose = (slug: string): string =>
  sourceOf({ id: `* **ID:** \`git/${slug}\``, rootCause: `## Root Cause\n\n${padding}` }).replaceAll('\n- **', '\n* **');

test('check --fix, killed at 40 random moments: each file is the old one or the new one', async () => {
  const slugs = Array.from({ length: many }, (_, index) => `e${index}`);
  const states = new Map(slugs.map((slug) => [slug, [loose(slug), formatEntry(readValid(loose(slug)))]]));
  const roots = Array.from({ length: atOnce }, () =>
    makeRoot(Object.fromEntries(slugs.map((slug) => [`content/entries/git/${slug}.md`, loose(slug)]))),
  );
  const torn: string[] = [];
  let mixed = 0;
  await Promise.all(
    roots.map(async ({ folder, run, read }) => {
      const entries = path.join(folder, 'content/entries/git');
      const stateOf = (slug: string): number => states.get(slug)!.indexOf(readFileSync(path.join(entries, `${slug}.md`), 'utf8'));
      for (let n = 0; n < kills / atOnce; n += 1) {
        const child = spawn(process.execPath, [path.resolve('src/cli/check.ts'), '--fix'], { cwd: folder, stdio: 'ignore', env: {} });
        const ended = once(child, 'exit');
        // From the first draft on, it writes.
        while (child.exitCode === null && !readdirSync(entries).some((name) => name.startsWith('.'))) await setTimeout(1);
        await setTimeout(Math.random() * 25);
        child.kill('SIGKILL');
        await ended;
        const found = slugs.map(stateOf);
        torn.push(...slugs.filter((_, index) => found[index] === -1));
        if (new Set(found).size > 1) mixed += 1;
      }
      expect(run('check', ['--fix']).code).toBe(0);
      expect([slugs.map(stateOf), readdirSync(entries).length, read('content/permalinks.json').endsWith('}\n')]).toEqual([
        slugs.map(() => 1),
        many,
        true,
      ]);
    }),
  );
  expect(torn).toEqual([]);
  expect(mixed).toBeGreaterThan(0);
});
