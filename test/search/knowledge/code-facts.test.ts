// Each fact about codes earns its place: some query that people paste needs it.
import { expect, test } from 'vitest';
import { codesMeantBy, createMeanings } from '../../../src/search/knowledge/code-meanings.ts';
import { codeWords } from '../../../src/search/knowledge/code-words.ts';
import { equalCodes } from '../../../src/search/knowledge/equal-codes.ts';
import { createEquivalents } from '../../../src/search/knowledge/equivalent-codes.ts';
import { codeEntries, codeQueries, createMatch } from './code-queries.ts';

const equivalentCodes = createEquivalents(equalCodes);

/** What stands between two others in a table: facts, or things with their codes. */
const partsOf = (table: string): string[] => table.trim().split(/ \| |\s*\n\s*/);

/** Whether each query has a code of each entry that answers it. */
function isAllFound(matches: ReturnType<typeof createMatch>): boolean {
  return codeQueries.every(({ query, expect }) => expect.every((id) => matches(query, id)));
}

test('what is pasted shares a code with the entries that answer it, and with no others but where words or numbers are the same', () => {
  const matches = createMatch(equivalentCodes, codesMeantBy);
  const wrong = codeQueries.flatMap(({ query, expect }) => {
    const found = codeEntries.map(({ id }) => id).filter((id) => matches(query, id));
    return [...expect.filter((id) => !found.includes(id)), ...found.filter((id) => !expect.includes(id))].map((id) => [query, id]);
  });
  expect(wrong).toEqual([
    ['SQLSTATE[40001]: Serialization failure: 1213', 'postgresql/serializable'],
    ['SQLSTATE[22001]: String data, right truncated: 1406', 'postgresql/text-too-long'],
    ['OSError: [WinError 127] 找不到指定的程序。', 'shell/no-such-program'],
    ['depth=0 CN = localhost verify error:num=18', 'node/company-proxy'],
  ]);
});

test('without any of the equal codes some query finds its entry no more', () => {
  const things = partsOf(equalCodes).map((thing) => thing.split(' '));
  const without = (left: string): string => things.map((codes) => codes.filter((code) => code !== left).join(' ')).join('\n');
  const isIdle = (code: string): boolean => isAllFound(createMatch(createEquivalents(without(code)), codesMeantBy));
  expect(things.flat().filter(isIdle)).toEqual([]);
});

const areas = codeWords.trim().split('\n\n');

test('without any of the words for a code some query finds its entry no more', () => {
  const isIdle = (left: string): boolean => {
    const table = areas.map((area) =>
      partsOf(area)
        .filter((part) => part !== left)
        .join('\n'),
    );
    return isAllFound(createMatch(equivalentCodes, createMeanings(table.join('\n\n'))));
  };
  expect(areas.flatMap((area) => partsOf(area).slice(1)).filter(isIdle)).toEqual([]);
});

test('each fact is stated once', () => {
  const codes = partsOf(equalCodes).flatMap((thing) => thing.split(' '));
  const twice = (all: readonly string[]): string[] => all.filter((one, i) => all.indexOf(one) !== i);
  expect([twice(codes), areas.flatMap((area) => twice(partsOf(area)))]).toEqual([[], []]);
});
