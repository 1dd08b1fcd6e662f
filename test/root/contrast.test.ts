import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { papers } from '../../src/root/contrast.ts';

describe('papers that an accent is held against', () => {
  it('are those of the stylesheet', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const pairs = ['paper', 'shade'].map((name) => new RegExp(`--${name}: light-dark\\((\\S+), (\\S+)\\)`).exec(tokens)?.slice(1));
    expect([papers.light, papers.dark]).toEqual([0, 1].map((theme) => pairs.map((pair) => pair?.[theme])));
  });
});
