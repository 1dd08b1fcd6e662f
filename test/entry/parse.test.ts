import { describe, expect, test } from 'vitest';
import { entrySchema } from '../../src/entry/schema.ts';
import { findShared } from '../shared.ts';
import { fixtures, read, readSources, readValid, sourceOf } from '../helpers.ts';

const seedFolder = findShared('seed');

const small = readValid(sourceOf());

describe('an entry', () => {
  test('of the smallest form is read whole', () => {
    expect(small).toEqual({
      id: 'git/push-rejected',
      title: 'Updates were rejected',
      domain: 'git',
      category: 'remote',
      errorCodes: [],
      verification: 'reproduced',
      fixRate: 0.9,
      aliases: [],
      rootCause: 'The remote has commits that you lack.',
      versions: [{ version: 'Git 2.40', product: 'Git', range: '2.40', status: 'active' }],
      workarounds: [{ anchor: 'pull-then-push', action: 'Pull, then push', successRate: 0.9, code: [] }],
      deadEnds: [{ anchor: 'push-again', action: 'Push again', reason: 'Nothing has changed.', failRate: 0.99 }],
      errorMessages: [],
      symptoms: [],
      references: [],
      related: [],
    });
    expect(entrySchema.parse(small)).toEqual(small);
  });

  test.each([
    ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no last newline', (text: string) => text.trimEnd()],
    ['blank lines around it', (text: string) => `\n\n${text}\n\n\n`],
    ['blanks at the ends of lines', (text: string) => text.replace(/([^\n])\n/g, '$1 \t\n')],
    ['no blank lines around headings', (text: string) => text.replace(/\n\n##/g, '\n##')],
    ['closed headings', (text: string) => text.replace(/^(##?) (.*)$/gm, '$1 $2 $1')],
  ])('is the same with %s', (_, change) => {
    expect(change(sourceOf())).not.toBe(sourceOf());
    expect(readValid(change(sourceOf()))).toEqual(small);
  });

  test.each(readSources(`${fixtures}/valid`))('is the same with any line ends: $name', ({ text }) => {
    const lines = text.replaceAll('\r\n', '\n');
    for (const end of ['\r\n', '\r']) expect(readValid(lines.replaceAll('\n', end))).toEqual(readValid(lines));
  });

  test('has its lines and columns as in the file, whatever the line ends and the mark', () => {
    const source = sourceOf({ category: '- **Category:** A B' });
    const expected = ['5:1 category-format: Unexpected category `A B`, expected lower-case words joined by `_` or `-`'];
    for (const text of [source, `\uFEFF${source}`, source.replaceAll('\n', '\r\n'), source.replaceAll('\n', '\r')]) {
      expect(read(text).messages).toEqual(expected);
    }
  });

  test('that is empty or blank is reported as such', () => {
    for (const text of ['', ' ', '\n\t\r\n', '\uFEFF', '\uFEFF\n']) {
      expect(read(text).messages).toEqual(['1:1 file-empty: Unexpected empty file, expected an entry']);
    }
  });

  test('has the ID of its path, where that is known', () => {
    expect(read(sourceOf(), 'git/push-rejected').messages).toEqual([]);
    expect(read(sourceOf(), 'git/push').messages).toEqual([
      "3:1 id-path: Unexpected ID `git/push-rejected`, expected `git/push` as the file's path says",
    ]);
  });

  test('has the domain of its ID, and none that the site needs', () => {
    expect(read(sourceOf({ domain: '- **Domain:** svn' })).messages).toEqual([
      '4:1 domain-mismatch: Unexpected domain `svn`, expected `git` as the ID says',
    ]);
    const reserved = read(sourceOf({ id: '- **ID:** `codes/a`', domain: '- **Domain:** codes' })).messages;
    expect(reserved).toEqual([
      '4:1 domain-reserved: Unexpected domain `codes`, expected a name that the site does not use for its own pages',
    ]);
  });

  test('reports all its faults at once, in the order of the file', () => {
    const source = sourceOf({
      title: '# Updates ![x](y)',
      category: '',
      versions:
        '## Version Compatibility\n\nOld.\n\n| Version | Status | Introduced | Deprecated |\n|---|---|---|---|\n| Git | broken | — | — |',
      workarounds: '## Workarounds\n\n1. Pull\n2. **Push** (200% success)\n3. **Pull** (5% fail)',
      deadEnds: '## Dead Ends\n\n- **Wait** (9% fail)\n- **Cry** — No. (-3% fail)',
      more: '## Related\n\n- git/a\n- `Git/A`\n\n## Oops\n\n[a](ftp://x)\n\n```js x\n```',
    });
    expect(read(source, 'git/other').messages.map((message) => message.split(':', 2).join(':'))).toEqual([
      '1:11 image-unexpected',
      '3:1 metadata-missing',
      '3:1 id-path',
      '15:1 versions-table',
      '19:7 status-unknown',
      '23:1 item-action',
      '24:13 rate-range',
      '25:13 rate-word',
      '29:1 item-reason',
      '30:17 rate-range',
      '34:1 related-item',
      '35:1 id-format',
      '37:1 section-unknown',
      '39:1 link-protocol',
      '41:1 fence-info',
    ]);
  });

  test('reports what stands on one line from left to right', () => {
    const workarounds = '## Workarounds\n\n1. **[Pull](ftp://x)** (90% fail)';
    expect(read(sourceOf({ workarounds })).messages).toEqual([
      '21:6 link-protocol: Unexpected link `ftp://x`, expected an address with `http`, `https` or `mailto`',
      '21:24 rate-word: Unexpected word `fail` in rate, expected `success`',
    ]);
  });

  test('carries for programs: where it stands, its rule, its page and its severity', () => {
    const { file } = read(sourceOf({ rootCause: '## Root Cause\n\n```pyton\nx\n```' }));
    expect(file.messages.map(({ place, ruleId, source, fatal, url }) => ({ place, ruleId, source, fatal, url }))).toEqual([
      {
        place: { start: { line: 11, column: 1, offset: 163 }, end: { line: 13, column: 4, offset: 177 } },
        ruleId: 'fence-language',
        source: 'wayout',
        fatal: false,
        url: '/rules/#fence-language',
      },
    ]);
  });
});

test.skipIf(seedFolder === undefined)('the reference entry has no message, and its fences hold no code', () => {
  const sources = readSources(seedFolder);
  expect(sources.length).toBeGreaterThan(0);
  for (const { text } of sources) expect(readValid(text).workarounds.flatMap(({ code }) => code)).toEqual([]);
});
