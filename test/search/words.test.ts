import { describe, expect, test } from 'vitest';
import { growthOf } from '../growth.ts';
import { stem } from '../../src/search/stems.ts';
import { readWords } from '../../src/search/words.ts';

const termsOf = (text: string): string[] => readWords(text).map(({ term }) => term);
const rolesOf = (text: string): Record<string, string> => Object.fromEntries(readWords(text).map(({ term, role }) => [term, role]));

describe('a word', () => {
  test('is the same in every form', () => {
    expect(['terminating', 'terminated', 'terminates', 'terminate'].map(stem)).toEqual(Array(4).fill('terminat'));
    expect(['dependencies', 'classes', 'process', 'running', 'stuck', 'bus'].map(stem)).toEqual([
      'dependency',
      'class',
      'process',
      'run',
      'stick',
      'bus',
    ]);
  });

  test('that is a compound name is there whole and in parts, however it is written', () => {
    const [camel, snake] = ['ResourceExhausted', 'RESOURCE_EXHAUSTED'].map((name) => readWords(name)[0]);
    expect([camel?.term, camel?.parts]).toEqual(['resourceexhaust', ['resource', 'exhaust'].map(stem)]);
    expect([snake?.term, snake?.parts]).toEqual([camel?.term, camel?.parts]);
    expect(termsOf('StackOverflowException stackoverflowexception TypeError typeerror')).toEqual(
      ['stackoverflow', 'stackoverflow', 'typeerror', 'typeerror'].map(stem),
    );
  });

  test('stays whole as a code and leaves the version of a product', () => {
    expect(readWords('TS2307 python3').map(({ term, parts }) => [term, parts])).toEqual([
      ['ts2307', []],
      ['python3', ['python']],
    ]);
  });

  test('keeps the signs that are part of a name', () => {
    expect(termsOf("C++ C# .NET don't")).toEqual(['cpp', 'csharp', 'dotnet', 'dont']);
  });

  test('stays a word where objects in JavaScript have a property of its name', () => {
    expect(termsOf('constructor toString __proto__ hasOwnProperty')).toEqual(
      ['constructor', 'tostring', 'proto', 'hasownproperty'].map(stem),
    );
  });

  test('that stands for one case only is dropped', () => {
    expect(termsOf('at 0x7f6f2c0e5c10 id 63890e31-65af-45a3-a3d5-9c52245496aa took 13709ms sha 16a056f9c2d7be1')).toEqual(
      ['at', 'id', '65af', '45a3', 'a3d5', 'took', 'sha'].map(stem),
    );
  });

  test('knows whether it is quoted, a path, an aside or a number', () => {
    expect(rolesOf("Error: module 'torch' in /app/lib/main.py is missing (see docs) 42 <name>")).toEqual({
      error: 'generic',
      modul: 'word',
      torch: 'quoted',
      in: 'stop',
      app: 'path',
      lib: 'path',
      main: 'path',
      py: 'path',
      is: 'stop',
      miss: 'word',
      see: 'aside',
      doc: 'aside',
      42: 'number',
      name: 'path',
    });
  });

  test('is no word where a title writes it for a part that varies', () => {
    expect(rolesOf('Node X.XX wants npm NN, not XXXXX')).toEqual({
      node: 'word',
      x: 'stop',
      xx: 'stop',
      want: 'word',
      npm: 'word',
      nn: 'stop',
      not: 'stop',
      xxxxx: 'stop',
    });
  });

  test('that is a code of OpenSSL is kept, though it looks like a hash', () => {
    expect(termsOf('error:0308010C:digital envelope routines, commit 9308010c')).toEqual(
      ['error', '0308010c', 'digital', 'envelope', 'routines', 'commit'].map(stem),
    );
  });

  test('says where it stands', () => {
    const text = "can't open ResourceExhausted";
    expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(["can't", 'open', 'ResourceExhausted']);
  });

  test('is a pair of neighbouring characters where a script puts no spaces between words', () => {
    expect(['无法找到类型', 'ファイル', 'ไม่พบ', '型'].map((text) => termsOf(text))).toEqual([
      ['无法', '法找', '找到', '到类', '类型'],
      ['ファ', 'ァイ', 'イル'],
      ['ไม', 'ม่', '่พ', 'พบ'],
      ['型'],
    ]);
  });

  test('of a script without spaces stands where its characters stand, beside words of other scripts', () => {
    const text = 'CS0246：找不到类型Foo，𠮷野家';
    expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'CS0246',
      '找不',
      '不到',
      '到类',
      '类型',
      'Foo',
      '𠮷野',
      '野家',
    ]);
  });

  test('of any part of such a text is a word of the whole, so that the part is found', () => {
    const whole = '指定されたファイルが見つかりません';
    const terms = new Set(termsOf(whole));
    const parts = [...whole].map((_, i) => whole.slice(i, i + 5)).filter(({ length }) => length > 1);
    expect(parts.filter((part) => !termsOf(part).every((term) => terms.has(term)))).toEqual([]);
  });

  test('is none in signs, blanks, control characters and half characters', () => {
    expect(['', ' \n\t', '\u0000\u0001', '\ud800', '?!…—'].map(termsOf)).toEqual([[], [], [], [], []]);
  });
});

test.each(['.a', 'a.', '1.', '/a', 'a/', '\\a', '-a', '@a', '<a', "'a", '(a', 'a:', 'aB', 'é.', '中', '$a.'])(
  'words of nothing but %j are read in time that grows with them',
  (unit) => {
    expect(growthOf((n) => () => readWords(unit.repeat(n)), 40_000)).toBeLessThanOrEqual(12);
  },
);
