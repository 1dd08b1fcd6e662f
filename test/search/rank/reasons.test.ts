import { describe, expect, test } from 'vitest';
import { answerOf, entries, entry, type NamedAnswer } from '../entries.ts';

/** The first result and why it is one, with marks as the words that they mark. */
const reasonIn = ({ hits: [hit] }: NamedAnswer): unknown[] => {
  const why = hit?.why;
  return [hit?.id, why?.type === 'line' ? { line: why.line, words: why.marks.map(([start, end]) => why.line.slice(start, end)) } : why];
};

const ask = answerOf(entries);

describe('an entry is a result', () => {
  test('for its code, where that was asked for', async () => {
    expect(reasonIn(await ask('ts2345'))).toEqual(['typescript/ts2345-argument-not-assignable', { type: 'code', code: 'ts2345' }]);
  });

  test('for its code, where the line around it says nothing of the entry', async () => {
    expect(reasonIn(await ask('the gremlin of zebra seven is gone today [TS2345]'))).toEqual([
      'typescript/ts2345-argument-not-assignable',
      { type: 'code', code: 'TS2345' },
    ]);
  });

  test('for the line that says what it says, though that has its code, too', async () => {
    const line = 'Error: listen EADDRINUSE: address already in use 0.0.0.0:8080';
    expect(reasonIn(await ask(line))).toEqual([
      'node/eaddrinuse',
      { line, words: ['Error', 'listen', 'EADDRINUSE', 'address', 'already', 'in', 'use'] },
    ]);
  });

  test('for one line of a log, with the words in it that matched', async () => {
    const log =
      'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\nTypeError: Object of type date is not JSON serializable';
    expect(reasonIn(await ask(log))).toEqual([
      'python/not-json-serializable',
      {
        line: 'TypeError: Object of type date is not JSON serializable',
        words: ['TypeError', 'Object', 'of', 'type', 'is', 'not', 'JSON', 'serializable'],
      },
    ]);
  });

  test('for a question that has some of its words', async () => {
    expect(reasonIn(await ask('HEAD is now detached'))).toEqual([
      'git/detached-head',
      { line: 'HEAD is now detached', words: ['HEAD', 'detached'] },
    ]);
  });

  test('for its text, where no line says much of it, with the words in it', async () => {
    expect(reasonIn(await ask('who is a member of the group that may use a socket'))).toEqual([
      'docker/permission-denied-socket',
      { type: 'text', words: ['member', 'socket', 'group'] },
    ]);
  });

  test('for what stands in a line without spaces, marked where it stands', async () => {
    const chinese = answerOf([...entries, entry('dotnet/type', '找不到类型或命名空间')]);
    const { hits } = await chinese('编译时 找不到类型 今天');
    const why = hits[0]?.why;
    const marked = why?.type === 'line' ? why.marks.map(([start, end]) => why.line.slice(start, end)) : [];
    expect([hits[0]?.id, marked]).toEqual(['dotnet/type', ['找不', '不到', '到类', '类型']]);
  });
});
