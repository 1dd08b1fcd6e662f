import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, sourceOf } from '../helpers.ts';
import { makeFolder } from './run.ts';

describe('new', () => {
  test('writes a draft with the error as printed, which only its author can finish', () => {
    const { run, read: readText } = makeFolder();
    expect(run('new', ['git/push-rejected', "error: *** can't  <push> [x] #1_a &nbsp; ~x~\n  see ```log```"])).toEqual({
      code: 0,
      out: 'Wrote content/entries/git/push-rejected.md. Fill it in, then run: npm run check -- content/entries/git/push-rejected.md\n',
      error: '',
    });
    const draft = readText('content/entries/git/push-rejected.md');
    expect(draft).toMatch(
      /^# error: \\\*\\\*\\\* can't \\<push\\> \\\[x\\\] \\#1\\_a \\&nbsp; \\~x\\~\n\n- \*\*ID:\*\* `git\/push-rejected`\n- \*\*Domain:\*\* git\n/,
    );
    expect(draft).toContain("````text\nerror: *** can't  <push> [x] #1_a &nbsp; ~x~\n  see ```log```\n````");
    expect(read(draft, 'git/push-rejected').messages.map((message) => message.split(' ')[1])).toEqual([
      'metadata-malformed:',
      'verification-unknown:',
      'rate-missing:',
      'section-empty:',
      'section-empty:',
      'section-empty:',
      'item-action:',
      'item-action:',
      'section-empty:',
    ]);
  });

  test('writes a draft in which no place is forgotten: each that is still empty is an error', () => {
    const { run, read: readText } = makeFolder();
    run('new', ['git/push-rejected']);
    const draft = readText('content/entries/git/push-rejected.md');
    const places: [empty: string, filled: string][] = [
      ['# \n', '# Updates were rejected\n'],
      ['**Category:**', '**Category:** remote'],
      ['**Verification:**', '**Verification:** human_reviewed'],
      ['**Fix Rate:**', '**Fix Rate:** 90%'],
      ['```text\n\n', '```text\nerror: failed to push\n'],
      ['## Symptoms', '## Symptoms\n\n- my push is refused'],
      ['## Root Cause', '## Root Cause\n\nThe remote has commits that you lack.'],
      ['|------------|\n', '|------------|\n| Git 2.40 | active | — | — |\n'],
      ['1. ****', '1. **Pull, then push**'],
      ['(% success)', '(90% success)'],
      ['- ****', '- **Push again**'],
      ['— (', '— Nothing has changed. ('],
      ['(% fail)', '(95% fail)'],
      ['## References', '## References\n\n- [git-push](https://git-scm.com/docs/git-push)'],
    ];
    const fill = (some: typeof places): string => some.reduce((text, [empty, filled]) => text.replace(empty, filled), draft);
    const rulesOf = (text: string): string[] =>
      read(text, 'git/push-rejected').messages.map((message) => message.replace(/^\S+ |:.*/g, ''));
    expect(rulesOf(fill(places))).toEqual([]);
    expect(places.map((left) => rulesOf(fill(places.filter((place) => place !== left))))).toEqual([
      ['title-missing'],
      ['metadata-malformed'],
      ['verification-unknown'],
      ['rate-missing'],
      ['error-messages-fence'],
      ['section-empty'],
      ['section-empty'],
      ['section-empty'],
      ['item-action'],
      ['rate-missing'],
      ['item-action'],
      ['item-reason'],
      ['rate-missing'],
      ['section-empty'],
    ]);
  });

  test('says how it is used, and that an ID is missing where there is none', () => {
    const { run, folder } = makeFolder();
    const usage = 'Usage: npm run new -- <domain>/<slug> ["<error as printed>"]';
    expect(run('new', ['--help'])).toEqual({
      code: 0,
      out: expect.stringMatching(/^Usage: npm run new --.*\n\nStarts the entry/),
      error: '',
    });
    expect(run('new', ['-h'])).toEqual(run('new', ['--help']));
    expect(run('new')).toEqual({
      code: 2,
      out: '',
      error: `Missing ID, expected \`<domain>/<slug>\` in lower-case letters, digits and single hyphens\n\n${usage}\n`,
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['git', 'Git/push', 'git/push rejected', 'git/a/b', '../x', '/etc/passwd', 'git/..', 'git/x.md/', '--helpful'])(
    'refuses %j as an ID and writes nothing',
    (id) => {
      const { run, folder } = makeFolder();
      const { code, out, error } = run('new', [id]);
      expect([code, out, error.split('\n')[0], readdirSync(folder)]).toEqual([
        2,
        '',
        `Unexpected ID \`${id}\`, expected \`<domain>/<slug>\` in lower-case letters, digits and single hyphens`,
        [],
      ]);
    },
  );

  test('takes an error without quotes as one', () => {
    const { run, read: readText } = makeFolder();
    run('new', ['git/push-rejected', 'error:', 'failed', 'to', 'push']);
    expect(readText('content/entries/git/push-rejected.md')).toMatch(/^# error: failed to push\n/);
  });

  test('refuses an ID that an entry had before', () => {
    const aliases = '- **Fix Rate:** 90%\n- **Aliases:** `git/old`';
    const { run, folder } = makeFolder({ 'content/entries/git/push-rejected.md': sourceOf({ fixRate: aliases }) });
    expect(run('new', ['git/old']).error.split('\n')[0]).toBe(
      'Unexpected ID `git/old`, expected one that is free: content/entries/git/push-rejected.md has it as an alias',
    );
    expect(readdirSync(path.join(folder, 'content/entries/git'))).toEqual(['push-rejected.md']);
  });

  test('says so where it can write nothing', () => {
    expect(makeFolder({ 'content/entries/git': '' }).run('new', ['git/old'])).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^content\/entries\/git\/old\.md can't be written: .+\n\nUsage/),
    });
    expect(makeFolder().run('new', [`git/${'x'.repeat(300)}`]).error).toMatch(/^Unexpected ID `git\/x+…`, expected at most 200 characters/);
  });

  test('refuses a domain that the site needs', () => {
    const { run, folder } = makeFolder();
    expect(run('new', ['search/push'])).toMatchObject({
      code: 2,
      error: expect.stringMatching(
        /^Unexpected domain `search`, expected a name that the site does not use for its own pages\n\nUsage: npm run new/,
      ),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves an entry that exists as it is', () => {
    const { run, read: readText } = makeFolder({ 'kb/git/push-rejected.md': sourceOf() });
    const env = { CONTENT_DIR: 'kb' };
    expect(run('new', ['git/push-rejected'], env)).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^Unexpected ID `git\/push-rejected`, expected one that is free: kb\/git\/push-rejected\.md exists\n/),
    });
    expect(readText('kb/git/push-rejected.md')).toBe(sourceOf());
  });

  test('writes to the folder of CONTENT_DIR, or of the entries of CONTENT', () => {
    const { run, folder } = makeFolder();
    expect(run('new', ['git/push-rejected'], { CONTENT: 'kb-root' }).out).toMatch(/^Wrote kb-root\/entries\/git\/push-rejected\.md\. /);
    expect(existsSync(path.join(folder, 'kb-root/entries/git/push-rejected.md'))).toBe(true);
    expect(run('new', ['nextjs/upgrade-14.2'], { CONTENT_DIR: 'kb' }).code).toBe(0);
    expect(existsSync(path.join(folder, 'kb/nextjs/upgrade-14.2.md'))).toBe(true);
  });
});
