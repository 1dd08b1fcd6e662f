import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The folders that a run has with some variables set. */
function foldersWith(env: NodeJS.ProcessEnv): unknown {
  const code = `import { contentRoot, entriesFolder, rootPath } from './src/root/folders.ts';
    console.log(JSON.stringify([contentRoot, entriesFolder, rootPath('guides')]))`;
  const { CONTENT: _, CONTENT_DIR: __, ...own } = process.env;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...own, ...env }, encoding: 'utf8' }));
}

const at = (name: string): string => path.resolve(name);

describe('the content root', () => {
  it('is content/, or what CONTENT names, absolute or not', () => {
    expect(foldersWith({})).toEqual([at('content'), at('content/entries'), at('content/guides')]);
    expect(foldersWith({ CONTENT: '' })).toEqual([at('content'), at('content/entries'), at('content/guides')]);
    expect(foldersWith({ CONTENT: '../errors' })).toEqual([at('../errors'), at('../errors/entries'), at('../errors/guides')]);
    expect(foldersWith({ CONTENT: '/srv/errors' })).toEqual(['/srv/errors', '/srv/errors/entries', '/srv/errors/guides']);
  });

  it('may have its entries elsewhere: CONTENT_DIR moves them alone', () => {
    expect(foldersWith({ CONTENT: '/srv/errors', CONTENT_DIR: 'draft' })).toEqual(['/srv/errors', at('draft'), '/srv/errors/guides']);
  });
});
