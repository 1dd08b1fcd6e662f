import { expect, test } from 'vitest';
import { isEstimate } from '../../src/entry/estimate.ts';
import { verifications } from '../../src/entry/schema.ts';

test('only an entry that nobody has looked at is an estimate', () => {
  expect(verifications.filter((verification) => isEstimate({ verification }))).toEqual(['ai_generated']);
});
