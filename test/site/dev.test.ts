import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Browser, chromium, type Page } from 'playwright-core';
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
  it('shows an edit in the open page, shows the messages of an entry that broke, and serves the rest of the site meanwhile', async () => {
    const page = await browser.newPage();
    const original = readFileSync(file, 'utf8');
    await untilListening(page, () => page.goto(`${origin}/quiet/shortest/`));

    await untilListening(page, async () => {
      writeFileSync(file, original.replace('# E\n', '# Edited just now\n'));
      await waitForHeading(page, 'Edited just now');
    });

    await untilListening(page, async () => {
      writeFileSync(file, original.replace('## Workarounds', '## Workaround'));
      await page.waitForFunction(() => document.body.innerText.includes('did you mean `Workarounds`'));
    });
    const other = await browser.newPage();
    const answer = await other.goto(`${origin}/quiet/other-scripts/`);
    expect(answer?.status()).toBe(200);
    await other.close();

    writeFileSync(file, original);
    await waitForHeading(page, 'E');
    await page.close();
  });

  it('shows what an editor has written, and not the empty file of the moment before', async () => {
    const page = await browser.newPage();
    await untilListening(page, () => page.goto(`${origin}/quiet/shortest/`));
    const original = readFileSync(file, 'utf8');
    writeFileSync(file, '');
    await setTimeout(30);
    writeFileSync(file, original.replace('# E\n', '# Written slowly\n'));
    await waitForHeading(page, 'Written slowly');
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
