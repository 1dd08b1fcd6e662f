import { describe, expect, test } from 'vitest';
import { read, readValid, sourceOf } from '../helpers.ts';

const more = (...lines: string[]) => sourceOf({ more: lines.join('\n') });

describe('references', () => {
  test('are links with a title and perhaps a note', () => {
    const source = more(
      '## References',
      '',
      '- [git: `push` *and* pull](https://git-scm.com/docs/git-push)',
      '* [On (rejected) pushes](https://example.com/a_(b)?c=1&d=2#e) — says',
      '  why: `--force`',
      '+ <https://example.com/a>: the manual',
      '- https://example.com/b - the other',
      '- [Ask](mailto:team@example.com)',
      '- <team@example.com>',
    );
    expect(readValid(source).references).toEqual([
      { title: 'git: `push` *and* pull', url: 'https://git-scm.com/docs/git-push' },
      { title: 'On (rejected) pushes', url: 'https://example.com/a_(b)?c=1&d=2#e', note: 'says why: `--force`' },
      { title: 'https://example.com/a', url: 'https://example.com/a', note: 'the manual' },
      { title: 'https://example.com/b', url: 'https://example.com/b', note: 'the other' },
      { title: 'Ask', url: 'mailto:team@example.com' },
      { title: 'mailto:team@example.com', url: 'mailto:team@example.com' },
    ]);
  });

  test('are nothing else', () => {
    const expected = 'expected `- [title](https://…)`, perhaps with ` — what it says` after it';
    const lines = [
      '- The manual',
      '- See [it](https://a.example)',
      '- [](https://a.example)',
      '- [a](https://a.example "title")',
      '- [ ] [a](https://a.example)',
      '- [a](https://a.example)',
      '',
      '  More.',
      '',
      'Text',
    ];
    expect(read(more('## References', '', ...lines)).messages).toEqual([
      `29:1 references-links: Unexpected reference \`The manual\`, ${expected}`,
      `30:1 references-links: Unexpected reference \`See it\`, ${expected}`,
      `31:1 references-links: Unexpected reference \`listItem\`, ${expected}`,
      `32:1 references-links: Unexpected reference \`a\`, ${expected}`,
      `33:1 references-links: Unexpected reference \`a\`, ${expected}`,
      `34:1 references-links: Unexpected reference \`a More.\`, ${expected}`,
      `38:1 references-links: Unexpected reference \`Text\`, ${expected}`,
    ]);
  });
});

describe('related entries', () => {
  test('are IDs in backticks, with how they differ', () => {
    const source = more(
      '## Related',
      '',
      '- `git/rebase-conflict`',
      '* `npm/x-1.2` — a *lock* file, `--force`',
      '+ `a/b`: c',
      '- `a/c` and d',
    );
    expect(readValid(source).related).toEqual([
      { id: 'git/rebase-conflict' },
      { id: 'npm/x-1.2', difference: 'a *lock* file, `--force`' },
      { id: 'a/b', difference: 'c' },
      { id: 'a/c', difference: 'and d' },
    ]);
  });

  test('without backticks or with a bad ID are reported', () => {
    expect(read(more('## Related', '', '- git/rebase', '- `Git/Rebase` — x', '- `git`')).messages).toEqual([
      '29:1 related-item: Unexpected related entry `git/rebase`, expected `` - `<domain>/<slug>` — how it differs ``',
      '30:1 id-format: Unexpected ID `Git/Rebase`, expected `<domain>/<slug>` in lower-case letters, digits and single hyphens',
      '31:1 id-format: Unexpected ID `git`, expected `<domain>/<slug>` in lower-case letters, digits and single hyphens',
    ]);
  });
});

describe('error messages', () => {
  test('are the text of fences, to the letter', () => {
    const source = more(
      '## Error Messages',
      '',
      '```text',
      "error: '<ref>'  -- ...",
      '',
      '\ttab & <b> "q"',
      '```',
      '~~~',
      '```',
      '~~~',
      '',
      '    indented',
    );
    expect(readValid(source).errorMessages).toEqual(['error: \'<ref>\'  -- ...\n\n\ttab & <b> "q"', '```', 'indented']);
  });

  test('are nothing else', () => {
    expect(read(more('## Error Messages', '', 'error: rejected', '', '```', '', '```', '', '- a')).messages).toEqual([
      '29:1 error-messages-fence: Unexpected content `error: rejected`, expected each message in a code fence of its own',
      '31:1 error-messages-fence: Unexpected content `empty fence`, expected each message in a code fence of its own',
      '35:1 error-messages-fence: Unexpected content `a`, expected each message in a code fence of its own',
    ]);
  });
});
