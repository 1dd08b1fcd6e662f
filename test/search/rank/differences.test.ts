import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { findCandidates } from '../../../src/search/rank/candidates.ts';
import { type Difference, differenceOf } from '../../../src/search/rank/differences.ts';
import { examine } from '../../../src/search/rank/features.ts';
import { readQuery } from '../../../src/search/rank/query.ts';
import { entries, entry, indexOf } from '../entries.ts';

/** What is different about an entry, whether it comes near or is a result. */
async function differenceFrom(one: Entry, text: string): Promise<Difference | undefined> {
  const store = indexOf([...entries, one]);
  const query = readQuery(text);
  await store.addTerms(query);
  const index = await store.index();
  const found = findCandidates(query, index, () => true);
  const examined = examine(found, index).find((candidate) => index.headOf(candidate.entry)!.id === one.id);
  return examined && differenceOf(examined, index.headOf(examined.entry)!, found);
}

describe('what is different about an entry that comes near', () => {
  test.each<[string, Entry, string, Difference]>([
    [
      'is its code, where the paste states another of that kind',
      entry('zig/widget', 'TS2999: Cannot find widget gadget'),
      'error TS2998: Cannot find widget gadget',
      { type: 'code', yours: 'TS2998', theirs: 'TS2999' },
    ],
    [
      'is its tool, where the paste names another',
      entry('git/widget', 'The widget gadget overflows'),
      'docker: the widget gadget overflows',
      { type: 'tool', theirs: 'git' },
    ],
    [
      'are the words that stand in the place of others, as both have them',
      entry('zig/widget', "Widget 'Gremlin' overflows the gadget socket"),
      "Widget 'Ogre' overflows the gadget socket",
      { type: 'words', yours: 'Ogre', theirs: 'Gremlin' },
    ],
    [
      'are the words of its title that the paste has not, as the title has them',
      entry('zig/widget', 'Widget overflows: Gremlin Socket is closed, zebra'),
      'the widget overflows',
      { type: 'missing', theirs: ['Gremlin Socket', 'closed', 'zebra'] },
    ],
    [
      'is nothing that is missing, where the paste has all of its title',
      entry('zig/widget', 'Widget overflows'),
      'when does the widget ever overflow here',
      { type: 'missing', theirs: [] },
    ],
  ])('%s', async (_, one, text, difference) => {
    expect(await differenceFrom(one, text)).toEqual(difference);
  });

  test('are not words that stand in the place of others by chance, as in another sentence or in an ID', async () => {
    const one = entry('zig/widget', 'Widget gremlin overflows the gadget socket');
    const differences = await Promise.all(
      ['the zebra of a widget ogre sleeps all night', 'zebra widget'].map((text) => differenceFrom(one, text)),
    );
    expect(differences).toEqual(differences.map(() => ({ type: 'missing', theirs: ['gremlin overflows', 'gadget socket'] })));
  });

  test('names three missing words or runs of them at most', async () => {
    const difference = await differenceFrom(entry('zig/widget', 'Widget: alpha of beta of gamma of delta of omega'), 'the widget');
    expect(difference).toEqual({ type: 'missing', theirs: ['alpha', 'beta', 'gamma'] });
  });
});
