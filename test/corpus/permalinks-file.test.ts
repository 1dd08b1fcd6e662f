import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatPermalinks, readPermalinks } from '../../src/corpus/permalinks.ts';
import { messagesOf } from '../helpers.ts';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'wayout-permalinks-')));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a file of this text says, or its messages without what is the same in all. */
function read(text: string): unknown {
  writeFileSync(path.join(folder, 'permalinks.json'), text);
  const { file, permalinks } = readPermalinks(path.join(folder, 'entries'))!;
  return permalinks ?? messagesOf(file).map((message) => message.replace(/, expected .*$/, ''));
}

const lines = (...links: string[]): string =>
  `{\n  "published": {\n${links.map((link) => `    ${link}`).join('\n')}\n  },\n  "moved": {}\n}\n`;

describe('permalinks.json', () => {
  test('may be absent: then nothing is recorded', () => {
    expect(readPermalinks(path.join(folder, 'elsewhere/entries'))).toBeUndefined();
  });

  test('is read as it is written, with a byte order mark and without parts too', () => {
    const permalinks = { published: { 'git/a': 'entry', 'git/a#größe-日本': 'dead end' }, moved: { 'git/a#b': 'größe-日本' } } as const;
    expect(read(formatPermalinks(permalinks))).toEqual(permalinks);
    expect(read('\uFEFF{}')).toEqual({ published: {}, moved: {} });
  });

  test('that is no JSON is placed at the line that is none', () => {
    expect(read(lines('"git/a": "entry",', '<<<<<<< HEAD', '"git/b": "entry"'))).toEqual([
      '4:5 permalinks-file: Unexpected line `<<<<<<< HEAD`',
    ]);
    expect(read(lines('"git/a": "entry"', '"git/b": "entry"'))).toEqual(['4:5 permalinks-file: Unexpected line `"git/b": "entry"`']);
    expect(read(lines('"git/a": "entry",'))).toEqual(['4:3 permalinks-file: Unexpected line `},`']);
    expect(read(lines('"git/a": entry'))).toEqual(['3:1 permalinks-file: Unexpected line `"git/a": entry`']);
    expect(read('')).toEqual(['1:1 permalinks-file: Unexpected end of JSON']);
  });

  test('that says something else is placed at the line that says it', () => {
    expect(
      read(lines('"git/a": "entry",', '"git/a#b": "entry",', '"git/a": "fix",', '"Git/a": "entry",', '"git/a#b#c": "version"')),
    ).toEqual(['5:5 permalinks-file: Unexpected `"git/a": "fix"`']);
    expect(read(lines('"git/a#b": "entry",', '"Git/a": "entry",', '"git/a#<b>": "version"'))).toEqual([
      '3:5 permalinks-file: Unexpected `"git/a#b": "entry"`',
      '4:5 permalinks-file: Unexpected `"Git/a": "entry"`',
      '5:5 permalinks-file: Unexpected `"git/a#<b>": "version"`',
    ]);
    expect(read('{\n  "moved": {\n    "git/a": "b",\n    "git/a#c": "#d",\n    "git/a#e": 1\n  }\n}')).toEqual([
      '3:5 permalinks-file: Unexpected `"git/a": "b"`',
      '4:5 permalinks-file: Unexpected `"git/a#c": "#d"`',
      '5:5 permalinks-file: Unexpected `"git/a#e": 1`',
    ]);
    expect([read('{ "publish": {} }'), read('null'), read('[]')]).toEqual([
      ['1:1 permalinks-file: Unexpected `publish`'],
      ['1:1 permalinks-file: Unexpected `content`'],
      ['1:1 permalinks-file: Unexpected `content`'],
    ]);
  });
});
