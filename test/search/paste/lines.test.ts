import { describe, expect, test } from 'vitest';
import { stripPrefixes } from '../../../src/search/paste/line-prefixes.ts';
import { readLines } from '../../../src/search/paste/lines.ts';

const textsOf = (paste: string): string[] => readLines(paste).lines.map(({ text }) => text);

describe('a line', () => {
  test.each([
    ['2024-02-11T09:12:44.102Z Error: Too many connections', 'Error: Too many connections'],
    ['[2021-09-30 12:40:11,004] WARN Leader not available', 'Leader not available'],
    ['9:40:53 PM: FATAL: heap out of memory', 'heap out of memory'],
    ['Mar 03 10:11:12 db systemd[1]: Failed to start PostgreSQL', 'Failed to start PostgreSQL'],
    ['04-25 09:50:12.698 13709-13740/? E/Unity: DllNotFoundException: PlyLoader', 'DllNotFoundException: PlyLoader'],
    ['E/AndroidRuntime( 8123): FATAL EXCEPTION: main', 'EXCEPTION: main'],
    ['#11 2.8 npm ERR! code ERESOLVE', 'ERESOLVE'],
    ['2.800 E: Failed to fetch http://deb.debian.org', 'E: Failed to fetch http://deb.debian.org'],
    ['web-1  | Error: connect ECONNREFUSED', 'Error: connect ECONNREFUSED'],
    ['[rank1]: RuntimeError: CUDA error', 'RuntimeError: CUDA error'],
    ['│ Error: Invalid count argument', 'Error: Invalid count argument'],
    ['remote: error: GH001: Large files detected', 'error: GH001: Large files detected'],
    ['error[E0502]: cannot borrow', 'error[E0502]: cannot borrow'],
  ])('%s is read as %s', (line, text) => {
    expect(stripPrefixes(line)).toBe(text);
  });

  test('that is only a prefix stays', () => {
    expect(stripPrefixes('npm ERR! ')).toBe('npm ERR!');
  });

  test('names an error more likely than code, hints and consequences do', () => {
    const priors = readLines('TypeError: x is not a function\nCaused by: a timeout\n  12 | call(x)\nexit code 1\nhint: see the docs').lines;
    expect(priors.map(({ prior }) => prior)).toEqual([1.1, 1.15, 0.45, 0.7, 0.75]);
  });

  test.each([
    "Execution failed for task ':app:processDebugResources'.",
    '[INFO] BUILD FAILURE',
    'ninja: build stopped: subcommand failed.',
    '-- Configuring incomplete, errors occurred!',
    'compilation terminated.',
    'error: could not compile `demo` (lib) due to 1 previous error',
    'make: *** [Makefile:12: all] Error 2',
    'python setup.py egg_info did not run successfully.',
  ])('of a build tool that only says that it failed is a consequence: %s', (line) => {
    expect(readLines(line).lines.map(({ prior }) => prior)).toEqual([0.7]);
  });
});

describe('a paste', () => {
  test('loses its colours', () => {
    expect(textsOf('\u001b[31mError:\u001b[0m boom\n\u001b]0;title\u0007[1;31mFatal:[0m bang')).toEqual(['Error: boom', 'Fatal: bang']);
    expect(textsOf('\u001b(B\u001b[m2024-02-11T09:12:44Z Error: boom\u0008\n\u009b1mFatal: bang')).toEqual(['Error: boom', 'Fatal: bang']);
  });

  test.each([
    ['E0202 02:13:21.395926       1 reflector.go:147] Failed to watch', 'Failed to watch'],
    ['[rank3]:[E923 11:14:11.615370309 ProcessGroupNCCL.cpp:1895] [PG ID 0 Rank 3] CUDA error', 'CUDA error'],
    ['2024-04-19T14:12:37.257-04:00 ERROR 3742 --- [app] [           main] o.s.b.d.Reporter   : Port was in use', 'Port was in use'],
    ['(WorkerDict pid=2862157, ip=10.0.0.3) CUDA out of memory', 'CUDA out of memory'],
    ['[producer-1 | kafka-network-thread] WARN  org.apache.kafka.NetworkClient - Error while fetching', 'Error while fetching'],
    ['Step 4/7 : COPY . .', 'COPY . .'],
  ])('loses what its tools put before it: %s', (line, text) => {
    expect(textsOf(line)).toEqual([text]);
  });

  test.each(['[Errno 24] Too many open files', '[SSL: CERTIFICATE_VERIFY_FAILED] verify failed', 'error[E0502]: cannot borrow'])(
    'keeps a bracket that says something: %s',
    (line) => {
      expect(textsOf(line)).toEqual([line]);
    },
  );

  test("loses Docker's notes on its layers", () => {
    expect(
      textsOf(' ---> Running in 8170f1237ac1\n ---> ec6c13f8c001\nRemoving intermediate container 0c0058eec1cc\nboom: failed'),
    ).toEqual(['boom: failed']);
  });

  test('loses stack frames and keeps causes', () => {
    const { lines, traces } = readLines(
      [
        'java.lang.IllegalStateException: outer',
        '\tat com.acme.App.run(App.java:12)',
        '\t... 92 common frames omitted',
        'Caused by: java.io.IOException: inner',
        '    at Object.<anonymous> (/app/index.js:3:9)',
        '  File "/app/main.py", line 3, in <module>',
        '   at Acme.Jobs.Run() in C:\\src\\Jobs.cs:line 55',
        '\t/home/u/main.go:13 +0x44',
        '#0      State.build (package:app/a.dart:27:31)',
        '#1 /var/www/vendor/Worker.php(504): run()',
        '  1: 0xa07f90 node::Abort() [/usr/bin/node]',
      ].join('\n'),
    );
    expect(lines.map(({ text }) => text)).toEqual(['java.lang.IllegalStateException: outer', 'Caused by: java.io.IOException: inner']);
    expect(traces).toHaveLength(9);
  });

  test('counts a line that repeats but for its numbers once', () => {
    expect(textsOf('10:00:01 retry 1 failed\r\n10:00:02 retry 2 failed\r\n\r\n-----\r\nError: gave up')).toEqual([
      'retry 1 failed',
      'Error: gave up',
    ]);
  });

  test('without any message is taken as it is', () => {
    expect(textsOf('502')).toEqual(['502']);
    expect(textsOf('   \n  ')).toEqual([]);
  });

  test('is read at its head and its tail when it is long', () => {
    const middle = Array.from({ length: 200_000 }, (_, i) => `line ${'abcdefghij'[i % 10]}${i.toString(26).replace(/\d/g, 'x')}`).join(
      '\n',
    );
    const texts = textsOf(`Error: first\n${middle}\nError: last`);
    expect([texts[0], texts.at(-1), texts.length <= 400]).toEqual(['Error: first', 'Error: last', true]);
  });
});
