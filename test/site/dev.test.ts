import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Browser, chromium, type Page } from 'playwright-core';
import { readAnswer } from '../browser/search/answers.ts';
import { browserArgs } from '../browser/site.ts';
import { userEnv } from './env.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'wayout-dev-'));
const content = path.join(folder, 'entries');
const file = path.join(content, 'quiet/shortest.md');
let server: ChildProcess;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  cpSync('test/fixtures/hostile', content, { recursive: true });
  server = spawn(process.execPath, ['--env-file=.env.scripts', 'node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', '0'], {
    env: userEnv({ CONTENT_DIR: content, CACHE_DIR: path.join(folder, 'cache') }),
  });
  origin = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += String(chunk);
      const url = /https?:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output)?.[0];
      if (url !== undefined) resolve(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', (code) => reject(new Error(`astro dev ended with ${code}:\n${output}`)));
  });
  browser = await chromium.launch({ executablePath: inject('built').executablePath, args: browserArgs });
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('astro dev', () => {
  const original = readFileSync('test/fixtures/hostile/quiet/shortest.md', 'utf8');
  const openEntry = async (): Promise<Page> => {
    const page = await browser.newPage();
    await untilListening(page, () => page.goto(`${origin}/quiet/shortest/`));
    return page;
  };
  const save = (page: Page, text: string, heading: string): Promise<void> =>
    untilListening(page, async () => {
      writeFileSync(file, text);
      await waitForHeading(page, heading);
    });

  it('shows an edit in the open page, shows the messages of an entry that broke, and serves the rest of the site meanwhile', async () => {
    const page = await openEntry();
    await save(page, original.replace('# E\n', '# Edited just now\n'), 'Edited just now');
    await save(page, original.replace('## Workarounds', '## Workaround'), 'This entry has errors');
    const said = await page.locator('main').innerText();
    expect(said).toContain('did you mean Workarounds?');
    expect(said).toContain('## Workaround\n');
    const other = await browser.newPage();
    const answer = await other.goto(`${origin}/quiet/other-scripts/`);
    expect(answer?.status()).toBe(200);
    await other.close();
    await save(page, original, 'E');
    await page.close();
  });

  it('shows what an editor has written, and not the empty file of the moment before', async () => {
    const page = await openEntry();
    writeFileSync(file, '');
    await setTimeout(30);
    await save(page, original.replace('# E\n', '# Written slowly\n'), 'Written slowly');
    await save(page, original, 'E');
    await page.close();
  });

  it('answers a search by what was just written, from titles and from texts', async () => {
    const page = await openEntry();
    const search = await browser.newPage();
    const idsFor = async (query: string): Promise<string[]> => {
      await search.goto(`${origin}/search/?q=${query}`);
      return (await readAnswer(search)).ids;
    };
    expect(await idsFor('frobnicator+jammed')).toEqual([]);
    const written = original.replace('# E\n', '# Frobnicator jammed\n').replace('X.\n', 'Quuxification stopped.\n');
    await save(page, written, 'Frobnicator jammed');
    expect(await idsFor('frobnicator+jammed')).toEqual(['quiet/shortest']);
    expect(await idsFor('quuxification')).toEqual(['quiet/shortest']);
    await search.close();
    await save(page, original, 'E');
    await page.close();
  });
});

/** Loads a page, by an address or by an edit, and waits until it listens: the next edit would be missed before. */
async function untilListening(page: Page, load: () => Promise<unknown>): Promise<void> {
  const isListening = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await load();
  await isListening;
}

const waitForHeading = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((heading) => document.querySelector('h1')?.textContent?.trim() === heading, text);
