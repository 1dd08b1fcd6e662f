import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fixFile } from '../../src/corpus/fix.ts';
import { readEntryFile } from '../../src/corpus/read.ts';
import { formatEntry } from '../../src/entry/format.ts';
import { readValid, sourceOf } from '../helpers.ts';

const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'wayout-fix-')));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a file of this source should become. */
function fix(source: string): string | undefined {
  const name = path.join(folder, 'git/push-rejected.md');
  mkdirSync(path.dirname(name), { recursive: true });
  writeFileSync(name, source);
  const { file, entry } = readEntryFile(name, folder);
  return fixFile(file, entry!);
}

const canonical = formatEntry(readValid(sourceOf()));

describe('the canonical form', () => {
  test('is left as it is', () => {
    expect(fix(canonical)).toBeUndefined();
  });

  test.each([
    ['CRLF', canonical.replaceAll('\n', '\r\n')],
    ['CRLF on one line', canonical.replace('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${canonical}`],
    ['no last newline', canonical.trimEnd()],
  ])('is restored where the only other thing is %s', (_, source) => {
    expect(fix(source)).toBe(canonical);
  });

  test('replaces easy spelling: other marks, numbers of a list, languages of fences', () => {
    const code = canonical.replace('(90% success)', '(90% success)\n\n   ```bash\n   git pull\n   ```');
    const loose = code.replaceAll('- **', '* **').replace('1. **', '7) **').replace('```bash', '~~~sh').replace('   ```\n', '   ~~~\n');
    expect([fix(code), fix(loose)?.includes('1. **Pull, then push**')]).toEqual([undefined, true]);
  });

  test('is not written where a word would be lost that no field holds', () => {
    const emphasised = (category: string) => canonical.replace('- **Category:** remote', `* **Category:** ${category}`);
    expect([fix(emphasised('re**mote**')), fix(emphasised('remote'))]).toEqual([undefined, canonical]);
  });
});
