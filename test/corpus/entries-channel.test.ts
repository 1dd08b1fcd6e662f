import { expect, test } from 'vitest';
import { announceEntries, listenForEntries } from '../../src/corpus/entries-channel.ts';
import { readValid, sourceOf } from '../helpers.ts';

test('whoever listens hears of the entries each time, until they stop', () => {
  const entries = [readValid(sourceOf())];
  const files = new Map([['git/push-rejected', { bytes: new Uint8Array(), dates: undefined }]]);
  const heard: unknown[] = [];
  const stops = [1, 2].map((who) => listenForEntries((...announced) => heard.push([who, ...announced])));
  announceEntries(entries, files);
  stops[0]?.();
  announceEntries([], new Map());
  stops[1]?.();
  announceEntries(entries, files);
  expect(heard).toEqual([
    [1, entries, files],
    [2, entries, files],
    [2, [], new Map()],
  ]);
});
