import { describe, expect, test } from 'vitest';
import { read, readValid, sourceOf } from '../helpers.ts';

const expectedSections =
  '`Error Messages`, `Symptoms`, `Root Cause`, `Version Compatibility`, `Workarounds`, `Dead Ends`, `References`, `Related`';

describe('sections', () => {
  test('may stand in any order, with names in any casing', () => {
    const usual = sourceOf({ more: '## References\n\n- <https://git-scm.com>' });
    const blocks = usual.trimEnd().split(/\n\n(?=## )/);
    const reversed = [blocks[0], ...blocks.slice(1).toReversed()].join('\n\n').replace('## Root Cause', '## ROOT cause');
    expect(readValid(reversed)).toEqual(readValid(usual));
  });

  test('hold headings of lower levels, lists, quotes, tables and rules as Markdown', () => {
    const rootCause = '### Why\n\n> a\n\n- b\n  - c\n\n***\n\n| x |\n|---|\n| y |';
    expect(readValid(sourceOf({ rootCause: `## Root Cause\n\n${rootCause}` })).rootCause).toBe(rootCause);
  });

  test('keep code that is indented by blanks, also where a field begins with it', () => {
    const code = sourceOf({ rootCause: '## Root Cause\n\n    git push\n\nfails.' });
    expect(readValid(code).rootCause).toBe('    git push\n\nfails.');
    const indented = sourceOf({ rootCause: '## Root Cause\n\n   It fails:\n\n    git push' });
    expect(readValid(indented).rootCause).toBe('It fails:\n\n    git push');
  });

  test('that are unknown, doubled or empty are reported where they stand', () => {
    const more = '## Workaround\n\nx\n\n## Root Cause\n\ny\n\n## Related\n\n## Notes\n\nz';
    expect(read(sourceOf({ more })).messages).toEqual([
      `27:1 section-unknown: Unexpected section \`Workaround\`, expected one of ${expectedSections}; did you mean \`Workarounds\`?`,
      '31:1 section-duplicate: Unexpected second section `Root Cause`, expected each section once',
      '35:1 section-empty: Unexpected empty section `Related`, expected content under its heading',
      `37:1 section-unknown: Unexpected section \`Notes\`, expected one of ${expectedSections}`,
    ]);
  });

  test('that are misspelt are not reported as missing too; those with a name that is near to none are', () => {
    expect([
      read(sourceOf({ workarounds: '## Workaround\n\n1. **Pull, then push** (90% success)', deadEnds: '## Deadends\n\n- x' })).messages,
      read(sourceOf({ workarounds: '## Fixes\n\n1. **Pull, then push** (90% success)' })).messages,
    ]).toEqual([
      [
        `19:1 section-unknown: Unexpected section \`Workaround\`, expected one of ${expectedSections}; did you mean \`Workarounds\`?`,
        `23:1 section-unknown: Unexpected section \`Deadends\`, expected one of ${expectedSections}; did you mean \`Dead Ends\`?`,
      ],
      [
        '1:1 section-missing: Missing section `Workarounds`, expected the sections `Root Cause`, `Version Compatibility`, `Workarounds`, `Dead Ends`',
        `19:1 section-unknown: Unexpected section \`Fixes\`, expected one of ${expectedSections}`,
      ],
    ]);
  });

  test('that are missing are reported at the title, each once', () => {
    expect(read(sourceOf({ workarounds: '', deadEnds: '' })).messages).toEqual(
      ['Workarounds', 'Dead Ends'].map(
        (name) =>
          `1:1 section-missing: Missing section \`${name}\`, expected the sections \`Root Cause\`, \`Version Compatibility\`, \`Workarounds\`, \`Dead Ends\``,
      ),
    );
  });
});

describe('the title', () => {
  test('is inline Markdown on one line, also when underlined', () => {
    expect(readValid(sourceOf({ title: 'Updates were\n**rejected** `--force`\n===' })).title).toBe('Updates were **rejected** `--force`');
  });

  test('has no rule, no picture and no code beside it or the metadata', () => {
    const expected = 'expected title, then the metadata list, then sections that begin with `##`';
    expect(
      read(sourceOf({ title: '***\n\n# Updates', fixRate: '- **Fix Rate:** 90%\n\n***\n\n### Small\n\n```\ncode\n```' })).messages,
    ).toEqual([
      `1:1 section-outside: Unexpected content \`thematicBreak\`, ${expected}`,
      `11:1 section-outside: Unexpected content \`thematicBreak\`, ${expected}`,
      `13:1 section-outside: Unexpected content \`Small\`, ${expected}`,
      `15:1 section-outside: Unexpected content \`code\`, ${expected}`,
    ]);
  });

  test('comes first: text and lists before it belong nowhere', () => {
    const { messages } = read(sourceOf({ title: 'Hello.\n\n# Updates' }));
    expect(messages).toEqual([
      '1:1 section-outside: Unexpected content `Hello.`, expected title, then the metadata list, then sections that begin with `##`',
    ]);
  });

  test('is reported where it stands behind the metadata or a section', () => {
    const expected =
      'section-outside: Unexpected content `Late`, expected title, then the metadata list, then sections that begin with `##`';
    const behindMetadata = sourceOf({ title: '', rootCause: '# Late\n\n## Root Cause\n\nx' });
    expect(read(behindMetadata).messages).toEqual([`7:1 ${expected}`]);
    expect(read(sourceOf({ title: '', more: '# Late' })).messages).toEqual([`25:1 ${expected}`]);
  });

  test('is reported alone where it is missing or empty: the metadata is read all the same', () => {
    const missing = 'title-missing: Missing title, expected one heading `# <the error as people see it>`';
    expect(read(sourceOf({ title: '' })).messages).toEqual([`1:1 ${missing}`]);
    expect(read(sourceOf({ title: '#' })).messages).toEqual([`1:1 ${missing}`]);
  });
});
