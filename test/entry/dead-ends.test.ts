import { describe, expect, test } from 'vitest';
import { read, readValid, sourceOf } from '../helpers.ts';

const section = (...lines: string[]) => sourceOf({ deadEnds: `## Dead Ends\n\n${lines.join('\n')}` });
const deadEnds = (...lines: string[]) => readValid(section(...lines)).deadEnds;

describe('a dead end', () => {
  test.each(['— ', '– ', '- ', '-- ', ': ', '—'])('has its reason after %j', (dash) => {
    expect(deadEnds(`- **Push again** ${dash}Nothing has changed. (99% fail)`)).toEqual([
      { anchor: 'push-again', action: 'Push again', reason: 'Nothing has changed.', failRate: 0.99 },
    ]);
  });

  test.each(['-', '*', '+', '1.', '1)'])('may stand in a list with %s', (marker) => {
    expect(deadEnds(`${marker} **Push again** — No. (99% fail)`).map(({ action, reason }) => [action, reason])).toEqual([
      ['Push again', 'No.'],
    ]);
  });

  test('keeps dashes, brackets and lines of its reason', () => {
    expect(deadEnds('- **Use --force** — It is - (often)', '  refused — see `-- x` (a) (b). (99% fail)')).toEqual([
      { anchor: 'use-force', action: 'Use --force', reason: 'It is - (often)\nrefused — see `-- x` (a) (b).', failRate: 0.99 },
    ]);
  });

  test('may go on below its first paragraph, which ends with the rate', () => {
    const lines = [
      '- **Push again** — No. (99% fail)',
      '',
      '  Still no.',
      '',
      '  ```text',
      '  a',
      '    b',
      '  ```',
      '',
      '  - c',
      '    - d',
      '',
      '  > e',
      '- **Wait** — No. (5% fail)',
    ];
    expect(deadEnds(...lines).map(({ reason }) => reason)).toEqual([
      'No.\n\nStill no.\n\n```text\na\n  b\n```\n\n- c\n  - d\n\n> e',
      'No.',
    ]);
  });

  test('has an anchor of its own, also beside a workaround with the same words', () => {
    expect(
      deadEnds('- **Pull, then push** — No. (9% fail)', '- **Dead ends** — No. (9% fail)', '- **!!!** — No. (9% fail)').map(
        ({ anchor }) => anchor,
      ),
    ).toEqual(['pull-then-push-2', 'dead-ends-2', 'dead-end']);
  });

  test('without a reason or an action is reported', () => {
    const reason = 'expected `**action** — why it fails (<0..100>% fail)`';
    expect(
      read(
        section(
          '- **Push again** (99% fail)',
          '- **Push harder** — (99% fail)',
          '- **Push on** Nothing. (99% fail)',
          '- Push again — No. (99% fail)',
          '- **Push** — No.',
        ),
      ).messages,
    ).toEqual([
      `25:1 item-reason: Unexpected dead end \`Push again\`, ${reason}`,
      `26:1 item-reason: Unexpected dead end \`Push harder\`, ${reason}`,
      `27:1 item-reason: Unexpected dead end \`Push on\`, ${reason}`,
      '28:1 item-action: Unexpected item `Push again — No. (99% fail)`, expected `**action**` in bold at its start',
      '29:17 rate-missing: Missing rate, expected `(<0..100>% fail)` at the end of the paragraph',
    ]);
  });
});
