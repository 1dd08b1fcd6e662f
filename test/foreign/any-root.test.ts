// Whatever content root a team has, the unit tests are green and the site is its own. Slow, so only .ci/run asks for it:
//   vitest run --config test/vitest.config.ts --project foreign
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../site/build.ts';
import { userEnv } from '../site/env.ts';
import { makeScratch } from '../site/scratch.ts';
import { ids, settings, writeForeignRoot } from './foreign-root.ts';

const root = mkdtempSync(path.join(tmpdir(), 'foreign-root-'));
const scratch = makeScratch('foreign');

beforeAll(() => writeForeignRoot(root));
afterAll(() => {
  for (const folder of [root, scratch]) rmSync(folder, { recursive: true });
});

describe('with the content root of another team', () => {
  it('every unit test passes, and its entries and queries are checked', async () => {
    const run = promisify(execFile);
    const env = userEnv({ CONTENT: root });
    const check = await run(process.execPath, ['src/cli/check.ts'], { env });
    expect({ out: check.stdout, summary: check.stderr }).toEqual({ out: '', summary: `${ids.length} entries checked: no messages\n` });
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--project', 'unit', '--reporter', 'dot'];
    const { code, stdout, stderr } = await run(process.execPath, args, { env, maxBuffer: 1 << 26 }).then(
      (done) => ({ code: 0, ...done }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    expect(code, stdout + stderr).toBe(0);
  });

  it('the site is that of the team: its entries, name, language, colours, mark, links and repository', async () => {
    const outDir = path.join(scratch, 'dist');
    await build(outDir, { CONTENT: root, CACHE_DIR: path.join(scratch, 'cache'), SITE_URL: 'https://kb.padaria.example' });
    const read = (name: string): string => readFileSync(path.join(outDir, name), 'utf8');
    const { entries } = JSON.parse(read('entries.json')) as { entries: { id: string }[] };
    expect(entries.map(({ id }) => id)).toEqual(ids.toSorted());
    const page = read(`${ids[0]}/index.html`);
    const { name, language, mark, repository, links, accent } = settings;
    const parts = [
      '<html lang="en">',
      `<h1 dir="auto" lang="${language}">`,
      ` · ${name}</title>`,
      `href="/${mark}"`,
      `<a lang="${language}" href="${links.header[0]?.url}">${links.header[0]?.text}</a>`,
      `href="${repository.url}_edit/${repository.branch}/entries/${ids[0]}.md"`,
    ];
    expect(parts.filter((part) => !page.includes(part))).toEqual([]);
    expect(read('index.html')).toContain(settings.tagline);
    const styles = readdirSync(path.join(outDir, '_astro')).filter((file) => file.endsWith('.css'));
    const css = styles.map((file) => read(`_astro/${file}`)).join('\n');
    expect([accent.light, accent.dark].filter((colour) => !css.includes(colour))).toEqual([]);
  });
});
