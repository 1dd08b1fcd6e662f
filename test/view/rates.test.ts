import { describe, expect, test } from 'vitest';
import { isEstimate } from '../../src/entry/estimate.ts';
import { estimateNote, longRate, shortRate } from '../../src/view/rates.ts';
import { verifications } from '../../src/entry/schema.ts';

const guessed = { verification: 'ai_generated' } as const;
const reviewed = { verification: 'human_reviewed' } as const;

describe('a rate', () => {
  test('is an estimate until somebody has reviewed it', () => {
    expect(verifications.filter((verification) => isEstimate({ verification }))).toEqual(['ai_generated']);
  });

  test('shows that it is an estimate, in a sign or in words', () => {
    expect([shortRate(0.85, guessed), longRate(0.85, guessed)]).toEqual(['~85%', '~85%, estimated']);
    expect([shortRate(0.85, reviewed), longRate(0.85, reviewed)]).toEqual(['85%', '85%']);
  });

  test('in a list has its sign explained, where one has the sign', () => {
    expect([estimateNote([reviewed, guessed]), estimateNote([reviewed]), estimateNote([])]).toEqual(['~ is an estimate', '', '']);
  });
});
