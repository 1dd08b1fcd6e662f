import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatPermalinks, placeOfLink, readPermalinks } from '../../../src/corpus/permalinks/file.ts';
import { messagesOf } from '../../helpers.ts';

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

  const links = { published: { 'git/a': 'entry', 'git/a#b': 'version', 'git/b': 'entry' }, moved: { 'git/a#c': 'b' } };

  test.each([
    ['is missing', ['"git/a": "entry"', '"git/a#b": "version",', '"git/b": "entry"'], '},'],
    ['is missing on every line', ['"git/a": "entry"', '"git/a#b": "version"', '"git/b": "entry"'], '}'],
    ['is left over at the end', ['"git/a": "entry",', '"git/a#b": "version",', '"git/b": "entry",'], '},'],
    ['is there twice', ['"git/a": "entry",,', '"git/a#b": "version", ,', '"git/b": "entry"'], '},,'],
    ['is there twice at the end', ['"git/a": "entry",', '"git/a#b": "version",', '"git/b": "entry",,'], '},'],
    ['has a line of its own', ['"git/a": "entry"', ',', '"git/a#b": "version",', ',', '"git/b": "entry"'], '},'],
    ['ends a line that stands twice', ['"git/a": "entry",', '"git/a#b": "version"', '"git/b": "entry"', '"git/a#b": "version",'], '},'],
  ])('is read where a comma between lines %s', (_, published, end) => {
    const text = `{\n  "published": {\n${published.map((link) => `    ${link}`).join('\n')}\n  ${end}\n  "moved": {\n    "git/a#c": "b",\n  },\n}\n`;
    expect([read(text), read(text.replaceAll('\n', '\r\n'))]).toEqual([links, links]);
  });

  test('is read where a section opens twice, since the value of a link tells its section', () => {
    const open = [
      '"git/a": "entry",',
      '"git/a#b": "version"',
      '},',
      '"moved": {',
      '"git/a#b": "c"',
      '"git/b": "entry"',
      '},',
      '"moved": {',
      '"git/a#c": "b"',
    ];
    const text = ['{', '"published": {', ...open, '}', '}'].join('\n');
    for (const written of [text, text.replace('"moved": {', '"moved" :{')])
      expect(read(written)).toEqual({ ...links, moved: { 'git/a#b': 'c', 'git/a#c': 'b' } });
    const { file } = readPermalinks(path.join(folder, 'entries'))!;
    expect(['git/a', 'git/a#b', 'git/b'].map((link) => placeOfLink(file, 'published', link).line)).toEqual([3, 4, 8]);
    expect(read(text.replace('"c"', '"c'))).toEqual(['7:1 permalinks-file: Unexpected line `"git/a#b": "c`']);
    expect(read(text.replace('"c"', '1'))).toEqual(['7:1 permalinks-file: Unexpected line `"git/a#b": 1`']);
    expect(read(text.replace('"published": {', '"publish": {'))).toEqual(['2:1 permalinks-file: Unexpected line `"publish": {`']);
    expect(read(text.replace('"entry"', '"entries"'))).toEqual(['3:1 permalinks-file: Unexpected `"git/a": "entries"`']);
  });

  test('that is no JSON is placed at the line that is none', () => {
    const faulty = (line: string): unknown => read(lines('"git/a": "entry"', line, '"git/b": "entry",'));
    expect(faulty('<<<<<<< HEAD')).toEqual(['4:5 permalinks-file: Unexpected line `<<<<<<< HEAD`']);
    expect(faulty('"git/c: "entry",')).toEqual(['4:14 permalinks-file: Unexpected line `"git/c: "entry",`']);
    expect(faulty('"git/c" "entry",')).toEqual(['4:13 permalinks-file: Unexpected line `"git/c" "entry",`']);
    expect(faulty('"git/c": entry')).toEqual(['4:1 permalinks-file: Unexpected line `"git/c": entry`']);
    expect(faulty('"git/c": "entry')).toEqual(['4:20 permalinks-file: Unexpected line `"git/c": "entry`']);
    expect(faulty('"git/c": "entry" "git/d": "entry"')).toEqual([
      '4:22 permalinks-file: Unexpected line `"git/c": "entry" "git/d": "entry"`',
    ]);
    expect(faulty('"git/c": "entry",, "git/d": "entry"')).toEqual([
      '4:22 permalinks-file: Unexpected line `"git/c": "entry",, "git/d": "entry"`',
    ]);
    expect(read('{\n  "published": {\n    "git/a": "entry"\n')).toEqual(['4:1 permalinks-file: Unexpected end of JSON']);
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
