import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/search/paste/kinds.ts';
import type { Candidate } from '../../../src/search/rank/candidate.ts';
import { judge } from '../../../src/search/rank/miss.ts';

const scored = (...scores: number[]): Candidate[] =>
  scores.map((score, entry) => ({ entry, score, vote: 0, contradicted: false, foreign: false }));

const judged = (kind: Kind, confidences: readonly number[], left = scored(10), all = left): string => {
  const { miss, doubtful } = judge(
    confidences.map((confidence) => ({ confidence })),
    kind,
    left,
    all,
  );
  return miss ? 'none' : doubtful ? 'perhaps' : 'surely';
};

describe('a reader is told', () => {
  test.each(['log', 'message', 'question', 'code'] as const)(
    'of a %s, "none" where an answer is a guess, and no "none" where it is good',
    (kind) => {
      expect([0, 0.3, 0.5, 0.9].map((confidence) => judged(kind, [confidence]))).toEqual(['none', 'none', 'perhaps', 'surely']);
    },
  );

  test('of a log no "none" where only the second is sure; a question’s second says no more than its first', () => {
    expect([judged('log', [0.2, 0.9]), judged('question', [0.2, 0.9]), judged('log', [0.2, 0.2, 0.9])]).toEqual(['surely', 'none', 'none']);
  });

  test('"none" where the filters hide all that is near, and not where what they leave is near, too', () => {
    expect([judged('log', [0.9], scored(2), scored(10, 2)), judged('log', [0.9], scored(4), scored(10, 4))]).toEqual(['none', 'surely']);
  });

  test('"none" where nothing is found at all', () => {
    expect(judged('log', [], [], [])).toBe('none');
  });
});
