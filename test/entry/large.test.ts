// Text without end: large files, and text made to slow a parser down. That the tests end is what they show.
import { describe, expect, test } from 'vitest';
import { formatEntry } from '../../src/entry/format.ts';
import { read, readValid, sourceOf } from '../helpers.ts';

const n = 100_000;
const rootCause = (text: string) => sourceOf({ rootCause: `## Root Cause\n\n${text}` });
const rules = (source: string): string[] => [
  ...new Set(read(source).messages.map((message) => message.split(':', 2)[1]?.split(' ')[1] ?? '')),
];

describe('a large entry is read', () => {
  test('with a table of 10,000 rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `| Git *2*.${index} | active | \`a_b\` | — |`).join('\n');
    const entry = readValid(
      sourceOf({ versions: `## Version Compatibility\n\n| Version | Status | Introduced | Deprecated |\n|---|---|---|---|\n${rows}` }),
    );
    expect(entry.versions.length).toBe(10_000);
    expect(entry.versions.at(-1)).toEqual({
      version: 'Git *2*.9999',
      product: 'Git',
      range: '2.9999',
      status: 'active',
      introduced: '`a_b`',
    });
  });

  test('with 5 MB of text, to the last character', () => {
    const text = 'The remote has commits, `--force` hides them.\nPull first.\n\n'.repeat(90_000).trimEnd();
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(readValid(rootCause(text)).rootCause).toBe(text);
  });

  test('with 10,000 workarounds, and written again', () => {
    const workarounds = Array.from(
      { length: 10_000 },
      (_, index) => `1. **Pull ${index}** (50% success)\n   \`\`\`\n   git\n   \`\`\``,
    ).join('\n');
    const entry = readValid(sourceOf({ workarounds: `## Workarounds\n\n${workarounds}` }));
    expect(new Set(entry.workarounds.map(({ anchor }) => anchor)).size).toBe(10_000);
    expect(readValid(formatEntry(entry))).toEqual(entry);
  });
});

describe('text made to slow the readers down is read', () => {
  test.each<[string, string]>([
    ['brackets', rootCause('['.repeat(n) + ']'.repeat(n))],
    ['open links', rootCause('[a]('.repeat(n))],
    ['images', rootCause('!['.repeat(n))],
    ['code', rootCause('`a``b```'.repeat(n))],
    ['angles', rootCause('<a <!--'.repeat(n))],
    ['entities', rootCause('&amp&#x'.repeat(n))],
    ['addresses', rootCause('a@b.c www. http://'.repeat(n / 10))],
    ['backslashes', rootCause('\\'.repeat(n))],
    ['tabs', rootCause(`a\n${'\t'.repeat(n)}b`)],
    ['empty lines', rootCause(`a${'\n'.repeat(n)}b`)],
    ['blanks in a title', sourceOf({ title: `# a${' '.repeat(n)}b` })],
    ['blanks in an action', sourceOf({ workarounds: `## Workarounds\n\n1. **a${' '.repeat(n)}b** (1% success)` })],
    ['blanks in a reason', sourceOf({ deadEnds: `## Dead Ends\n\n- **a** — b${' '.repeat(n)}c (1% fail)` })],
    ['brackets in a reason', sourceOf({ deadEnds: `## Dead Ends\n\n- **a** — ${'('.repeat(n)} (1% fail)` })],
    ['blanks in a note', sourceOf({ more: `## References\n\n- [a](https://a.example) — b${' '.repeat(n)}c` })],
    [
      'digits in a version',
      sourceOf({
        versions:
          sourceOf()
            .match(/## Version[^]*?(?=\n\n## W)/)?.[0]
            .replace('2.40', `(${'1'.repeat(n)}`) ?? '',
      }),
    ],
  ])('%s', (_, source) => {
    expect(rules(source)).toEqual([]);
  });

  test('and all its faults are told, in as many messages', () => {
    const many = 20_000;
    const versions = `## Version Compatibility\n\n| Version | Status | Introduced | Deprecated |\n|---|---|---|---|\n${'| a |\n'.repeat(many)}`;
    expect(read(sourceOf({ versions })).messages.length).toBe(many);
    expect(read(sourceOf({ more: `## Related\n\n${'- `A`\n'.repeat(many)}` })).messages.length).toBe(many);
    expect(rules(sourceOf({ more: `## Error Messages\n\n\`\`\`\n${'`'.repeat(n)}x` }))).toEqual(['fence-unclosed']);
  });
});
