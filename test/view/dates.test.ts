import { describe, expect, test } from 'vitest';
import { isOverAYearBefore, longDate } from '../../src/view/dates.ts';

describe('a day', () => {
  test('is over a year before another from the day after its anniversary on', () => {
    const later = ['2024-05-03', '2025-05-02', '2025-05-03', '2025-05-04', '2026-01-01'];
    expect(later.filter((day) => isOverAYearBefore('2024-05-03', day))).toEqual(['2025-05-04', '2026-01-01']);
    expect(['2025-02-28', '2025-03-01'].filter((day) => isOverAYearBefore('2024-02-29', day))).toEqual(['2025-03-01']);
  });

  test('is written out', () => {
    expect(longDate('2024-05-03')).toBe('3 May 2024');
  });
});
