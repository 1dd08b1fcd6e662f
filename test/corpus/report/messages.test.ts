import { VFile } from 'vfile';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addMessage } from '../../../src/entry/message.ts';

afterEach(() => vi.unstubAllEnvs());

/** The module as it is for a site at this address. */
async function at(url: string, base = '') {
  vi.resetModules();
  vi.stubEnv('SITE_URL', url);
  vi.stubEnv('BASE_PATH', base);
  return import('../../../src/corpus/report/messages.ts');
}

function fileOf(path: string, ...places: [line: number, column: number][]): VFile {
  const file = new VFile({ path });
  for (const [line, column] of places) addMessage(file, 'title-missing', `${path} ${line}:${column}`, { line, column });
  return file;
}

describe('the messages of all files', () => {
  test('stand by path, then by line and column as numbers', async () => {
    const { listMessages } = await at('https://kb.example');
    const files = [fileOf('b.md', [10, 1], [9, 12], [9, 2]), fileOf('c.md'), fileOf('a\\b.md', [2, 1]), fileOf('a.md', [3, 1])];
    expect(listMessages(files).map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
      'a.md:3:1',
      'a/b.md:2:1',
      'b.md:9:2',
      'b.md:9:12',
      'b.md:10:1',
    ]);
  });

  test('say all that a program asks for, and link to the rule on the site', async () => {
    const { listMessages } = await at('https://kb.example', 'kb');
    const file = new VFile({ path: 'a.md' });
    addMessage(file, 'title-missing', 'Missing title');
    addMessage(file, 'fence-language', 'Unexpected language', { line: 3, column: 4 });
    expect(listMessages([file])).toEqual([
      {
        path: 'a.md',
        line: 1,
        column: 1,
        severity: 'error',
        reason: 'Missing title',
        rule: 'title-missing',
        url: 'https://kb.example/kb/rules/#title-missing',
      },
      {
        path: 'a.md',
        line: 3,
        column: 4,
        severity: 'warning',
        reason: 'Unexpected language',
        rule: 'fence-language',
        url: 'https://kb.example/kb/rules/#fence-language',
      },
    ]);
  });

  test('link to the rule in the repository of the product while the address of the site is not known', async () => {
    const { listMessages } = await at('', 'kb');
    expect(listMessages([fileOf('a.md', [1, 1])])[0]?.url).toMatch(
      /^https:\/\/[^/]+\/[^/]+\/[^/]+\/blob\/main\/src\/entry\/rules\/title-missing\.ts$/,
    );
  });

  test('are counted in a sentence', async () => {
    const { countMessages, listMessages } = await at('');
    const [error] = listMessages([fileOf('a.md', [1, 1])]);
    const warning = { ...error!, severity: 'warning' } as const;
    expect([
      countMessages([], 2),
      countMessages([error!], 1),
      countMessages([warning, warning], 0),
      countMessages([error!, warning, error!], 3),
    ]).toEqual([
      '2 entries checked: no messages',
      '1 entry checked: 1 error',
      '0 entries checked: 2 warnings',
      '3 entries checked: 2 errors, 1 warning',
    ]);
  });
});
