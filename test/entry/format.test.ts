// Entry -> Markdown -> the same entry, on all that there is.
import { describe, expect, test } from 'vitest';
import { formatEntry } from '../../src/entry/format.ts';
import { exampleEntries } from './rule-examples.ts';
import { findShared } from '../shared.ts';
import { content, fixtures, read, readSources, readValid, sourceOf } from '../helpers.ts';

const corpusFolder = findShared('corpus/entries');

/** Names of the sources that don't come through unchanged. */
function findChanged(sources: readonly { name: string; text: string }[]): string[] {
  return sources.flatMap(({ name, text }) => {
    const entry = read(text).entry;
    if (entry === undefined) return [];
    const formatted = formatEntry(entry);
    const again = read(formatted).entry;
    const isSame = JSON.stringify(again) === JSON.stringify(entry) && again !== undefined && formatEntry(again) === formatted;
    return isSame ? [] : [name];
  });
}

describe('formatting keeps every entry, and formatting again changes nothing', () => {
  test('in content', () => {
    expect(findChanged(readSources(content))).toEqual([]);
  });

  test('in the fixtures and in the examples of rules', () => {
    const sources = [...readSources(fixtures), ...exampleEntries];
    expect(sources.filter(({ text }) => read(text).entry !== undefined).length).toBeGreaterThan(5);
    expect(findChanged(sources)).toEqual([]);
  });

  test.skipIf(corpusFolder === undefined)('in the corpus', () => {
    expect(findChanged(readSources(corpusFolder))).toEqual([]);
  });
});

describe('the canonical form', () => {
  test.each(['code-and-notes', 'smallest'])('is what %s has already', (name) => {
    const source = readSources(`${fixtures}/valid`).find((file) => file.name.endsWith(`${name}.md`))?.text ?? '';
    expect(formatEntry(readValid(source))).toBe(source);
  });

  test('mends spelling: order, casing, bullets, dashes, line ends', async () => {
    const source = readSources(`${fixtures}/valid`).find((file) => file.name.endsWith('easy-spelling.md'))?.text ?? '';
    expect(source).toMatch(/^\uFEFFAn error\r\n[^]*And code\.$/);
    await expect(formatEntry(readValid(source))).toMatchFileSnapshot(`${fixtures}/valid/easy-spelling.txt`);
  });

  test('has a fence longer than any run of backticks in its text', () => {
    const workarounds = '## Workarounds\n\n1. **a** (1% success)\n\n   ~~~\n   ````\n   x\n   ~~~';
    expect(formatEntry(readValid(sourceOf({ workarounds })))).toContain('(1% success)\n\n   `````\n   ````\n   x\n   `````\n');
  });

  test('keeps every part of a full entry where it belongs', () => {
    const source = `# Updates were *rejected*

- **ID:** \`git/push-rejected\`
- **Domain:** git
- **Category:** remote
- **Error Code:** \`E1\`, \`E2\`
- **Verification:** reproduced
- **Fix Rate:** 90.5%
- **Last Verified:** 2026-02-28
- **Aliases:** \`git/old\`, \`git/older\`

## Error Messages

\`\`\`text
rejected <branch>
\`\`\`

\`\`\`text
failed
\`\`\`

## Symptoms

- my push is *refused*
- \`git push\` says no

## Root Cause

The remote has commits.

That you lack.

## Version Compatibility

| Version | Status | Introduced | Deprecated |
|---------|--------|------------|------------|
| Git 2.40 \\| 2.41 | active | 2.0 | — |
| Git <2 | unaffected | — | 3.0 |

## Workarounds

1. **Pull** (90.5% success)

   First.

   \`\`\`bash
   git pull

     --rebase
   \`\`\`

   Then wait.

   \`\`\`
   git push
   \`\`\`
2. **Ask** (5% success)

## Dead Ends

- **Push again** — Nothing
  has changed. (99% fail)

  Still not.
- **Wait** — No. (100% fail)

## References

- [The manual](https://git-scm.com/docs) — says why
- [On (rejected) pushes](<https://example.com/a_(b)>)
- <https://example.com/a>
- <mailto:team@example.com>
- [team@example.com](mailto:team@example.com)

## Related

- \`git/rebase-conflict\` — comes later
- \`git/detached-head\`
`;
    expect(formatEntry(readValid(source))).toBe(source);
  });

  test('leaves out what is not there, and a fence that only repeats its action', () => {
    const workarounds = '## Workarounds\n\n1. **Pull, then push** (90% success)\n   ```\n   Pull, then push\n   ```';
    expect(formatEntry(readValid(sourceOf({ workarounds })))).toBe(formatEntry(readValid(sourceOf())));
    expect(formatEntry(readValid(sourceOf()))).toBe(
      sourceOf().replace('| --- | --- | --- | --- |', '|---------|--------|------------|------------|'),
    );
  });

  test('keeps the people who were counted', () => {
    const source = sourceOf({
      workarounds: '## Workarounds\n\n1. **Pull** ( 82 % success,9 of 11 )',
      deadEnds: '## Dead Ends\n\n- **Push again** - No (90% fail, 9 of 10)',
    });
    const formatted = formatEntry(readValid(source));
    expect(formatted).toContain('1. **Pull** (82% success, 9 of 11)\n');
    expect(formatted).toContain('- **Push again** — No (90% fail, 9 of 10)\n');
    expect(readValid(formatted)).toEqual(readValid(source));
  });
});
