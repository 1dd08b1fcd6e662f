import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatPermalinks, readPermalinks } from '../../../src/corpus/permalinks/permalinks-file.ts';
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
    writeFileSync(path.join(folder, 'file'), '');
    expect(['elsewhere/entries', 'file/entries'].map((name) => readPermalinks(path.join(folder, name)))).toEqual([undefined, undefined]);
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
    const { placeOf } = readPermalinks(path.join(folder, 'entries'))!;
    expect(['git/a', 'git/a#b', 'git/b'].map((link) => placeOf('published', link)?.line)).toEqual([3, 4, 8]);
    expect(read(text.replace('"c"', '"c'))).toEqual(['7:12 permalinks-file: Unexpected line `"git/a#b": "c`']);
    expect(read(text.replace('"c"', '1'))).toEqual(['7:12 permalinks-file: Unexpected line `"git/a#b": 1`']);
    expect(read(text.replace('"published": {', '"publish": {'))).toEqual(['2:1 permalinks-file: Unexpected line `"publish": {`']);
    expect(read(text.replace('"entry"', '"entries"'))).toEqual(['3:1 permalinks-file: Unexpected `"git/a": "entries"`']);
  });

  test('that is no JSON is placed at the line that is none', () => {
    const faulty = (line: string): unknown => read(lines('"git/a": "entry"', line, '"git/b": "entry",'));
    expect(faulty('<<<<<<< HEAD')).toEqual(['4:5 permalinks-file: Unexpected line `<<<<<<< HEAD`']);
    expect(faulty('"git/c: "entry",')).toEqual(['4:14 permalinks-file: Unexpected line `"git/c: "entry",`']);
    expect(faulty('"git/c" "entry",')).toEqual(['4:13 permalinks-file: Unexpected line `"git/c" "entry",`']);
    expect(faulty('"git/c": entry')).toEqual(['4:14 permalinks-file: Unexpected line `"git/c": entry`']);
    expect(faulty('"git/c": "entry')).toEqual(['4:14 permalinks-file: Unexpected line `"git/c": "entry`']);
    expect(read('{\n  "published": {\n    "git/a": "entry"\n')).toEqual(['4:1 permalinks-file: Unexpected end of JSON']);
    expect(read('')).toEqual(['1:1 permalinks-file: Unexpected end of JSON']);
    expect(read('{ "published": {\n  "git/a": "entry",')).toEqual(['2:20 permalinks-file: Unexpected end of JSON']);
  });

  test('is read where two links share a line, with a comma between them or none', () => {
    const published = { 'git/a': 'entry', 'git/b': 'entry' };
    const read2 = (comma: string): unknown => read(`{ "published": { "git/a": "entry"${comma} "git/b": "entry" } }`);
    expect([read2(','), read2('')]).toEqual([
      { published, moved: {} },
      { published, moved: {} },
    ]);
  });

  test('with conflict markers has a message at each of them, and none at the lines between', () => {
    expect(read(lines('<<<<<<< HEAD', '"git/a": "entry"', '=======', '"git/b": "entry"', '>>>>>>> branch'))).toEqual([
      '3:5 permalinks-file: Unexpected line `<<<<<<< HEAD`',
      '5:5 permalinks-file: Unexpected line `=======`',
      '7:5 permalinks-file: Unexpected line `>>>>>>> branch`',
    ]);
  });

  test('has no comments: the next --fix would drop them', () => {
    expect(read(lines('// renamed', '"git/a": "entry" /* x */'))).toEqual([
      '3:5 permalinks-file: Unexpected line `// renamed`',
      '4:22 permalinks-file: Unexpected line `"git/a": "entry" /* x */`',
    ]);
  });

  test('that says something else is placed at each line that says it', () => {
    expect(
      read(lines('"git/a": "entry",', '"git/a#b": "entry",', '"git/a": "fix",', '"Git/a": "entry",', '"git/a#b#c": "version"')),
    ).toEqual([
      '4:5 permalinks-file: Unexpected `"git/a#b": "entry"`',
      '5:5 permalinks-file: Unexpected `"git/a": "fix"`',
      '6:5 permalinks-file: Unexpected `"Git/a": "entry"`',
      '7:5 permalinks-file: Unexpected `"git/a#b#c": "version"`',
    ]);
    expect(read(lines('"git/a#<b>": "version"', '"git/a": "version"', '"git/a#b": "fix"'))).toEqual([
      '3:5 permalinks-file: Unexpected `"git/a#<b>": "version"`',
      '4:5 permalinks-file: Unexpected `"git/a": "version"`',
      '5:5 permalinks-file: Unexpected `"git/a#b": "fix"`',
    ]);
    expect(read('{\n  "published": 1,\n  "moved": []\n}')).toEqual([
      '2:16 permalinks-file: Unexpected line `"published": 1,`',
      '3:12 permalinks-file: Unexpected line `"moved": []`',
    ]);
    expect(read('{\n  "moved": {\n    "git/a": "b",\n    "git/a#c": "#d",\n    "git/a#e": 1\n  }\n}')).toEqual([
      '5:16 permalinks-file: Unexpected line `"git/a#e": 1`',
      '3:5 permalinks-file: Unexpected `"git/a": "b"`',
      '4:5 permalinks-file: Unexpected `"git/a#c": "#d"`',
    ]);
    expect([
      read('{ "publish": {} }'),
      read('{\n  "publish": {\n    "git/a": "entry"\n  }\n}'),
      read('{ "git/a": "entry" }'),
      read('null'),
      read('[]'),
      read('"'),
    ]).toEqual([
      ['1:3 permalinks-file: Unexpected line `{ "publish": {} }`'],
      ['2:3 permalinks-file: Unexpected line `"publish": {`'],
      ['1:3 permalinks-file: Unexpected `"git/a": "entry"`'],
      ['1:1 permalinks-file: Unexpected line `null`'],
      ['1:1 permalinks-file: Unexpected line `[]`'],
      ['1:1 permalinks-file: Unexpected line `"`'],
    ]);
  });

  test('that can not be opened is a message, never a gap', () => {
    mkdirSync(path.join(folder, 'closed/permalinks.json'), { recursive: true });
    const { file, permalinks, placeOf } = readPermalinks(path.join(folder, 'closed/entries'))!;
    expect([permalinks, placeOf('published', 'git/a'), messagesOf(file).map((message) => message.replace(/, expected .*$/, ''))]).toEqual([
      undefined,
      undefined,
      ['1:1 permalinks-file: Unexpected file that can’t be read (EISDIR)'],
    ]);
  });
});
