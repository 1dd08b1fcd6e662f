import { describe, expect, test } from 'vitest';
import { createEntryGuess, guessItem } from '../../../src/corpus/permalinks/guessed-successors.ts';
import { assignLinks } from '../../../src/corpus/permalinks/link-owners.ts';
import type { Permalinks } from '../../../src/corpus/permalinks/permalinks-file.ts';
import { type Changes, items, site, workaround } from './linked-entries.ts';

/** Dead ends with these actions. */
const deadEnds = (...actions: string[]): Changes => ({
  deadEnds: `## Dead Ends\n\n${actions.map((action) => `- **${action}** — No. (99% fail)`).join('\n')}`,
});
/** Workarounds with these actions. */
const workarounds = (...actions: string[]): Changes => workaround(actions.join('** (90% success)\n1. **'));

describe('an entry that is lost', () => {
  const guess = (published: Permalinks['published'], entries: Record<string, Changes>, id = 'git/lost'): string | undefined => {
    const permalinks = { published, moved: {} };
    return createEntryGuess(permalinks, assignLinks(permalinks, site(entries)))(id);
  };
  const lost = items('git/lost');

  test('is the new one with half of its items', () => {
    expect(guess({ ...lost, ...items('git/a') }, { 'git/a': {}, 'npm/else': deadEnds('Cry') })).toBe('npm/else');
  });

  test('is not a new one that has less than half of them', () => {
    const many = { ...lost, 'git/lost#wait': 'workaround' } as const;
    expect(guess(many, { 'npm/else': deadEnds('Cry') })).toBeUndefined();
  });

  test('is not one that only has its versions', () => {
    expect(guess(lost, { 'npm/else': { ...workaround('Wait'), ...deadEnds('Cry') } })).toBeUndefined();
  });

  test('is rather a new one with half than a known one with all', () => {
    expect(guess({ ...lost, ...items('git/known') }, { 'git/known': {}, 'npm/new': deadEnds('Cry') })).toBe('npm/new');
  });

  test('of several new ones is that with most of them, the first where they are alike', () => {
    expect(guess(lost, { 'npm/a': deadEnds('Cry'), 'npm/b': {}, 'npm/c': {} })).toBe('npm/b');
  });

  test('is else one with nearly its name, also where it never had items', () => {
    expect(guess({ 'git/lost': 'entry' }, { 'git/other': {}, 'git/loot': {}, 'npm/lost': {} })).toBe('git/loot');
    expect(guess({ 'git/lost': 'entry' }, { 'npm/quite-another': {} })).toBeUndefined();
  });

  test('is none with errors, and takes nothing from one whose name begins alike', () => {
    expect(guess(lost, { 'npm/else': { title: '' } })).toBeUndefined();
    expect(guess({ ...items('git/lost-again'), 'git/lost': 'entry' }, { 'npm/else': {} })).toBeUndefined();
  });
});

describe('an item that is lost', () => {
  const guess = (anchor: string, published: Permalinks['published'], changes: Changes): string | undefined => {
    const owners = assignLinks({ published, moved: {} }, site({ 'git/a': changes }));
    return guessItem(anchor, owners.get('git/a')!);
  };
  const published = items('git/a');

  test('is the new one of its kind with the nearest words', () => {
    expect(guess('pull-then-push', published, workarounds('Fetch', 'Pull, then push it', 'Pull', 'Wait'))).toBe('pull-then-push-it');
    expect(guess('pull-then-push', published, { ...workaround('Wait'), ...deadEnds('Pull then pushing') })).toBe('wait');
  });

  test('is the first where all are equally far', () => {
    expect(guess('pull-then-push', published, workarounds('Xx', 'Yy'))).toBe('xx');
  });

  test('is else a known one with nearly its words, and none where all are far', () => {
    const both = { ...published, 'git/a#pull-then-pusk': 'workaround' } as const;
    expect(guess('pull-then-pusk', both, {})).toBe('pull-then-push');
    expect(guess('something-else', { ...published, 'git/a#something-else': 'workaround' }, {})).toBeUndefined();
  });
});
