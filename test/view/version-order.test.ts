import { describe, expect, test } from 'vitest';
import { compareVersions, formatSpans, parseSpans, parseVersion, shareIn } from '../../src/view/version-order.ts';
import { parseRange } from '../../src/view/version-range.ts';

const share = (range: string, version: string): string => shareIn(parseRange(range) ?? [], parseVersion(version) ?? []);

describe('versions', () => {
  test('come in the order of their numbers, and pre-releases before their release', () => {
    const ordered = [
      '3.6',
      '3.11',
      '12',
      '20.0.0-alpha.1',
      '20.0.0-beta.2',
      '20.0.0-rc.1',
      '20.0.0-rc.10',
      '20.0.0',
      '20.9',
      '20.11.1',
      'v22',
    ];
    const shuffled = ordered.toSorted();
    expect(shuffled).not.toEqual(ordered);
    expect(shuffled.toSorted((a, b) => compareVersions(parseVersion(a) ?? [], parseVersion(b) ?? []))).toEqual(ordered);
  });

  test.each([
    ['20.11', [20, 11]],
    [' v20.11.1 ', [20, 11, 1]],
    ['3.x', [3]],
    ['3.*', [3]],
    ['1.2.3+build.5', [1, 2, 3]],
    ['2024-01-15', [2024, 1, 15]],
    ['RFC 6455', [6455]],
    ['3.15.0rc2', [3, 15, 0, -1, 2]],
    ['3.15b', [3, 15, 0, -2]],
    ['LTS', undefined],
    ['', undefined],
    ['1.2 or so', undefined],
  ])('%j is read', (text, numbers) => {
    expect(parseVersion(text)).toEqual(numbers);
  });
});

describe('a range', () => {
  test.each([
    ['>=18', '20.11', 'all'],
    ['>=18', '17.9', 'none'],
    ['>=20.19', '20', 'some'],
    ['>=20.19', '20.19', 'all'],
    ['<20.19', '20.18', 'all'],
    ['<20.19', '20.19', 'none'],
    ['<20', '20.0.0-rc.1', 'all'],
    ['<=14', '14.9', 'all'],
    ['<=14', '15', 'none'],
    ['>14', '14.9', 'none'],
    ['>14', '15', 'all'],
    ['>=1.70,<2.0', '1.9', 'none'],
    ['>=1.70,<2.0', '1.100', 'all'],
    ['>=1.70, <2.0', '2.0', 'none'],
    ['>=1.70 <2', '1', 'some'],
    ['18', '18.2.1', 'all'],
    ['18', '19', 'none'],
    ['12.0', '12.0.3', 'all'],
    ['12.0', '12.1', 'none'],
    ['3.x', '3.9', 'all'],
    ['=1.2', '1.2', 'all'],
    ['^1.2', '1.9', 'all'],
    ['^1.2', '2.0', 'none'],
    ['^0.2.3', '0.2.9', 'all'],
    ['^0.2.3', '0.3', 'none'],
    ['~1.2.3', '1.2.9', 'all'],
    ['~1.2.3', '1.3', 'none'],
    ['12 – 14', '14.5', 'all'],
    ['12 to 14', '13', 'all'],
    ['12 - 14', '15', 'none'],
    ['18+', '19', 'all'],
    ['18 and later', '17', 'none'],
    ['before 2', '1.9', 'all'],
    ['1.4 or earlier', '1.5', 'none'],
    ['1 || 3', '3.2', 'all'],
    ['1 || 3', '2', 'none'],
    ['any', '7', 'all'],
    ['>=any', '7', 'all'],
    ['RFC 6455', '6455', 'all'],
    ['RFC 6455', 'RFC 7230', 'none'],
    ['2024-01', '2024-01-15', 'all'],
    ['>=2024-01', '2023-12-31', 'none'],
    ['LTS', '20', 'none'],
    ['>=18 LTS', '20', 'none'],
  ])('%j holds of %j: %s', (range, version, expected) => {
    expect(share(range, version)).toBe(expected);
  });

  test('that is not stated holds all versions', () => {
    expect(parseRange(undefined)).toEqual([{}]);
  });

  test('that can’t be compared is none', () => {
    expect(['LTS', '>=18 LTS', 'F1', '1 || LTS'].map(parseRange)).toEqual([undefined, undefined, [{ from: [1], to: [2] }], undefined]);
  });

  test('is the same behind an attribute', () => {
    const spans = ['>=12,<20.19', '1 || 3', '>=2.0.0-rc.1', '<5', 'any'].map((range) => parseRange(range) ?? []);
    expect(spans.map(formatSpans)).toEqual(['12:20.19', '1:2 3:4', '2.0.0.-1.1:', ':5', ':']);
    expect(spans.map((one) => parseSpans(formatSpans(one)))).toEqual(spans);
    expect(parseSpans(formatSpans([]))).toEqual([]);
  });
});
