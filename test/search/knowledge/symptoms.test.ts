import { describe, expect, test } from 'vitest';
import { allSymptoms } from '../../../src/search/knowledge/symptoms/all-symptoms.ts';
import { meantBy, packSymptoms, rankSymptoms, readSymptoms, unpackSymptoms } from '../../../src/search/knowledge/symptoms/symptoms.ts';
import { readWords } from '../../../src/search/words.ts';
import { entries, entry, matcherOf } from '../entries.ts';

const refresh = readSymptoms('refresh|reload 404 => try_files fallback');

describe('a symptom', () => {
  test('is read as comparable words, names whole and in parts', () => {
    expect(refresh).toEqual([{ conditions: [['refresh', 'reload'], ['404']], terms: ['tryfil', 'try', 'file', 'fallback'] }]);
  });

  test.each(['refresh 404', 'refresh => 404 => fallback', 'not|when 404 => fallback'])('of another form is refused: %s', (line) => {
    expect(() => readSymptoms(line)).toThrow(`No symptom: ${line}`);
  });

  test('is meant by a question that has a word of every condition', () => {
    const meant = (text: string) => Object.fromEntries(meantBy(readWords(text), refresh));
    expect([meant('404 after I reload the page'), meant('404 on every page'), meant('404 in try_files after a refresh')]).toEqual([
      { tryfil: ['reload', '404'], try: ['reload', '404'], file: ['reload', '404'], fallback: ['reload', '404'] },
      {},
      { fallback: ['refresh', '404'] },
    ]);
  });

  test('needs a word of its own for each condition', () => {
    const symptoms = readSymptoms('slow|page page => cache');
    expect([meantBy(readWords('the page'), symptoms).size, meantBy(readWords('a slow page'), symptoms).size]).toEqual([0, 1]);
  });

  test('is kept with those of its terms that entries have, as long as there is room', () => {
    const symptoms = readSymptoms('a1b2|x9y8 c3d4 => known unknown\nq5r6 => unknown\ns7t8 => known\nu9v0 => known');
    expect(unpackSymptoms(packSymptoms(symptoms, (term) => term === 'known', 2))).toEqual([
      { conditions: [['a1b2', 'x9y8'], ['c3d4']], terms: ['known'] },
      { conditions: [['s7t8']], terms: ['known'] },
    ]);
    expect(unpackSymptoms(packSymptoms(symptoms, () => false, 2))).toEqual([]);
  });

  test('comes before those that no entry says as much of', () => {
    const symptoms = readSymptoms('a1b2 => one\nc3d4 => one two\ne5f6 => one three\ng7h8 => four');
    const entriesOf = new Map([
      ['one', [1, 2]],
      ['two', [2]],
      ['three', [3]],
    ]);
    const ranked = rankSymptoms(symptoms, (term) => entriesOf.get(term) ?? []);
    expect(ranked.map(({ conditions }) => conditions[0]![0])).toEqual(['c3d4', 'a1b2', 'e5f6', 'g7h8']);
  });

  test('leads a question to an entry that shares no word with it', () => {
    const fallback = entry('nginx/spa-fallback', 'try_files without a fallback to index.html');
    const matcher = matcherOf([...entries, fallback]);
    const first = ({ hits, maybe }: ReturnType<typeof matcher.match>) => [...hits, ...maybe][0]?.id;
    expect([first(matcher.match('my app shows 404 when I hit reload')), first(matcher.match('my app shows a cat'))]).toEqual([
      'nginx/spa-fallback',
      undefined,
    ]);
  });

  test('brings the entry that it means before one that only shares a word', () => {
    const matcher = matcherOf([
      ...entries,
      entry('nginx/spa-fallback', 'try_files without a fallback to index.html for routes of the page'),
      entry('nginx/missing-asset', '404 for an asset that the app has'),
    ]);
    expect(matcher.match('after deploy each page of my app is 404 when I reload').hits.map(({ id }) => id)).toEqual([
      'nginx/spa-fallback',
      'nginx/missing-asset',
    ]);
  });
});

test('the list of symptoms has no line twice', () => {
  const lines = allSymptoms.map(({ conditions, terms }) => JSON.stringify([conditions, terms]));
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
});
