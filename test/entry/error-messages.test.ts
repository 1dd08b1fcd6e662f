import { describe, expect, test } from 'vitest';
import { read, readValid, sourceOf } from '../helpers.ts';

const more = (...lines: string[]) => sourceOf({ more: lines.join('\n') });

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
