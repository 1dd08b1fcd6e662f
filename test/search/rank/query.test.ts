import { describe, expect, test } from 'vitest';
import { codeTerm } from '../../../src/search/index/index-files.ts';
import { readQuery, termsOfQuery } from '../../../src/search/rank/query.ts';

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
    const { lines, mentions } = readQuery(text);
    const most = { lines: 400, words: 800, characters: 750 };
    expect({
      lines: Math.max(lines.length, most.lines),
      words: Math.max(most.words, ...lines.map(({ words }) => words.length)),
      characters: Math.max(most.characters, ...lines.map(({ text: line }) => line.length)),
    }).toEqual(most);
    expect(mentions.length).toBeLessThanOrEqual(most.lines * 4);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t \r\n'],
    ['control characters', '\u0000\u0001\u009f'],
    ['signs', '?!…—'],
  ])('of %s there are no words', (_, text) => {
    const { lines, mentions } = readQuery(text);
    expect([lines.flatMap(({ words }) => words), mentions]).toEqual([[], []]);
  });
});
