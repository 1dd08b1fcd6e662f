import { expect, test } from 'vitest';
import { codeKey } from '../../src/search/code-key.ts';

test.each([
  ['0xc0000005', ['0xC0000005', 'c0000005', 'C0000005', '-1073741819', '3221225477', ' 0xc0000005 ']],
  ['0x80070005', ['0x80070005', '80070005', '-2147024891', '2147942405']],
  ['ora-942', ['ORA-942', 'ORA-00942', 'ora-0942']],
  ['ts2307', ['TS2307', 'ts(2307)', 'ts2307']],
])('%s is the key of each of its spellings', (key, spellings) => {
  expect(spellings.map(codeKey)).toEqual(spellings.map(() => key));
});

test('what has one spelling keeps it', () => {
  const codes = '1006 502 1 -98 0x0 0x08000000 0x00c0000 #418 28p01 0308010c cve-2024-0001 1699871220 4294967296 -2147483649 err-x'.split(
    ' ',
  );
  expect(codes.map(codeKey)).toEqual(codes);
});
