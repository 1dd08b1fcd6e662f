import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeKey } from '../../../src/search/code-key.ts';
import { readCodes } from '../../../src/search/paste/codes.ts';
import { readLines } from '../../../src/search/paste/lines.ts';
import { anyCode, forms, prefixes } from './forms.ts';

/** Whether a code is stated on one of the lines that are left of a paste, for somebody who has it. */
function isFound(code: string, paste: string): boolean {
  const own = codeKey(code);
  const isKnown = (key: string) => key === own;
  return readLines(paste).some(({ text }) => readCodes(text, isKnown).some(({ key, stated }) => key === own && stated));
}

test.each(Object.entries(forms))('a code %s is found behind any prefix', (_, form) => {
  fc.assert(
    fc.property(anyCode, fc.constantFrom(...prefixes), (code, prefix) => {
      const lines = form(code).split('\n');
      return isFound(code, lines.map((line) => prefix + line).join('\n'));
    }),
    { numRuns: 200 },
  );
});

test('a number is found in each of its spellings', () => {
  const spellings = ['0xC0000005', 'c0000005', '-1073741819', '3221225477'];
  const texts = ['Exception code: #', 'exited with code #', '#', 'error #: it failed', 'it failed (#)', '{"code":"#","msg":"it failed"}'];
  const lost = spellings
    .flatMap((spelling) => texts.map((text) => text.replace('#', spelling)))
    .filter((text) => !isFound('0xc0000005', text));
  expect(lost).toEqual([]);
});

const corpus = path.resolve('../shared/corpus/entries');

test.skipIf(!existsSync(corpus))('each code of the corpus is found in each form (skipped where ../shared/corpus is absent)', () => {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const stated = files.flatMap((file) => /^- \*\*Error Code:\*\* (.*)$/m.exec(readFileSync(path.join(corpus, file), 'utf8'))?.[1] ?? []);
  const codes = [...new Set(stated.flatMap((list) => Array.from(list.matchAll(/`([^`]+)`/g), ([, code]) => code!)))];
  const lost = codes.flatMap((code) =>
    Object.entries(forms).flatMap(([name, form]) => (isFound(code, form(code)) ? [] : `${code} ${name}`)),
  );
  expect([codes.length > 0, lost]).toEqual([true, []]);
});
