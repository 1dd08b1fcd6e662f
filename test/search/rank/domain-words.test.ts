import { expect, test } from 'vitest';
import { shareBeyondDomain } from '../../../src/search/rank/domain-words.ts';
import { createMatcher } from '../../../src/search/rank/matcher.ts';
import { readWords } from '../../../src/search/words.ts';
import { entry, indexOf } from '../entries.ts';

test('words that all entries of a domain have say little, its name nothing, and what only one has most', () => {
  const { core } = indexOf([
    entry('docker/port-taken', 'container port is taken'),
    entry('docker/unhealthy', 'container is unhealthy'),
    entry('docker/image-missing', 'container image is missing'),
    entry('git/port', 'port of the remote'),
    entry('kubernetes/port-taken', 'kubernetes port is taken'),
  ]);
  const { model } = createMatcher(core);
  const share = (question: string, id = 'docker/port-taken'): number => {
    const value = shareBeyondDomain(readWords(question), model.ids.indexOf(id), ({ term }) => new Map([[term, 1]]), model);
    return Math.round(value * 100) / 100;
  };
  expect([share('docker'), share('docker container'), share('container taken'), share('container gpu'), share('gpu')]).toEqual([
    0, 1, 1, 0.24, 0,
  ]);
  expect(share('kubernetes', 'kubernetes/port-taken')).toBe(0);
});
