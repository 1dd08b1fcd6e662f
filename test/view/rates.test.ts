import { describe, expect, test } from 'vitest';
import { noteOn, renderBar, sayRate } from '../../src/view/rates.ts';

const counted = { successRate: 0.82, count: { people: 9, of: 11 } };

describe('a rate', () => {
  test('is a guess while nobody counted, and says so by its sign, and in words where it stands alone', () => {
    expect([sayRate({ successRate: 0.6 }), sayRate({ failRate: 0.955 }), sayRate({ fixRate: 0.9 })]).toEqual([
      { kind: 'helps', share: 0.6, isGuess: true, percent: '~60%', words: 'helps ~60%', alone: 'helps ~60%, a guess' },
      { kind: 'fails', share: 0.955, isGuess: true, percent: '~95.5%', words: 'fails ~95.5%', alone: 'fails ~95.5%, a guess' },
      { kind: 'fix rate', share: 0.9, isGuess: true, percent: '~90%', words: 'fix rate ~90%', alone: 'fix rate ~90%, a guess' },
    ]);
  });

  test('names the people where they were counted', () => {
    expect([sayRate(counted), sayRate({ failRate: 0.9, count: { people: 9, of: 10 } })]).toEqual([
      { kind: 'helps', share: 0.82, isGuess: false, percent: '82%', words: 'helped 9 of 11', alone: 'helped 9 of 11' },
      { kind: 'fails', share: 0.9, isGuess: false, percent: '90%', words: 'failed 9 of 10', alone: 'failed 9 of 10' },
    ]);
  });

  test('in a list has its sign explained, where one has the sign', () => {
    const rates = [sayRate(counted), sayRate({ successRate: 0.6 })];
    expect([noteOn(rates), noteOn(rates.slice(0, 1)), noteOn([])]).toEqual(['~ is a guess, not a count', '', '']);
  });

  test('has a bar of its length, hatched for a guess and solid for a count', () => {
    const [, guess] = renderBar(sayRate({ successRate: 0.604 })).match(/<path d="M0 6h100"\/>(.*)<\/svg>/) ?? [];
    const [, count] = renderBar(sayRate(counted)).match(/<path d="M0 6h100"\/>(.*)<\/svg>/) ?? [];
    expect([guess, count]).toEqual(['<path d="M0 6h60" stroke-dasharray="3 2"/>', '<path d="M0 6h82"/>']);
  });
});
