import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../../src/search/index/search-index.ts';
import { align } from '../../../src/search/rank/alignment.ts';
import { readTerms, wordRarity } from '../../../src/search/rank/terms.ts';
import { readWords, type Word } from '../../../src/search/words.ts';
import { entry, indexOf } from '../entries.ts';

/** Of an empty index, all plain words are as rare as each other, and so shares are plain fractions. */
const empty = await indexOf([]).index();

/** How a line says a title, with the words of places, and numbers to two digits. */
function alignmentOf(title: string, line: string, index: SearchIndex = empty) {
  const [words, phrase] = [readWords(line), readWords(title)];
  const found = align(words, readTerms(words, index), { kind: 'title', source: title, words: phrase, weight: 1 }, index);
  const { coverage, explained, run, replaced, swap, places } = found;
  const quote = (text: string, from: readonly Word[], some: readonly number[]): string =>
    some.map((at) => text.slice(from[at]!.start, from[at]!.end)).join(' ');
  return {
    coverage: round(coverage),
    explained: round(explained),
    // In words of the rarity of one that no entry has.
    run: round(run / wordRarity(readWords('zebra')[0]!, index)),
    replaced: round(replaced),
    places: quote(line, words, places),
    ...(swap && { swap: { phrase: quote(title, phrase, swap.phrase), line: quote(line, words, swap.line) } }),
  };
}

const round = (share: number): number => Math.round(share * 100) / 100;

describe('a line', () => {
  test('that says a title word for word covers it, and is explained by it', () => {
    expect(alignmentOf('Disk quota exceeded', 'disk quota exceeded')).toEqual({
      coverage: 1,
      explained: 1,
      run: 3,
      replaced: 0,
      places: 'disk quota exceeded',
    });
  });

  test('that says more is covered as well, and explained less', () => {
    expect(alignmentOf('Disk quota exceeded', 'tenant north seven: disk quota exceeded')).toEqual({
      coverage: 1,
      explained: 0.5,
      run: 3,
      replaced: 0,
      places: 'disk quota exceeded',
    });
  });

  test('that says less leaves a part of the title uncovered, and replaces nothing', () => {
    expect(alignmentOf('Disk quota exceeded', 'disk quota')).toEqual({
      coverage: 0.67,
      explained: 1,
      run: 2,
      replaced: 0,
      places: 'disk quota',
    });
  });

  test('in another order covers as much, in a shorter run', () => {
    expect(alignmentOf('Disk quota exceeded', 'exceeded quota disk')).toEqual({
      coverage: 1,
      explained: 1,
      run: 1,
      replaced: 0,
      places: 'exceeded quota disk',
    });
  });

  test('with another word in the place of one replaces it, and both are told', () => {
    expect(alignmentOf('Disk quota exceeded', 'disk limit exceeded')).toEqual({
      coverage: 0.67,
      explained: 0.67,
      run: 1,
      replaced: 0.33,
      places: 'disk exceeded',
      swap: { phrase: 'quota', line: 'limit' },
    });
  });

  test('with other words in two places counts both, and tells the greater', () => {
    const { replaced, swap } = alignmentOf('Disk quota exceeded red gremlin', 'socket quota exceeded blue ogre');
    expect([replaced, swap]).toEqual([0.6, { phrase: 'red gremlin', line: 'blue ogre' }]);
  });

  test('of other words has nothing in common', () => {
    expect(alignmentOf('Quota', 'zebra')).toEqual({
      coverage: 0,
      explained: 0,
      run: 0,
      replaced: 1,
      places: '',
      swap: { phrase: 'Quota', line: 'zebra' },
    });
  });

  test.each([
    ['Disk quota exceeded', ''],
    ['', 'disk quota'],
    ['', ''],
  ])('or title without words has no part in anything: %j and %j', (title, line) => {
    expect(alignmentOf(title, line)).toEqual({ coverage: 0, explained: 0, run: 0, replaced: 0, places: '' });
  });
});

describe('a name', () => {
  test('in the place of `<name>` is any name: it costs nothing', () => {
    const said = ['lodash', 'aws-sdk', 'webpack', 'x', './src/app.js', '@scope/pkg'].map((name) =>
      alignmentOf("Module '<name>' vanished", `module '${name}' vanished`),
    );
    expect(said).toEqual(said.map(() => ({ coverage: 0.95, explained: 1, run: 1, replaced: 0, places: 'module vanished' })));
  });

  test('in the place of another concrete one is another error', () => {
    const { replaced, swap, coverage } = alignmentOf('fetch vanished', 'foo vanished');
    expect([coverage, replaced, swap]).toEqual([0.5, 0.5, { phrase: 'fetch', line: 'foo' }]);
  });

  test('that a title quotes counts less than a plain one, and is told, too', () => {
    const quoted = alignmentOf("Module 'lodash' vanished", "module 'webpack' vanished");
    const plain = alignmentOf('Module lodash vanished', 'module webpack vanished');
    expect([quoted.swap, quoted.replaced > 0.1, quoted.replaced < plain.replaced]).toEqual([
      { phrase: 'lodash', line: 'webpack' },
      true,
      true,
    ]);
  });

  test('of several words is the same when they are written apart, a little less surely', async () => {
    const index = await indexOf([
      entry('grpc/exhausted', 'ResourceExhausted: quota'),
      entry('grpc/other', 'A resource was closed'),
    ]).index();
    const [whole, apart, other] = ['ResourceExhausted', 'resource exhausted', 'SocketClosed'].map((name) =>
      alignmentOf('ResourceExhausted: quota', `${name}: quota`, index),
    );
    expect([apart!.coverage, other!.coverage < whole!.coverage, apart!.explained < whole!.explained]).toEqual([1, true, true]);
  });
});
