// What a reader loses where a weight of the ranking is nothing or all.
import { expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { entries, entry, matcherOf } from '../entries.ts';

/** IDs that a query leads to among some entries and those of other trades, guesses last. */
const foundIn = (query: string, ...some: Entry[]): string[] => {
  const { hits, maybe } = matcherOf([...entries, ...some]).match(query);
  return [...hits, ...maybe].map(({ id }) => id).filter((id) => some.some((one) => one.id === id));
};

test('an entry for another code of the same tool comes after one that says the same without a code, and is still shown', () => {
  const other = entry('typescript/other', 'TS2999: Cannot find widget gadget for the page');
  const same = entry('typescript/same', 'Cannot find widget gadget');
  expect(foundIn('error TS2998: Cannot find widget gadget for the page', other, same)).toEqual(['typescript/same', 'typescript/other']);
});

test('a number that is all of a query is answered, however many entries have it', () => {
  const many = Array.from({ length: 12 }, (_, i) =>
    entry(`d${i}/x`, `Something fails in its own way ${'abcdefghijkl'[i]}`, { errorCodes: ['4711'] }),
  );
  expect(matcherOf([...entries, ...many]).match('4711').miss).toBe(false);
});

test('a message with another name is less like an entry than one with none', () => {
  const named = entry('python/named', 'WidgetMissingError: the gadget socket was closed early');
  const nameless = entry('python/nameless', 'the gadget socket was closed early while sending');
  expect(foundIn('GadgetBrokenError: the gadget socket was closed early', named, nameless)).toEqual(['python/nameless', 'python/named']);
});

test('words in the order of the question are more like it than the same words in another', () => {
  const other = entry('git/a-other-order', 'early closed socket gadget');
  const same = entry('git/b-same-order', 'gadget socket closed early');
  expect(foundIn('why is my gadget socket closed early', other, same)).toEqual(['git/b-same-order', 'git/a-other-order']);
});

test('a message in other words for the same leads to the entry before one that only begins like it', () => {
  const other = entry('git/a-other', 'Error: cannot paint the widget gadget');
  const same = entry('git/b-same', 'Error: cannot delete the widget gadget');
  expect(foundIn('Error: cannot remove the widget gadget', other, same)[0]).toBe('git/b-same');
});
