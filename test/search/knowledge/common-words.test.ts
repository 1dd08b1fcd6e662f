import { expect, test } from 'vitest';
import { commonShares } from '../../../src/search/knowledge/common-words.ts';
import { readWords } from '../../../src/search/words.ts';
import { entries, entry, matcherOf } from '../entries.ts';

const { model } = matcherOf([...entries, entry('linux/unit-failed', 'systemd: quagga module is not running in this directory')]);

test('a word that errors often have is no rare one, though one entry only has it', () => {
  const [rare, common] = ['quagga', 'directory'].map((word) => model.rarities.get(readWords(word)[0]!.term)!);
  expect(rare! - common!).toBeGreaterThan(2);
});

test('a likeness in common words alone is no answer in a small site', () => {
  const small = matcherOf([
    entry('kubernetes/oomkilled', 'Container OOMKilled with exit code 137'),
    entry('python/module', 'ModuleNotFoundError: No module named X'),
    entry('git/push', 'error: failed to push some refs'),
  ]);
  const isMiss = (query: string): boolean => small.match(query).miss;
  expect(['Error: Process completed with exit code 1', 'Container exited with code 1, no such file', 'exit code 137'].map(isMiss)).toEqual([
    true,
    true,
    false,
  ]);
});

test('a common word by itself leads to the entries whose titles have it', () => {
  const small = matcherOf([...entries, entry('linux/unit-failed', 'the service is not running in this directory')]);
  const idsOf = (query: string): string[] => small.match(query).hits.map(({ id }) => id);
  expect([idsOf('directory'), idsOf('service directory'), idsOf('directory walnut')]).toEqual([
    ['linux/unit-failed'],
    ['linux/unit-failed'],
    [],
  ]);
});

test('the common words are words as a search reads them, each once', () => {
  const words = [...commonShares.keys()];
  expect(words.length).toBeGreaterThan(400);
  expect(words.filter((word) => readWords(word).length !== 1)).toEqual([]);
});
