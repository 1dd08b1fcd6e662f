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
      '-',
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
      `30:1 references-links: Unexpected reference \`empty item\`, ${expected}`,
      `31:1 references-links: Unexpected reference \`See it\`, ${expected}`,
      `32:1 references-links: Unexpected reference \`empty item\`, ${expected}`,
      `33:1 references-links: Unexpected reference \`a\`, ${expected}`,
      `34:1 references-links: Unexpected reference \`a\`, ${expected}`,
      `35:1 references-links: Unexpected reference \`a More.\`, ${expected}`,
      `39:1 references-links: Unexpected reference \`Text\`, ${expected}`,
    ]);
  });
});
