import { describe, expect, test } from 'vitest';
import { read, readValid, sourceOf } from '../helpers.ts';

const more = (...lines: string[]) => sourceOf({ more: lines.join('\n') });

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
