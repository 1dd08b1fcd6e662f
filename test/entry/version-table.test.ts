import { describe, expect, test } from 'vitest';
import { read, readValid, sourceOf } from '../helpers.ts';

const head = '| Version | Status | Introduced | Deprecated |\n|---|---|---|---|\n';
const table = (...rows: string[]) => sourceOf({ versions: `## Version Compatibility\n\n${head}${rows.join('\n')}` });

describe('the version table', () => {
  test('gives a row each, and nothing for what is not stated', () => {
    expect(
      readValid(table('| Node.js 18 | active | 2011-12 | 20 |', '| npm >=7 | fixed | — |  |', '| `yarn` | unaffected | - | – |')).versions,
    ).toEqual([
      { version: 'Node.js 18', product: 'Node.js', range: '18', status: 'active', introduced: '2011-12', deprecated: '20' },
      { version: 'npm >=7', product: 'npm', range: '>=7', status: 'fixed' },
      { version: '`yarn`', product: 'yarn', status: 'unaffected' },
    ]);
  });

  test('may be drawn loosely: no outer bars, alignment, other casing, missing last cells', () => {
    const loose = 'version | STATUS | introduced | deprecated\n:-- | :-: | --: | ---\nGit 2.40 | Active';
    expect(readValid(sourceOf({ versions: `## Version Compatibility\n${loose}` })).versions).toEqual(readValid(sourceOf()).versions);
  });

  test('keeps bars, markup and angle brackets of a cell', () => {
    expect(readValid(table('| **C** `a \\| b` 1 \\| Vec<T> --force | active | `\\|` | — |')).versions).toEqual([
      { version: '**C** `a | b` 1 | Vec<T> --force', product: 'C a | b 1 | Vec<T> --force', status: 'active', introduced: '`|`' },
    ]);
  });

  test('has four columns, in the head and in every row', () => {
    expect(
      read(
        sourceOf({
          versions: '## Version Compatibility\n\n| Version | Introduced | Status | Deprecated |\n|---|---|---|---|\n| a | b | c | d |',
        }),
      ).messages,
    ).toEqual([
      '15:1 versions-columns: Unexpected columns `Version | Introduced | Status | Deprecated`, expected `Version`, `Status`, `Introduced`, `Deprecated`',
    ]);
    expect(read(table('| a | active | — | — | x | y |')).messages).toEqual([
      '17:22 versions-columns: Unexpected cell `x | y`, expected `Version`, `Status`, `Introduced`, `Deprecated`',
    ]);
  });

  test('has no rule or picture beside it', () => {
    const versions = `## Version Compatibility\n\n***\n\n${head}| Git | active | — | — |`;
    expect(read(sourceOf({ versions })).messages).toEqual([
      '15:1 versions-table: Unexpected content `thematicBreak`, expected one table with the columns `Version`, `Status`, `Introduced`, `Deprecated`',
    ]);
  });

  test('reports every row at its cell', () => {
    expect(
      read(table('| Git | works | — | — |', '|  | fixed | — | — |', '| Git | — | — | — |', '| Git | fixd | — | — |')).messages,
    ).toEqual([
      '17:7 status-unknown: Unexpected status `works`, expected one of `active`, `deprecated`, `fixed`, `unaffected`, `unknown`',
      '18:1 version-empty: Missing version, expected a product and perhaps a version or range, such as `Node.js >=18`',
      '19:7 status-unknown: Unexpected status `—`, expected one of `active`, `deprecated`, `fixed`, `unaffected`, `unknown`',
      '20:7 status-unknown: Unexpected status `fixd`, expected one of `active`, `deprecated`, `fixed`, `unaffected`, `unknown`; did you mean `fixed`?',
    ]);
  });

  test('is one table with at least one row, and nothing else', () => {
    expect(read(table()).messages).toEqual(['15:1 section-empty: Unexpected empty table, expected a row for each product and version']);
    const expected = 'expected one table with the columns `Version`, `Status`, `Introduced`, `Deprecated`';
    const more = `## Version Compatibility\n\nAll of them.\n\n${head}| a | active | — | — |\n\n${head}| b | active | — | — |`;
    expect(read(sourceOf({ versions: more })).messages).toEqual([
      `15:1 versions-table: Unexpected content \`All of them.\`, ${expected}`,
      `21:1 versions-table: Unexpected content \`Version Status Introduced Deprecated b active — —\`, ${expected}`,
    ]);
  });
});
