import { describe, expect, test } from 'vitest';
import { read, readValid, sourceOf } from '../helpers.ts';

const section = (...lines: string[]) => sourceOf({ workarounds: `## Workarounds\n\n${lines.join('\n')}` });
const workarounds = (...lines: string[]) => readValid(section(...lines)).workarounds;

describe('a workaround', () => {
  test('has an action, a rate and an anchor made from its words', () => {
    expect(
      workarounds('1. **Run `git pull --rebase`, _then_ push** (85% success)', '2. **Run `git pull --rebase`, _then_ push** (5% success)'),
    ).toEqual([
      { anchor: 'run-git-pull-rebase-then-push', action: 'Run `git pull --rebase`, _then_ push', successRate: 0.85, code: [] },
      { anchor: 'run-git-pull-rebase-then-push-2', action: 'Run `git pull --rebase`, _then_ push', successRate: 0.05, code: [] },
    ]);
  });

  test('holds text before its first code, each code, and text after it', () => {
    const lines = [
      '1. **Pull** (85% success)',
      '',
      '   First',
      '   this:',
      '',
      '   - a',
      '     - b',
      '',
      '   ```Bash',
      '   git pull',
      '',
      '     --rebase',
      '   ```',
      '',
      '   Then that.',
      '',
      '   And that.',
      '   ~~~',
      '   git push',
      '   ~~~',
    ];
    expect(workarounds(...lines)).toEqual([
      {
        anchor: 'pull',
        action: 'Pull',
        successRate: 0.85,
        details: 'First\nthis:\n\n- a\n  - b',
        code: [{ language: 'bash', text: 'git pull\n\n  --rebase', note: 'Then that.\n\nAnd that.' }, { text: 'git push' }],
      },
    ]);
  });

  test('that repeats its action in a fence has no code, whatever the blanks', () => {
    const repeated = [
      '1. **Set `a: 1` and <b>',
      '   restart** (85% success)',
      '   ```',
      '   Set `a: 1`',
      '   and  <b> restart',
      '   ```',
      '2. **Set `b`** (5% success)',
      '   ```bash',
      '   Set b',
      '   ```',
      '',
      '   Then wait.',
    ];
    expect(workarounds(...repeated)).toEqual([
      { anchor: 'set-a-1-and-b-restart', action: 'Set `a: 1` and <b> restart', successRate: 0.85, code: [] },
      { anchor: 'set-b', action: 'Set `b`', successRate: 0.05, details: 'Then wait.', code: [] },
    ]);
  });

  test('that repeats its action between two paragraphs keeps both, as text before its code or after it', () => {
    const lines = [
      '1. **Pull** (85% success)',
      '',
      '   First.',
      '   ```',
      '   Pull',
      '   ```',
      '   Second.',
      '   ```',
      '   git pull',
      '   ```',
      '   Third.',
      '   ```',
      '   Pull',
      '   ```',
      '   Fourth.',
    ];
    expect(workarounds(...lines)).toEqual([
      {
        anchor: 'pull',
        action: 'Pull',
        successRate: 0.85,
        details: 'First.\n\nSecond.',
        code: [{ text: 'git pull', note: 'Third.\n\nFourth.' }],
      },
    ]);
  });

  test('with an empty fence has no code', () => {
    expect(workarounds('1. **Pull** (85% success)', '   ```', '   ```').map(({ code }) => code)).toEqual([[]]);
  });

  test('stays where its author put it, whatever its rate', () => {
    expect(workarounds('1. **A** (5% success)', '2. **B** (85% success)', '3. **C** (40% success)').map(({ action }) => action)).toEqual([
      'A',
      'B',
      'C',
    ]);
  });

  test('whose code only resembles its action keeps the code', () => {
    expect(workarounds('1. **git pull** (85% success)', '   ```', '   git pull --rebase', '   ```').map(({ code }) => code)).toEqual([
      [{ text: 'git pull --rebase' }],
    ]);
  });

  test('may be one of a list with bullets, and its lines may be indented by tabs', () => {
    const usual = workarounds('1. **Pull** (85% success)', '', '   - a', '     - b', '', '   ```', '   x', '   ```');
    expect(workarounds('*   **Pull** (85% success)', '', '\t- a', '\t  - b', '', '\t```', '\tx', '\t```')).toEqual(usual);
    expect(workarounds('1)\t__Pull__ (85% success)', '', '\t- a', '\t  - b', '', '\t```', '\tx', '\t```')).toEqual(usual);
  });

  test('without a bold action is reported, and so is text beside the action', () => {
    expect(
      read(
        section(
          '1. Pull (85% success)',
          '2. **Pull** (85% success)',
          '3. [ ] **Pull** (5% success)',
          '4. **Pull** or push (5% success)',
          '5. ***Pull*** (5% success)',
        ),
      ).messages,
    ).toEqual([
      '21:1 item-action: Unexpected item `Pull (85% success)`, expected `**action**` in bold at its start',
      '23:1 item-action: Unexpected item `Pull (5% success)`, expected `**action**` in bold at its start',
      '24:4 item-text: Unexpected text `or push`, expected nothing but a rate after the action; explanations go in a paragraph of their own, indented under it',
      '25:1 item-action: Unexpected item `Pull (5% success)`, expected `**action**` in bold at its start',
    ]);
  });

  test('with something without words outside the list names what it is', () => {
    expect(read(section('***', '', '1. **Pull** (85% success)', '', '***')).messages).toEqual([
      '21:1 list-missing: Unexpected content `thematicBreak`, expected a list',
      '25:1 list-missing: Unexpected content `thematicBreak` outside the items, expected it indented by 3 blanks, as part of the item above',
    ]);
  });

  test('with text or code outside the list says by how much to indent it', () => {
    const stray = read(section('Try these.', '', '1. **Pull** (85% success)', '', '```', 'git pull', '```')).messages;
    expect(stray).toEqual([
      '21:1 list-missing: Unexpected content `Try these.`, expected a list',
      '25:1 list-missing: Unexpected content `git pull` outside the items, expected it indented by 3 blanks, as part of the item above',
    ]);
  });
});
