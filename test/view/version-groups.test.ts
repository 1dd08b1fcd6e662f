import { expect, test } from 'vitest';
import { versionGroups } from '../../src/view/version-groups.ts';
import { readValid, sourceOf } from '../helpers.ts';

const groupsOf = (...cells: string[]) =>
  versionGroups(
    readValid(
      sourceOf({
        versions: `## Version Compatibility\n\n| Version | Status | Introduced | Deprecated |\n| --- | --- | --- | --- |\n${cells.map((cell) => `| ${cell} | active | — | — |`).join('\n')}`,
      }),
    ),
  ).map(({ product, spans }) => [product, ...spans.map(({ label, anchor }) => `${label} #${anchor}`)]);

test('versions stand by product, the oldest first, each in short', () => {
  expect(groupsOf('Node.js >=23', 'npm', 'Node.js >=12,<20.19', 'Node.js <12', 'Node.js 20.19')).toEqual([
    [
      'Node.js',
      '<12 #node-js-below-12',
      '12 – <20.19 #node-js-from-12-below-20-19',
      '20.19 #node-js-20-19',
      '23 and later #node-js-from-23',
    ],
    ['npm', 'all versions #npm'],
  ]);
});

test('versions that can’t be compared stay as the table has them', () => {
  expect(groupsOf('x LTS 5', 'x 3', 'x 1')).toEqual([['x', 'LTS 5 #x-lts-5', '3 #x-3', '1 #x-1']]);
});
