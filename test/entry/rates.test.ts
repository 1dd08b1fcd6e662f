import { describe, expect, test } from 'vitest';
import { read, readValid, sourceOf } from '../helpers.ts';
import { formatPercent } from '../../src/entry/percent.ts';

const workaround = (rate: string) => sourceOf({ fixRate: '- **Fix Rate:** 100%', workarounds: `## Workarounds\n\n1. **Pull** ${rate}` });
const deadEnd = (rate: string) => sourceOf({ deadEnds: `## Dead Ends\n\n- **Push again** — No ${rate}` });

describe('rates', () => {
  test.each([
    ['(85% success)', 0.85],
    ['(0% success)', 0],
    ['(100% success)', 1],
    ['(99.5% success)', 0.995],
    ['(29% success)', 0.29],
    ['( 85 %  success )', 0.85],
    ['(85%\n   success)', 0.85],
    ['(85%success)', 0.85],
  ])('%j is read', (rate, expected) => {
    expect(readValid(workaround(rate)).workarounds).toEqual([{ anchor: 'pull', action: 'Pull', successRate: expected, code: [] }]);
  });

  test.each([
    ['', '21:12 rate-missing: Missing rate, expected `(<0..100>% success)` at the end of the paragraph'],
    ['85% success', '21:24 rate-missing: Missing rate, expected `(<0..100>% success)` at the end of the paragraph'],
    ['(often)', '21:20 rate-missing: Missing rate, expected `(<0..100>% success)` at the end of the paragraph'],
    ['(85% success).', '21:27 rate-missing: Missing rate, expected `(<0..100>% success)` at the end of the paragraph'],
    ['(85 success)', '21:13 rate-percent: Unexpected rate `85`, expected a number with `%`, such as `85%`'],
    ['(8.5.1% success)', '21:13 rate-percent: Unexpected rate `8.5.1%`, expected a number with `%`, such as `85%`'],
    ['(101% success)', '21:13 rate-range: Unexpected rate `101%`, expected a number from 0 to 100 with `%`'],
    ['(-1% success)', '21:13 rate-range: Unexpected rate `-1%`, expected a number from 0 to 100 with `%`'],
    ['(85%)', '21:13 rate-word: Missing word in rate `85%`, expected `success`'],
    ['(85% fail)', '21:13 rate-word: Unexpected word `fail` in rate, expected `success`'],
    ['(85% sucess)', '21:13 rate-word: Unexpected word `sucess` in rate, expected `success`'],
    ['(85% success rate)', '21:13 rate-word: Unexpected word `success rate` in rate, expected `success`'],
  ])('%j after a workaround is reported', (rate, message) => {
    expect(read(workaround(rate)).messages).toEqual([message]);
  });

  test.each([
    ['(82% success, 9 of 11)', 0.82, { people: 9, of: 11 }],
    ['(81.8% success,9 of 11)', 0.818, { people: 9, of: 11 }],
    ['(81.82 % success , 9\n   of 11 )', 0.8182, { people: 9, of: 11 }],
    ['(0% success, 0 of 3)', 0, { people: 0, of: 3 }],
    ['(12% success, 1 of 8)', 0.12, { people: 1, of: 8 }],
    ['(13% success, 1 of 8)', 0.13, { people: 1, of: 8 }],
    ['(100% success, 2 of 2)', 1, { people: 2, of: 2 }],
  ])('%j is read with its count', (rate, successRate, count) => {
    expect(readValid(workaround(rate)).workarounds).toEqual([{ anchor: 'pull', action: 'Pull', successRate, count, code: [] }]);
  });

  test.each([
    ['(80% success, 9 of 11)', 'Unexpected rate `80%`, expected `82%`, which is 9 of 11'],
    ['(81.9% success, 9 of 11)', 'Unexpected rate `81.9%`, expected `82%`, which is 9 of 11'],
    ['(100% success, 12 of 11)', 'Unexpected count `12 of 11`, expected people counted after the word, such as `9 of 11`'],
    ['(0% success, 0 of 0)', 'Unexpected count `0 of 0`, expected people counted after the word, such as `9 of 11`'],
    ['(82% success, 9/11)', 'Unexpected count `9/11`, expected people counted after the word, such as `9 of 11`'],
    ['(82% success, often)', 'Unexpected count `often`, expected people counted after the word, such as `9 of 11`'],
    ['(82% success,)', 'Missing count, expected people counted after the word, such as `9 of 11`'],
  ])('%j is reported for its count', (rate, reason) => {
    expect(read(workaround(rate)).messages).toEqual([`21:13 rate-count: ${reason}`]);
  });

  test('of dead ends are counted, too', () => {
    expect(readValid(deadEnd('(90% fail, 9 of 10)')).deadEnds[0]).toEqual({
      anchor: 'push-again',
      action: 'Push again',
      reason: 'No',
      failRate: 0.9,
      count: { people: 9, of: 10 },
    });
  });

  test('of an entry below that of its best workaround are warned of, and the entry is kept', () => {
    const { entry, messages } = read(sourceOf({ fixRate: '- **Fix Rate:** 85%' }));
    expect(messages).toEqual(['7:1 fix-rate-low: Unexpected fix rate `85%`, expected at least `90%`, the rate of the best workaround']);
    expect(entry?.fixRate).toBe(0.85);
    expect(read(sourceOf({ fixRate: '- **Fix Rate:** 90%' })).messages).toEqual([]);
  });

  test('of dead ends say how often they fail', () => {
    expect(readValid(deadEnd('(75% fail)')).deadEnds[0]?.failRate).toBe(0.75);
    expect(read(deadEnd('(75% success)')).messages).toEqual(['25:23 rate-word: Unexpected word `success` in rate, expected `fail`']);
    expect(read(deadEnd('way')).messages).toEqual([
      '25:26 rate-missing: Missing rate, expected `(<0..100>% fail)` at the end of the paragraph',
    ]);
  });

  test.each([
    ['90', 'rate-percent: Unexpected rate `90`, expected a number with `%`, such as `85%`'],
    ['0.9', 'rate-percent: Unexpected rate `0.9`, expected a number with `%`, such as `85%`'],
    ['high', 'rate-percent: Unexpected rate `high`, expected a number with `%`, such as `85%`'],
    ['900%', 'rate-range: Unexpected rate `900%`, expected a number from 0 to 100 with `%`'],
    ['', 'rate-missing: Missing value of `Fix Rate`, expected `- **Fix Rate:** <0..100>%`'],
  ])('a fix rate of %j is reported', (rate, message) => {
    expect(read(sourceOf({ fixRate: `- **Fix Rate:** ${rate}` })).messages).toEqual([`7:1 ${message}`]);
  });

  test('are written without the dust of binary fractions', () => {
    expect([0, 1, 0.29, 0.57, 0.995, 0.1 + 0.2, 0.123456].map(formatPercent)).toEqual([
      '0%',
      '100%',
      '29%',
      '57%',
      '99.5%',
      '30%',
      '12.3456%',
    ]);
  });
});
