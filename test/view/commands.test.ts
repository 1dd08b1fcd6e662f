import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../src/view/commands.ts';

describe('the commands of a session', () => {
  test.each([
    ['$ npm install\nadded 3 packages\n$ npm test', 'npm install\nnpm test'],
    ['PS C:\\src> dir\n\n    Directory: C:\\src\nPS> cls', 'dir\ncls'],
    ['C:\\>node -v\nv20.11.0', 'node -v'],
    ['ann@host:~/src$ ls\na b\n[root@host ~]# reboot\nroot@host:/# id', 'ls\nreboot\nid'],
    ['(venv) $ pip list', 'pip list'],
    ['% brew doctor\nYour system is ready to brew.', 'brew doctor'],
    ['$ docker run \\\n>   --rm \\\n    alpine\nhello', 'docker run \\\n  --rm \\\n    alpine'],
    ['# a comment\n$ true', 'true'],
    ['npm install\nnpm test', ''],
  ])('%j', (text, expected) => {
    expect([commandsOf(text, 'console'), commandsOf(text, 'shell-session')]).toEqual([expected, expected]);
  });

  test('are looked for in sessions alone', () => {
    expect([commandsOf('$ x', 'bash'), commandsOf('$ x', undefined)]).toEqual(['', '']);
  });
});
