import { describe, expect, test } from 'vitest';
import { listAnchors, versionAnchors } from '../../src/entry/anchors.ts';
import { readValid, sourceOf } from '../helpers.ts';

const entryWith = (...rows: string[]) =>
  readValid(
    sourceOf({
      versions: `## Version Compatibility\n\n| Version | Status | Introduced | Deprecated |\n| --- | --- | --- | --- |\n${rows.map((row) => `| ${row} | active | — | — |`).join('\n')}`,
    }),
  );

describe('anchors of the version table', () => {
  test('are made from the words of the first cell, and tell ranges apart', () => {
    const rows = [
      'Node.js 18',
      'Node.js <18',
      'Node.js >=18',
      'Node.js ≤ 18',
      'Node.js >18',
      'rust >=1.70,<2.0',
      'WebSocket (RFC 6455)',
      '`a \\| b` >=2',
      '>=2',
      '🚀',
    ];
    expect(versionAnchors(entryWith(...rows))).toEqual([
      'node-js-18',
      'node-js-below-18',
      'node-js-from-18',
      'node-js-up-to-18',
      'node-js-above-18',
      'rust-from-1-70-below-2-0',
      'websocket-rfc-6455',
      'a-b-from-2',
      '2',
      'version',
    ]);
  });

  test('stay the same in any order', () => {
    const rows = ['Node.js 18', 'Node.js <18', 'Node.js >=18'];
    expect(versionAnchors(entryWith(...rows.toReversed()))).toEqual(versionAnchors(entryWith(...rows)).toReversed());
  });

  test('are never those of an item or of a section', () => {
    expect(versionAnchors(entryWith('Pull, then push', 'Push again', 'Versions', 'Git 2', 'Git 2'))).toEqual([
      'pull-then-push-2',
      'push-again-2',
      'versions-2',
      'git-2',
      'git-2-2',
    ]);
  });
});

test('an entry lists all anchors of its page, with what stands there', () => {
  expect(listAnchors(readValid(sourceOf()))).toEqual([
    { anchor: 'pull-then-push', kind: 'workaround', path: ['workarounds', 0] },
    { anchor: 'push-again', kind: 'dead end', path: ['deadEnds', 0] },
    { anchor: 'git-2-40', kind: 'version', path: ['versions', 0] },
  ]);
});
