import { expect, test } from 'vitest';
import { statuses, verifications } from '../../src/entry/schema.ts';
import { icons } from '../../src/view/icons.ts';
import { categoryLabel, count, dateLabel, statusWords } from '../../src/view/wording.ts';
import { verification as trust, verificationSentences } from '../../src/view/words/words.ts';

test('a number and its noun agree, and large numbers are grouped', () => {
  expect([0, 1, 2, 999, 1000, 12345].map((number) => count(number, 'entry', 'entries'))).toEqual([
    '0 entries',
    '1 entry',
    '2 entries',
    '999 entries',
    '1,000 entries',
    '12,345 entries',
  ]);
  expect(count(2, 'dead end')).toBe('2 dead ends');
});

test('a category reads as words', () => {
  expect(['module_resolution', 'tls', 'type-error'].map(categoryLabel)).toEqual(['Module resolution', 'Tls', 'Type error']);
});

test('the day of an entry says what it is the day of', () => {
  expect(verifications.map((verification) => dateLabel({ verification }))).toEqual([
    'facts as of',
    'last verified',
    'last verified',
    'last verified',
  ]);
});

test('every verification has words of its own, and only that of AI says that nobody has looked', () => {
  const words = verifications.map((verification) => [trust[verification], verificationSentences[verification]]);
  expect(words).toEqual([
    ['Written by AI, not reviewed', expect.stringContaining('not yet reviewed')],
    ['Reviewed by a person', expect.stringMatching(/^A person has read it/)],
    ['Confirmed by readers', expect.stringMatching(/^Readers who had this error/)],
    ['Reproduced', expect.stringMatching(/^The error was produced on purpose/)],
  ]);
});

test('every status has a word, and an icon that is drawn; only versions without the error have the sign for good news', () => {
  expect(statuses.map((status) => [status, statusWords[status].label, statusWords[status].icon])).toEqual([
    ['active', 'Has it', 'hit'],
    ['deprecated', 'Has it, out of support', 'hit'],
    ['fixed', 'Fixed', 'works'],
    ['unaffected', 'Not affected', 'works'],
    ['unknown', 'Not known', 'unknown'],
  ]);
  expect(statuses.filter((status) => !Object.hasOwn(icons, statusWords[status].icon))).toEqual([]);
  expect(Object.values(icons).filter((icon) => !/^<(?:path|circle) [^>]+\/>/.test(icon))).toEqual([]);
});
