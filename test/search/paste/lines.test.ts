import { describe, expect, test } from 'vitest';
import { stripPrefixes } from '../../../src/search/paste/line-prefixes.ts';
import { readCodes } from '../../../src/search/paste/codes.ts';
import { readLines } from '../../../src/search/paste/lines.ts';

const textsOf = (paste: string): string[] => readLines(paste).map(({ text }) => text);

describe('a line', () => {
  test.each([
    ['2024-02-11T09:12:44.102Z Error: Too many connections', 'Error: Too many connections'],
    ['[2021-09-30 12:40:11,004] WARN Leader not available', 'Leader not available'],
    ['9:40:53 PM: FATAL: heap out of memory', 'FATAL: heap out of memory'],
    ['Mar 03 10:11:12 db systemd[1]: Failed to start PostgreSQL', 'Failed to start PostgreSQL'],
    ['04-25 09:50:12.698 13709-13740/? E/Unity: DllNotFoundException: PlyLoader', 'DllNotFoundException: PlyLoader'],
    ['E/AndroidRuntime( 8123): FATAL EXCEPTION: main', 'FATAL EXCEPTION: main'],
    ['#11 2.8 npm ERR! code ERESOLVE', 'code ERESOLVE'],
    ['2.800 E: Failed to fetch http://deb.debian.org', 'E: Failed to fetch http://deb.debian.org'],
    ['web-1  | Error: connect ECONNREFUSED', 'Error: connect ECONNREFUSED'],
    ['[rank1]: RuntimeError: CUDA error', 'RuntimeError: CUDA error'],
    ['│ Error: Invalid count argument', 'Error: Invalid count argument'],
    ['remote: error: GH001: Large files detected', 'error: GH001: Large files detected'],
    ['error[E0502]: cannot borrow', 'error[E0502]: cannot borrow'],
    ['[E0382] moved', '[E0382] moved'],
    ['E0382: moved', 'E0382: moved'],
    ['ERROR 1045 (28000): denied', 'ERROR 1045 (28000): denied'],
    ['2024-02-11T09:12:44.1234567Z ##[error]src/a.ts(1,2): error TS2307: x', 'src/a.ts(1,2): error TS2307: x'],
    ['::error file=app.js,line=10::Missing semicolon', 'Missing semicolon'],
    ['2024-05-22T12:43:46.962646Z 01E ERROR: Job failed', 'ERROR: Job failed'],
    ['[2024-02-11T09:12:44.102Z] + make all', '+ make all'],
    ['<34>Oct 11 22:14:15 host su[12]: denied', 'denied'],
    ['<165>1 2003-10-11T22:14:15.003Z host app 111 ID47 [a@1 b="3"] An event failed', 'An event failed'],
    ['2024-02-11T09:12:44+0000 host app[12]: denied', 'denied'],
    ['[Wed Oct 11 14:32:52.123 2023] [core:error] [pid 35:tid 43] [client 72.15.99.187:39472] AH00124: too many', 'AH00124: too many'],
    ['2026/11/12 18:02:58 [error] 811#811: *20931 connect() failed', 'connect() failed'],
    ['2026-11-05 02:00:07.915 CET [30411] stock@warehouse ERROR:  deadlock detected', 'ERROR:  deadlock detected'],
    ['02-11 09:12:44.102  1234  1250 E AndroidRuntime: FATAL EXCEPTION: main', 'FATAL EXCEPTION: main'],
    ['E, [2026-11-20T08:00:12.140551 #1] ERROR -- : boom', 'boom'],
    ['ERROR:django.request:boom', 'boom'],
    ['app.js:12 Uncaught TypeError: x', 'Uncaught TypeError: x'],
    ['172.20.0.1 - - [09/Jul/2026:02:39:12 +0000] "GET /" 502', '172.20.0.1 - - [09/Jul/2026:02:39:12 +0000] "GET /" 502'],
  ])('%s is read as %s', (line, text) => {
    expect(stripPrefixes(line)).toBe(text);
  });

  test('that is only a prefix stays', () => {
    expect(stripPrefixes('npm ERR! ')).toBe('npm ERR!');
  });

  test('names an error more likely than code, hints and consequences do', () => {
    const priors = readLines('TypeError: x is not a function\nCaused by: a timeout\n  12 | call(x)\nexit code 1\nhint: see the docs');
    expect(priors.map(({ prior }) => prior)).toEqual([1.2, 1.2, 0.5, 0.5, 0.5]);
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
    expect(readLines(line).map(({ prior }) => prior)).toEqual([0.5]);
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
    const texts = textsOf(
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
    expect(texts).toEqual(['java.lang.IllegalStateException: outer', 'Caused by: java.io.IOException: inner']);
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

test('causes name the error most likely, what wraps them and fields of an event least', () => {
  const paste = [
    '[UnhandledPromiseRejection: This error originated in a promise',
    'org.acme.OuterException: outer',
    'Caused by: org.acme.InnerException: inner',
    'Caused by: java.net.ConnectException: refused',
    'Event: started',
    '  Reason:       Error',
  ].join('\n');
  expect(readLines(paste).map(({ prior }) => prior)).toEqual([0.5, 1.2, 1.2, 1.2, 0.9, 0.5]);
});

test('a grave level makes a line more likely, a quiet one less, and one alone is no line', () => {
  const paste =
    '2026/11/12 18:02:58 [error] 8#8: *2 client sent too much\nclient sent it all\n[INFO] it failed to fail\nweb-1  |\nnpm ERR!\n[ERROR]';
  expect(readLines(paste).map(({ text, prior }) => [text, prior])).toEqual([
    ['client sent too much', 1.1],
    ['client sent it all', 0.9],
    ['it failed to fail', 0.7],
  ]);
});

test('lines that differ in a code are two', () => {
  expect(textsOf('error TS2304: x\nerror TS2307: x\nerror TS2307: x\ntook 3 s\ntook 4 s')).toEqual([
    'error TS2304: x',
    'error TS2307: x',
    'took 3 s',
  ]);
});

test('a line without spaces between its words is a line', () => {
  expect(textsOf('数据库连接失败，请检查网络\nข้อผิดพลาด: การเข้าถึงถูกปฏิเสธ')).toEqual([
    '数据库连接失败，请检查网络',
    'ข้อผิดพลาด: การเข้าถึงถูกปฏิเสธ',
  ]);
});

const size = 5_000_000;
const hostile = ['(', '{', '{\n', '"\\"', '"\\', "'\\'", 'a', ' ', 'a=', 'a: ', '[', '1', '\u001b[', '{"a":', ' {a:1', '错误', 'a.', 'a ='];

test.each(hostile)('5 MB of %j are read in a moment', (piece) => {
  const start = performance.now();
  for (const { text } of readLines(piece.repeat(size / piece.length))) readCodes(text, () => true);
  // Far above what it takes, and far below what any pattern of quadratic time would.
  expect(performance.now() - start).toBeLessThan(5_000);
});
