import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { userEnv } from './env.ts';
import { makeScratch } from './scratch.ts';

const scratch = makeScratch('site-json');
afterAll(() => rmSync(scratch, { recursive: true }));

/** Builds a copy of the test root that was changed; what it says, and how it ends. */
async function buildChanged(change: (root: string) => void): Promise<{ code: number; output: string }> {
  const root = path.join(scratch, 'root');
  rmSync(root, { recursive: true, force: true });
  cpSync('test/fixtures/root', root, { recursive: true });
  change(root);
  const args = ['--env-file=.env.scripts', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', path.join(scratch, 'dist')];
  const env = userEnv({ CONTENT: root, CACHE_DIR: path.join(scratch, 'cache') });
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}

const editSite = (root: string, edit: (text: string) => string): void => {
  const file = path.join(root, 'site.json');
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
};

describe('a content root', () => {
  it('whose links lead nowhere is not built, and says which', async () => {
    const { code, output } = await buildChanged((root) => editSite(root, (text) => text.replace('/guides/on-call/', '/guides/on-cal/')));
    expect(output).toContain('site.json: Unexpected link `/guides/on-cal/`, expected a page of the site');
    expect(code).toBe(1);
  });

  it('whose settings are wrong is not built, with every message of every file', async () => {
    const { code, output } = await buildChanged((root) => {
      editSite(root, (text) => text.replace('"tagline"', '"tagine"').replace(/"light": "#\w+"/, '"light": "#ffffff"'));
      writeFileSync(path.join(root, 'entries/kettle/empty.md'), '');
    });
    const rules = [...output.matchAll(/: error: .*? \(([\w-]+)\)$/gm)].map(([, rule]) => rule);
    expect(rules).toEqual(['file-empty', 'site-value', 'site-unknown']);
    expect(code).toBe(1);
  });

  it('with a public file that the site writes itself is not built, and names the file', async () => {
    const { code, output } = await buildChanged((root) => writeFileSync(path.join(root, 'public/theme.js'), ''));
    expect(output).toContain('The site has theme.js of its own: rename it in ');
    expect(code).toBe(1);
  });
});
