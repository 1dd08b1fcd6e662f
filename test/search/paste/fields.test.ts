import { describe, expect, test } from 'vitest';
import { readFields } from '../../../src/search/paste/fields.ts';
import { readLines } from '../../../src/search/paste/lines.ts';
import { answerOf, entries, entry } from '../entries.ts';

const textsOf = (paste: string): string[] => readLines(paste).map(({ text }) => text);

describe('a line that is data', () => {
  test.each([
    [
      'with its level',
      '{"level":"error","ts":1699871220.41,"msg":"stream closed","err":"rpc error: code = Canceled","method":"/orders/Watch"}',
      { level: 'error', texts: ['stream closed', 'rpc error: code = Canceled'] },
    ],
    [
      'with an error in it, its kind and its code',
      '{"level":50,"err":{"type":"TypeError","message":"connect refused","stack":"Error: connect refused\\n    at net.js:1","code":"E1"}}',
      { level: 'error', texts: ['TypeError: connect refused', 'Error: connect refused\n    at net.js:1', 'code: E1'] },
    ],
    [
      'with the kind after the message',
      '{"error":{"message":"Invalid key","type":"invalid_request_error"}}',
      { texts: ['Invalid key', 'invalid_request_error'] },
    ],
    [
      'with causes',
      '{"error":{"root_cause":[{"type":"index_not_found_exception","reason":"no such index [logs]"}]},"status":404}',
      { texts: ['index_not_found_exception: no such index [logs]', 'status: 404'] },
    ],
    [
      'in pairs',
      'time="2024-02-11T09:12:44Z" level=warning msg="pull of \\"app\\" failed" error=timeout',
      { level: 'warning', texts: ['pull of "app" failed', 'timeout'] },
    ],
    [
      'with an error before the message',
      '{"error":{"message":"gone","type":"TypeError"},"msg":"query failed"}',
      { texts: ['gone', 'TypeError', 'query failed'] },
    ],
    ['behind words', "Error: it failed { code: '28P01', position: undefined }", { texts: ['Error: it failed', 'code: 28P01'] }],
    ['that is cut off', '{"level":"error","msg":"Cannot find', { level: 'error', texts: ['Cannot find'] }],
    ['in signs of another alphabet', String.raw`{"msg":"\u6570\u636e\u5e93"}`, { texts: ['数据库'] }],
    ['of a dump', "  detail: 'Key (id)=(1) already exists.',".trim(), { texts: ['Key (id)=(1) already exists.'] }],
    ['of a dump that says nothing', 'position: undefined,', { texts: [] }],
    ['of a list', '"connection timed out",', { texts: ['connection timed out'] }],
  ])('says what its program wrote for people: %s', (_, line, said) => {
    expect(readFields(line)).toEqual(said);
  });

  test.each([
    ['in words', 'Error: connect ECONNREFUSED 127.0.0.1:5432'],
    ['of a type', "Property 'x' is missing in type { code: string; message: string } but required"],
    ['with the keys of an object', 'Objects are not valid as a React child (found: object with keys {id, name})'],
    ['without words for people', '{"id":7,"name":"web"}'],
    ['that sets a level', 'export LOG_LEVEL=debug'],
    ['with pairs at its end', 'feed socket closed code=1006 reason=""'],
    ['that a person wrote', 'error: "cannot find module"'],
  ])('is not one %s', (_, line) => {
    expect(readFields(line)).toBeUndefined();
  });
});

