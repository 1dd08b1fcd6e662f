import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/search/paste/lines.ts';
import { structuredLines } from '../../../src/search/paste/structured-lines.ts';
import { entries, entry, matcherOf } from '../entries.ts';

describe('a line of a log that is data', () => {
  test.each([
    [
      'in JSON',
      '{"level":"error","ts":1699871220.41,"msg":"stream closed","err":"rpc error: code = Canceled","method":"/orders/Watch"}',
      ['ERROR: stream closed', 'ERROR: rpc error: code = Canceled'],
    ],
    ['after the name of its service', 'web-1  | {"severity":"INFO","message":"Listening"}', ['INFO: Listening']],
    [
      'with an error in it, whose kind is told',
      '{"level":50,"err":{"type":"Error","message":"connect refused","stack":"Error: connect refused\\n    at net.js:1"}}',
      ['Error: connect refused', '    at net.js:1'],
    ],
    [
      'with causes, as Elasticsearch answers',
      '{"error":{"root_cause":[{"type":"index_not_found_exception","reason":"no such index [logs]"}]},"status":404}',
      ['index_not_found_exception: no such index [logs]'],
    ],
    [
      'in pairs of keys and values',
      'time="2024-02-11T09:12:44Z" level=warning msg="pull of \\"app\\" failed" error=timeout',
      ['WARNING: pull of "app" failed', 'WARNING: timeout'],
    ],
  ])('says what its logger wrote for people: %s', (_, line, said) => {
    expect(structuredLines(line)).toEqual(said);
  });

  test.each([
    ['of another program', 'fatal: [web]: FAILED! => {"changed": false, "msg": "No package matching"}'],
    ['cut off', '{"level":"error","msg":"Cannot find'],
    ['without words for people', '{"id":7,"name":"web"}'],
    ['that sets a level', 'export LOG_LEVEL=debug'],
  ])('is a line like others: %s', (_, line) => {
    expect(structuredLines(line)).toBeUndefined();
  });

  test('is found by what it says, however many fields stand before that, and quoted by that alone', () => {
    const fields = Array.from({ length: 60 }, (_, i) => `"field_${i}":"value of the field"`).join(',');
    const line = `{"level":"error",${fields},"msg":"java.lang.OutOfMemoryError: Java heap space"}`;
    const { miss, hits, telling } = matcherOf([...entries, entry('java/heap-space', 'java.lang.OutOfMemoryError: Java heap space')]).match(
      line,
    );
    expect([miss, hits[0]?.id, telling]).toEqual([false, 'java/heap-space', 'java.lang.OutOfMemoryError: Java heap space']);
  });

  test('still tells the tool by its other fields', () => {
    expect(readLines('{"logger":"kafka.consumer","message":"Leader not available"}')).toEqual({
      lines: [{ text: 'Leader not available', prior: 0.9 }],
      traces: ['{"logger":"kafka.consumer","message":"Leader not available"}'],
    });
  });
});

test('a long line is read at its head and its tail', () => {
  const [line] = readLines(`gcc ${'-I/usr/include '.repeat(80)}: fatal error: stdio.h: No such file or directory`).lines;
  expect([line?.text.slice(0, 20), line?.text.slice(-46), line?.text.length]).toEqual([
    'gcc -I/usr/include -',
    'fatal error: stdio.h: No such file or directory'.slice(-46),
    703,
  ]);
});
