import { expect, test } from 'vitest';
import { listFormerAnchors } from '../../../src/corpus/permalinks/former-anchors.ts';
import { alias, published, site } from './linked-entries.ts';

test('former anchors lead to the element that took their place, whatever the ID they were published under', () => {
  const moved = {
    'git/a#one': 'two',
    'git/old#two': 'pull-then-push',
    'git/a#gone': 'dead-ends',
    'git/a#push-again': 'pull-then-push',
    'git/a#references': 'pull-then-push',
    'git/a#lost': 'nowhere',
  };
  expect([...listFormerAnchors({ published, moved }, site({ 'git/a': alias('git/old'), 'git/b': {} }))]).toEqual([
    [
      'git/a',
      [
        ['pull-then-push', 'one'],
        ['pull-then-push', 'two'],
        ['dead-ends', 'gone'],
      ],
    ],
  ]);
});
