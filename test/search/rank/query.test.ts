import { describe, expect, test } from 'vitest';
import { codeTerm } from '../../../src/search/index/index-files.ts';
import { readQuery, termsOfQuery } from '../../../src/search/rank/query.ts';

const passagesOf = (text: string): [single: boolean, text: string][] =>
  readQuery(text).passages.map(({ single, text: line }) => [single, line]);

describe('two neighbouring lines', () => {
  test('are also read as one, as messages are wrapped, but not code that a trace quotes and the message below it', () => {
    const trace =
      'Traceback (most recent call last):\n  File "/srv/plugins/load.py", line 12, in load\n' +
      '    raise ModuleNotFoundError(f"No module named {name}")\nKeyError: the region\nwas not found';
    expect(passagesOf(trace)).toEqual([
      [true, 'Traceback (most recent call last):'],
      [true, 'raise ModuleNotFoundError(f"No module named {name}")'],
      [true, 'KeyError: the region'],
      [false, 'KeyError: the region was not found'],
      [true, 'was not found'],
    ]);
  });

  test('are not, where they are long: no message is that long', () => {
    const [one, other] = ['red', 'blue'].map((color) =>
      Array.from({ length: 19 }, (_, i) => `${color}${'abcdefghijklmnopqrs'[i]}`).join(' '),
    );
    expect(passagesOf(`${one}\n${other}`)).toEqual([
      [true, one],
      [true, other],
    ]);
  });

  test('have their words where these stand in both together, and count a little less than each alone', () => {
    const [one, pair, other] = readQuery('the region of seven\nwas not found').passages;
    expect(pair!.words.map(({ start, end }) => pair!.text.slice(start, end))).toEqual([
      'the',
      'region',
      'of',
      'seven',
      'was',
      'not',
      'found',
    ]);
    expect(pair!.prior).toBeLessThan(Math.max(one!.prior, other!.prior));
  });
});

test('a query knows the codes that it names, and all of its text for the tools that it tells of', () => {
  const text = 'pnpm install\nerror TS2307: Cannot find module';
  const { kind, mentions, whole } = readQuery(text);
  expect([kind, mentions.map(({ key, stated }) => [key, stated]), whole]).toEqual(['log', [['ts2307', true]], text]);
});

test('entries are looked for by codes, then by names whole and in parts, without words that say nothing', () => {
  expect(termsOfQuery(readQuery('error TS2307: the ResourceExhausted of module'))).toEqual([
    codeTerm('ts2307'),
    'error',
    'ts2307',
    'resourceexhaust',
    'resourc',
    'exhaust',
    'modul',
  ]);
});

describe('of a text that nobody would paste on purpose', () => {
  const hostile: [string, string][] = [
    ['320 KB of one letter', 'a'.repeat(320_000)],
    ['320 KB of quotes', "'".repeat(320_000)],
    ['320 KB of parentheses', '('.repeat(320_000)],
    ['320 KB of paths', '/a'.repeat(160_000)],
    ['320 KB of dotted names', 'x.'.repeat(160_000)],
    ['320 KB of digits', '1'.repeat(320_000)],
    ['320 KB of line ends', '\n'.repeat(320_000)],
    ['320 KB of colours', '\u001b['.repeat(160_000)],
    ['320 KB of braces', '{"a":'.repeat(64_000)],
    ['320 KB of words', 'word other '.repeat(29_000)],
    ['320 KB of lines', Array.from({ length: 16_000 }, (_, i) => `line ${i.toString(36)} is a text`).join('\n')],
    ['320 KB of Chinese', '无法找到类型'.repeat(53_000)],
    ['10,000 codes in a line', Array.from({ length: 10_000 }, (_, i) => `ERR_CODE_${i}`).join(' ')],
    ['10,000 lines with a code', Array.from({ length: 10_000 }, (_, i) => `error TS${i}: it failed`).join('\n')],
  ];
  test.each(hostile)('no more is read than a matcher can hold against every entry: %s', (_, text) => {
    const { passages, mentions } = readQuery(text);
    const singles = passages.filter(({ single }) => single);
    const most = { lines: 400, words: 800, characters: 1500 };
    expect({
      lines: Math.max(singles.length, most.lines),
      words: Math.max(most.words, ...passages.map(({ words }) => words.length)),
      characters: Math.max(most.characters, ...passages.map(({ text: line }) => line.length)),
    }).toEqual(most);
    expect([passages.length <= 2 * most.lines, mentions.length <= most.lines * 4]).toEqual([true, true]);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t \r\n'],
    ['control characters', '\u0000\u0001\u009f'],
    ['signs', '?!…—'],
  ])('of %s there are no words', (_, text) => {
    const { passages, mentions } = readQuery(text);
    expect([passages.flatMap(({ words }) => words), mentions]).toEqual([[], []]);
  });
});
