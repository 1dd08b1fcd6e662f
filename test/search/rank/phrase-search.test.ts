import { expect, test } from 'vitest';
import { readLines } from '../../../src/search/paste/lines.ts';
import { readPassages } from '../../../src/search/rank/passages.ts';
import { searchPhrases } from '../../../src/search/rank/phrase-search.ts';
import { entries, entry, matcherOf } from '../entries.ts';

test('a log that says two messages of one entry in two lines means it, rather than an entry that has the longer of them alone', () => {
  const { match } = matcherOf([
    ...entries,
    entry('terraform/state-lock', 'The state is locked by another run', {
      errorMessages: ['Error acquiring the state lock', 'ConditionalCheckFailedException: The conditional request failed'],
    }),
    entry('aws/conditional-check', 'DynamoDB: operation error PutItem, ConditionalCheckFailedException: The conditional request failed'),
  ]);
  const conditional = 'operation error DynamoDB: PutItem, ConditionalCheckFailedException: The conditional request failed';
  const log = `Releasing state lock. This may take a few moments\nError: Error acquiring the state lock\nError message: ${conditional}`;
  expect([log, `Releasing state lock\n${conditional}`].map((paste) => match(paste).hits[0]?.id)).toEqual([
    'terraform/state-lock',
    'aws/conditional-check',
  ]);
});

test('an entry that shares only a word such as "error" with a line, where others share more, is not held against it', () => {
  const { model } = matcherOf(entries);
  const { lines } = readLines('ModuleNotFoundError: Standard library module tkinter was not found');
  const found = searchPhrases(readPassages(lines, model), 'message', model);
  expect([...found.keys()].map((number) => model.ids[number]).sort()).toEqual([
    'python/module-not-found',
    'typescript/ts2307-cannot-find-module',
  ]);
});
