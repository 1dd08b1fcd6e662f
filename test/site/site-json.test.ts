import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
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
  it('gives the site its name, language, accent, mark, links, guide and public files', () => {
    const folder = inject('built').content;
    const stated = JSON.parse(readFileSync('test/fixtures/root/site.json', 'utf8')) as {
      name: string;
      language: string;
      accent: { light: string; dark: string };
      mark: string;
      links: Record<'header' | 'footer', { text: string; url: string }[]>;
    };
    const home = readFileSync(path.join(folder, 'index.html'), 'utf8');
    const [sheet = ''] = /\/_astro\/[\w.-]+\.css/.exec(home) ?? [];
    const css = readFileSync(path.join(folder, sheet), 'utf8');
    expect(home).toContain(`<html lang="${stated.language}">`);
    expect(home).toContain(`<title>${stated.name}</title>`);
    expect(home).toContain(`<link rel="icon" href="/${stated.mark}" type="image/svg+xml">`);
    for (const { text, url } of [...stated.links.header, ...stated.links.footer]) expect(home).toContain(`<a href="${url}">${text}</a>`);
    expect(css.lastIndexOf(`light-dark(${stated.accent.light},${stated.accent.dark})`)).toBeGreaterThan(css.indexOf('--accent:'));
    expect(readFileSync(path.join(folder, stated.mark))).toEqual(readFileSync(path.join('test/fixtures/root/public', stated.mark)));
    // Reserved, an icon, one picture.
    expect(readFileSync(path.join(folder, 'favicon.ico')).subarray(0, 6).toString('hex')).toBe('000001000100');
    expect(existsSync(path.join(folder, 'guides/on-call/index.html'))).toBe(true);
  });

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
