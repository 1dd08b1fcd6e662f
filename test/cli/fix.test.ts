import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtures, readValid, sourceOf } from '../helpers.ts';
import { makeRoot } from './run.ts';

const loose = readFileSync(path.join(fixtures, 'valid/demo/easy-spelling.md'), 'utf8');
const canonical = readFileSync(path.join(fixtures, 'valid/easy-spelling.txt'), 'utf8');
const smallest = readFileSync(path.join(fixtures, 'valid/demo/smallest.md'), 'utf8');

/** The entries that a run says it wrote; it may write permalinks.json besides. */
const fixedIn = ({ error }: { error: string }): string[] =>
  error.split('\n').flatMap((line) => (line.startsWith('Fixed ') && line.endsWith('.md') ? line.slice('Fixed '.length) : []));

describe('check --fix', () => {
  test('writes the canonical form, once', () => {
    const { run, read } = makeRoot({ 'content/entries/demo/easy-spelling.md': loose, 'content/entries/demo/smallest.md': smallest });
    const first = run('check', ['--fix']);
    expect([first.code, first.out, fixedIn(first)]).toEqual([0, '', ['content/entries/demo/easy-spelling.md']]);
    expect([read('content/entries/demo/easy-spelling.md'), read('content/entries/demo/smallest.md')]).toEqual([canonical, smallest]);
    expect(readValid(canonical)).toEqual(readValid(loose));
    expect(run('check', ['--fix'])).toEqual({ code: 0, out: '', error: '2 entries checked: no messages\nNothing to fix\n' });
  });

  test('leaves every file with an error as it is, byte for byte', () => {
    const broken = {
      'content/entries/demo/one.md': loose.replace('12 %', '120 %'),
      'content/entries/demo/easy-spelling.mdx': loose,
      'content/entries/demo/two.md': '\uFEFF\r\n \r\n',
      'content/entries/demo/three.md': Buffer.from(sourceOf().replace('push', 'p\xffsh'), 'latin1'),
      'content/entries/demo/easy-spelling.md': `${loose}\r\n## Notes\r\n\r\nMine.`,
      'content/entries/git/push-rejected.md': `${sourceOf()}\n## Related\n\n* \`no/such-entry\``,
    };
    const { run, folder } = makeRoot(broken);
    const answer = run('check', ['--fix']);
    expect([answer.code, fixedIn(answer)]).toEqual([1, []]);
    for (const [name, before] of Object.entries(broken))
      expect(readFileSync(path.join(folder, name)).equals(Buffer.from(before))).toBe(true);
  });

  test('mends what it may beside what it may not, and only what was named', () => {
    const changed = (id: string) => loose.replace('demo/easy-spelling', id);
    const { run, read } = makeRoot({
      'content/entries/demo/a.md': changed('demo/a'),
      'content/entries/demo/b.md': changed('demo/b').replace('12 %', '120 %'),
      'content/entries/demo/c.md': changed('demo/c'),
      'content/entries/demo/smallest.md': smallest,
    });
    const answer = run('check', ['--fix', 'content/entries/demo/a.md', 'content/entries/demo/b.md']);
    expect([answer.code, fixedIn(answer)]).toEqual([1, ['content/entries/demo/a.md']]);
    expect(read('content/entries/demo/a.md')).toBe(canonical.replace('demo/easy-spelling', 'demo/a'));
    expect(read('content/entries/demo/c.md')).toBe(changed('demo/c'));
  });

  test('leaves alone what the canonical form has no place for', () => {
    const source = sourceOf({ category: '* **Category:** [remote](https://example.com/why)' });
    const { run, read } = makeRoot({ 'content/entries/git/push-rejected.md': source });
    expect(fixedIn(run('check', ['--fix']))).toEqual([]);
    expect(read('content/entries/git/push-rejected.md')).toBe(source);
  });

  test('loses no text', () => {
    const rich = readFileSync(path.join(fixtures, 'valid/demo/tables-and-text.md'), 'utf8');
    const { run, read } = makeRoot({ 'content/entries/demo/tables-and-text.md': rich.replaceAll('\n', '\r\n') });
    expect(fixedIn(run('check', ['--fix']))).toEqual(['content/entries/demo/tables-and-text.md']);
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.toSorted();
    expect(words(read('content/entries/demo/tables-and-text.md'))).toEqual(words(rich));
  });
});
