import { expect, test } from 'vitest';
import { entry } from '../search/entries.ts';
import { namesOf, openBestLine, openMiniSearch, readFields, textOf } from './baselines.ts';

const fields = [
  entry('a/lock', 'Lock wait timeout exceeded', { rootCause: 'Two **transactions** want one row.' }),
  entry('a/refused', 'Connection refused', { errorCodes: ['ECONNREFUSED'], errorMessages: ['connect <address>\nnobody listens'] }),
  entry('a/memory', 'Out of memory', { rootCause: 'A process was killed.' }),
].map(readFields);

test('the fields of an entry are plain text', () => {
  expect(fields.slice(0, 2)).toEqual([
    {
      id: 'a/lock',
      title: 'Lock wait timeout exceeded',
      messages: '',
      codes: '',
      cause: 'Two transactions want one row.',
      actions: 'Do nothing\nDo something',
    },
    {
      id: 'a/refused',
      title: 'Connection refused',
      messages: 'connect <address>\nnobody listens',
      codes: 'ECONNREFUSED',
      cause: 'Nothing is known.',
      actions: 'Do nothing\nDo something',
    },
  ]);
});

test('MiniSearch reads all fields for any word of a paste, and a code counts more than a title', () => {
  const search = openMiniSearch(fields);
  const idsOf = (text: string): string[] => search(text).map(({ id }) => id);
  expect([idsOf('killed'), idsOf('timeout\nECONNREFUSED'), idsOf('unheard')]).toEqual([['a/memory'], ['a/refused', 'a/lock'], []]);
});

test('the line of a paste with the best hit decides, and the other lines add nothing to it', () => {
  const search = openBestLine(fields, namesOf);
  const [best, ...rest] = search('refused\nof\nLock wait timeout exceeded\nrefused connection');
  expect([best?.id, rest, search('killed'), search('')]).toEqual(['a/lock', [], [], []]);
});

test('BM25 finds words of the cause where it reads all text', () => {
  expect(openBestLine(fields, textOf)('transactions').map(({ id }) => id)).toEqual(['a/lock']);
});

test('no search gives more than ten entries', () => {
  const many = Array.from({ length: 12 }, (_, i) => readFields(entry(`a/lock-${i}`, 'Lock wait timeout')));
  expect([openMiniSearch(many)('lock').length, openBestLine(many, namesOf)('lock').length]).toEqual([10, 10]);
});
