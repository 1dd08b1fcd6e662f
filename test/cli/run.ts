// Runs a command of src/cli in a folder of its own, as npm does.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export interface Answer {
  code: number | null;
  out: string;
  error: string;
}

/** The least that a content root has besides entries. */
const rootFiles = {
  'content/site.json': '{ "name": "Errors", "tagline": "What to do about them." }',
  'content/public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

/** A folder with a content root in it, with more files by path. */
export function makeRoot(files: Record<string, string | Uint8Array> = {}) {
  return makeFolder({ ...rootFiles, ...files });
}

/** A folder that lasts for one test, with files by path. */
export function makeFolder(files: Record<string, string | Uint8Array> = {}) {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'wayout-cli-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), data);
  }
  return {
    folder,
    read: (name: string): string => readFileSync(path.join(folder, name), 'utf8'),
    /** @param input What is piped into the command. */
    run: (
      command: 'check' | 'fit' | 'new' | 'preview' | 'report' | 'search',
      args: readonly string[] = [],
      env: Record<string, string> = {},
      input: string | Uint8Array = '',
    ): Answer => {
      const script = path.join(import.meta.dirname, `../../src/cli/${command}.ts`);
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], ...env },
        input,
      });
      return { code: status, out: stdout, error: stderr };
    },
  };
}
