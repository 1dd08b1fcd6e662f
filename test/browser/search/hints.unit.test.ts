import { expect, test } from 'vitest';
import { countText } from '../../../src/browser/search/hints.ts';
import type { Result, SearchReply } from '../../../src/search/engine/request.ts';

const result: Result = { id: 'git/x', title: 'X', variants: [], isOwn: false };
const fromText: Result = { ...result, why: { type: 'excerpt', excerpt: 'x', marks: [] } };

/** What is said of results, of which there are `total` in all, if that is known. */
const say = (results: Result[], total?: number, filters = {}): string => {
  const reply: SearchReply = {
    results,
    ...(total === undefined ? {} : { total }),
    miss: results.length === 0,
    maybe: [],
    telling: '',
    named: [],
    isPartial: false,
    fullText: 'unused',
    done: true,
  };
  return countText(reply, { text: 'x', filters, byRate: false });
};

test('how many entries there are is said as far as it is known', () => {
  expect([
    say([result], 1),
    say([result, result], 5),
    say([result, result]),
    say([result, fromText]),
    say([result], 1, { domain: 'git' }),
    say([]),
    say([], 0, { domain: 'git' }),
  ]).toEqual([
    '1 entry',
    'The first 2 of 5 entries',
    'The 2 best matches',
    'The best match and 1 more from the full text',
    '1 entry with these filters',
    'No entry for this yet',
    'No entry for this with these filters',
  ]);
});
