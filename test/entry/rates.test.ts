import { describe, expect, test } from 'vitest';
import { read, readValid, sourceOf } from '../helpers.ts';
import { formatPercent } from '../../src/entry/percent.ts';

const workaround = (rate: string) => sourceOf({ workarounds: `## Workarounds\n\n1. **Pull** ${rate}` });
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
