import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../helpers.ts';
import { makeRoot } from './run.ts';

const entry = 'content/entries/git/push-rejected.md';
const renamed = sourceOf({ id: '- **ID:** `git/push-refused`' });
const alias = '- **Fix Rate:** 90%\n- **Aliases:** `git/push-rejected`';
const record = `{
  "published": {
    "git/push-rejected": "entry",
    "git/push-rejected#git-2-40": "version",
    "git/push-rejected#pull-then-push": "workaround",
    "git/push-rejected#push-again": "dead end"
  },
  "moved": {}
}
`;

describe('check --fix', () => {
  test('records every link of the entries beside their folder, once', () => {
    const { run, read } = makeRoot({ [entry]: sourceOf() });
    expect(run('check').code).toBe(0);
    expect(run('check', ['--fix']).error).toContain('Fixed content/permalinks.json\n');
    expect(read('content/permalinks.json')).toBe(record);
    expect(run('check', ['--fix'])).toEqual({ code: 0, out: '', error: '1 entry checked: no messages\nNothing to fix\n' });
  });

  test('adds to a file that is there, wherever the entries lie, and starts none outside a folder of another name', () => {
    const { run, read } = makeRoot({
      'a/errors/git/push-rejected.md': sourceOf(),
      'a/permalinks.json': '{}',
      'b/errors/git/push-rejected.md': sourceOf(),
    });
    run('check', ['--fix'], { CONTENT_DIR: 'a/errors' });
    run('check', ['--fix'], { CONTENT_DIR: 'b/errors' });
    expect(read('a/permalinks.json')).toBe(record);
    expect(() => read('b/permalinks.json')).toThrow('ENOENT');
  });

  test('leaves a malformed file as it is, and records nothing of files from elsewhere', () => {
    const { run, read } = makeRoot({
      [entry]: sourceOf(),
      'content/permalinks.json': '{',
      'draft/git/new.md': renamed.replaceAll('push-refused', 'new'),
    });
    expect(run('check', ['--fix']).code).toBe(1);
    expect(read('content/permalinks.json')).toBe('{');
    const other = makeRoot({
      [entry]: sourceOf(),
      'content/permalinks.json': '{}',
      'draft/git/new.md': renamed.replaceAll('push-refused', 'new'),
    });
    expect(other.run('check', ['draft', '--fix']).code).toBe(0);
    expect(other.read('content/permalinks.json')).toBe('{}');
  });
});

describe('check', () => {
  const lost =
    'content/permalinks.json:3:5: error: Missing entry `git/push-rejected`, expected every link that was ever published to lead somewhere; ' +
    'if it is `git/push-refused` now, add `git/push-rejected` to its `Aliases`, or else bring its file back and mark its versions as `fixed` (permalink-lost)\n';
  const unrecorded =
    'content/entries/git/push-refused.md:3:1: warning: Unexpected unrecorded entry `git/push-refused`, ' +
    'expected every ID and anchor to be in `permalinks.json`; run `npm run check -- --fix` (permalink-unrecorded)\n';

  test('refuses a rename that breaks links until the former ID is an alias', () => {
    const next = 'content/entries/git/push-refused.md';
    const first = makeRoot({ [next]: renamed, 'content/permalinks.json': record });
    expect(first.run('check')).toMatchObject({ code: 1, out: unrecorded + lost });
    const second = makeRoot({ [next]: renamed.replace('- **Fix Rate:** 90%', alias), 'content/permalinks.json': record });
    expect(second.run('check')).toMatchObject({ code: 0, out: unrecorded });
  });

  test('on some files says nothing about links to others', () => {
    const { run, folder } = makeRoot({
      [entry]: sourceOf(),
      'content/entries/git/push-refused.md': renamed,
      'content/permalinks.json': record,
    });
    rmSync(path.join(folder, entry));
    expect(run('check', ['content/entries/git/push-refused.md'])).toMatchObject({ code: 0, out: unrecorded });
    expect(run('check', ['content/entries/git'])).toMatchObject({ code: 0, out: unrecorded });
    expect(run('check', ['content'])).toMatchObject({ code: 1, out: unrecorded + lost });
  });
});
