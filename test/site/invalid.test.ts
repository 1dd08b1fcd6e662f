import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { userEnv } from './env.ts';
import { makeScratch } from './scratch.ts';

const folder = makeScratch('invalid');
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run build', () => {
  it('refuses invalid entries with the report of npm run check, builds nothing, and ends with 1', async () => {
    const content = path.join(folder, 'entries');
    const outDir = path.join(folder, 'dist');
    cpSync('test/fixtures/hostile/quiet', path.join(content, 'quiet'), { recursive: true });
    for (const name of ['shortest', 'other-scripts']) {
      const file = path.join(content, `quiet/${name}.md`);
      writeFileSync(
        file,
        readFileSync(file, 'utf8')
          .replace('## Dead Ends', '## Dead End')
          .replace(/\*\*Fix Rate:\*\* .*/, '**Fix Rate:** high'),
      );
    }
    const env = userEnv({ CONTENT_DIR: content, CACHE_DIR: path.join(folder, 'cache') });
    const build = await run(['--env-file=.env.scripts', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], env);
    const check = await run(['src/cli/check.ts', content], env);
    const reported = check.stdout.trim().split('\n');

    expect(reported).toHaveLength(4);
    expect(reported.filter((line) => !build.stderr.includes(line))).toEqual([]);
    expect({ build: build.code, check: check.code, isBuilt: existsSync(path.join(outDir, 'index.html')) }).toEqual({
      build: 1,
      check: 1,
      isBuilt: false,
    });
  });
});

function run(args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }));
  });
}
