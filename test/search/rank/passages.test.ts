import { expect, test } from 'vitest';
import { readLines } from '../../../src/search/paste/lines.ts';
import { readPassages } from '../../../src/search/rank/passages.ts';
import { entries, matcherOf } from '../entries.ts';

test('neighbours are also read as one message, but not code that a trace quotes and the message below it', () => {
  const trace =
    'Traceback (most recent call last):\n  File "/srv/plugins/load.py", line 12, in load\n' +
    '    raise ModuleNotFoundError(f"No module named {name}")\nKeyError: the region\nwas not found';
  const { model } = matcherOf(entries);
  expect(readPassages(readLines(trace).lines, model).map(({ text, single }) => [single, text])).toEqual([
    [true, 'Traceback (most recent call last):'],
    [true, 'raise ModuleNotFoundError(f"No module named {name}")'],
    [true, 'KeyError: the region'],
    [false, 'KeyError: the region was not found'],
    [true, 'was not found'],
  ]);
});
