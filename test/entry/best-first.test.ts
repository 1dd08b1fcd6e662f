import { expect, test } from 'vitest';
import { bestFirst, bestWorkaround } from '../../src/entry/best-first.ts';
import { read, readValid, sourceOf } from '../helpers.ts';

test('what works most often is tried first; where rates are equal, the order of the file stays', () => {
  const entry = readValid(
    sourceOf({
      workarounds:
        '## Workarounds\n\n1. **Wait** (20% success)\n2. **Pull** (90% success)\n3. **Force** (50% success)\n4. **Clone** (90% success)',
    }),
  );
  expect(bestFirst(entry.workarounds).map(({ action }) => action)).toEqual(['Pull', 'Clone', 'Force', 'Wait']);
  expect(bestWorkaround(entry).action).toBe('Pull');
  expect(entry.workarounds[0]?.action).toBe('Wait');
});

test('counts are ordered by what is sure of them: 2 of 2 does not come before 85 of 100, nor before a good guess', () => {
  const rates = ['(100% success, 2 of 2)', '(85% success, 85 of 100)', '(60% success)', '(0% success, 0 of 5)', '(100% success, 50 of 50)'];
  const source = sourceOf({ workarounds: `## Workarounds\n\n${rates.map((rate, at) => `1. **${at}** ${rate}`).join('\n')}` });
  expect(bestFirst(read(source).entry?.workarounds ?? []).map(({ action }) => action)).toEqual(['4', '1', '2', '0', '3']);
});
