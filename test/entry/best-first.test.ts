import { expect, test } from 'vitest';
import { bestFirst, bestWorkaround } from '../../src/entry/best-first.ts';
import { readValid, sourceOf } from '../helpers.ts';

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