test.each([
  [
    'AWS Lambda in CloudWatch',
    '2024-02-11T09:12:44.102Z\t8f1c2d3e-1111-2222-3333-444455556666\tERROR\tInvoke Error \t' +
      '{"errorType":"Error","errorMessage":"connect refused","code":"ECONNREFUSED","stack":["Error: connect refused","    at net.js:1:2"]}',
    ['Invoke Error', 'Error: connect refused', 'code: ECONNREFUSED'],
  ],
  [
    "Docker's json-file",
    '{"log":"2024-02-11 09:12:44 ERROR Database is locked\\n","stream":"stderr","time":"2024"}',
    ['Database is locked'],
  ],
  [
    'zap on Kubernetes',
    '2024-02-11T09:12:44.102938Z stdout F {"level":"error","ts":1.1,"caller":"main.go:12","msg":"failed to list","error":"pods is forbidden"}',
    ['failed to list', 'pods is forbidden'],
  ],
  [
    'bunyan',
    '{"name":"shop","hostname":"a","pid":1,"level":50,"err":{"message":"boom failed","name":"TypeError","stack":"TypeError: boom failed\\n    at a.js:1:1"},"msg":"boom failed"}',
    ['boom failed', 'TypeError: boom failed'],
  ],
  [
    'Serilog, compact',
    '{"@t":"2024","@mt":"Failed to reach {Host}","@m":"Failed to reach db01","@l":"Error","@x":"System.IO.IOException: gone\\r\\n   at A.B()","Host":"db01"}',
    ['Failed to reach {Host}', 'Failed to reach db01', 'System.IO.IOException: gone'],
  ],
  [
    'ECS',
    '{"@timestamp":"2024","log.level":"ERROR","error.type":"java.net.ConnectException","error.message":"Connection refused","ecs.version":"1.2.0"}',
    ['java.net.ConnectException: Connection refused'],
  ],
  [
    'Google Cloud',
    '{"insertId":"a","jsonPayload":{"message":"quota exceeded","code":429},"severity":"ERROR"}\n{"textPayload":"KeyError: \'A\'","severity":"ERROR"}',
    ['quota exceeded', 'code: 429', "KeyError: 'A'"],
  ],
  ['Heroku', '2024-02-11T09:12:44+00:00 heroku[router]: at=error code=H10 desc="App crashed" path="/"', ['code: H10', 'App crashed']],
  [
    'klog with pairs',
    'E0202 02:13:21.395926       1 reflector.go:147] "Failed to watch" err="connection refused" pod="x/y"',
    ['Failed to watch', 'connection refused'],
  ],
  [
    'Node, which dumps an error',
    "error: duplicate key\n    at parse (/app/a.js:287:98) {\n  length: 192,\n  severity: 'ERROR',\n  code: '23505',\n  detail: 'Key exists.',\n  hint: undefined,\n  position: undefined\n}",
    ['error: duplicate key', 'code: 23505', 'Key exists.'],
  ],
  [
    'Python, which prints an answer',
    "openai.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached', 'param': None, 'code': 'rate_limit_exceeded'}}",
    ['openai.RateLimitError: Error code: 429', 'Rate limit reached', 'code: rate_limit_exceeded'],
  ],
  [
    'Ansible',
    'fatal: [web]: FAILED! => {"changed": false, "msg": "No package matching"}',
    ['fatal: [web]: FAILED!', 'No package matching'],
  ],
  [
    'JSON on many lines behind a prefix',
    'web-1  | {\nweb-1  |   "level": "error",\nweb-1  |   "message": "connect failed",\nweb-1  |   "errno": -111,\nweb-1  |   "port": 5432\nweb-1  | }',
    ['connect failed', 'errno: -111'],
  ],
])('the lines of %s are what it says', (_, paste, texts) => {
  expect(textsOf(paste)).toEqual(texts);
});

test('data is found by what it says, however many fields stand before that, and quoted by that alone', async () => {
  const fields = Array.from({ length: 60 }, (_, i) => `"field_${i}":"value of the field"`).join(',');
  const line = `{"level":"error",${fields},"msg":"java.lang.OutOfMemoryError: Java heap space"}`;
  const ask = answerOf([...entries, entry('java/heap-space', 'java.lang.OutOfMemoryError: Java heap space')]);
  const { miss, hits, telling } = await ask(line);
  expect([miss, hits[0]?.id, telling]).toEqual([false, 'java/heap-space', 'java.lang.OutOfMemoryError: Java heap space']);
});

test('a long line is read at its head and its tail', () => {
  const [line] = readLines(`gcc ${'-I/usr/include '.repeat(80)}: fatal error: stdio.h: No such file or directory`);
  expect([line?.text.slice(0, 20), line?.text.slice(-46), line?.text.length]).toEqual([
    'gcc -I/usr/include -',
    'fatal error: stdio.h: No such file or directory'.slice(-46),
    703,
  ]);
});
