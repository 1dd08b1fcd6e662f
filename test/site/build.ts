// Builds the sites that the tests look at, once: the content root of the tests at `/`, and hostile content at `/kb`.
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../browser/find.ts';
import { userEnv } from './env.ts';
import { makeScratch } from './scratch.ts';
import { origin } from './test-root.ts';

/** Folders of the built sites, and the browser to look at them with. */
export interface Built {
  content: string;
  hostile: string;
  executablePath: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    built: Built;
  }
}

const run = promisify(execFile);

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await findBrowser();
  const folder = makeScratch('site');
  const content = path.join(folder, 'content');
  const hostile = path.join(folder, 'hostile');
  await build(content, { SITE_URL: origin });
  await build(hostile, { CONTENT_DIR: 'test/fixtures/hostile', BASE_PATH: '/kb', SITE_URL: origin });
  project.provide('built', { content, hostile, executablePath });
  return () => rm(folder, { recursive: true });
}

/** Runs `astro build` as a user would; its output is shown where it fails. */
export async function build(outDir: string, env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
      env: userEnv(env),
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`astro build failed:\n${stdout.split('\n').slice(-20).join('\n')}\n${stderr}`);
  }
}
