import { describe, expect, test } from 'vitest';
import { cutAround } from '../../../src/browser/search/marked-text.ts';

describe('a long text is cut around its marks', () => {
  const text = 'one two three four five six seven eight nine ten';
  /** The marked words of what is shown. */
  const cut = (word: string, length: number) => {
    const start = text.indexOf(word);
    const part = cutAround(text, [[start, start + word.length]], length);
    return [part.text, ...part.marks.map(([from, to]) => part.text.slice(from, to))];
  };

  test('with an ellipsis where something is left out', () => {
    expect([cut('two', 20), cut('six', 20), cut('ten', 20)]).toEqual([
      ['one two three four f…', 'two'],
      ['…five six seven eight…', 'six'],
      ['…seven eight nine ten', 'ten'],
    ]);
  });

  test('but for one that is short enough', () => {
    expect(cut('ten', 100)).toEqual([text, 'ten']);
  });
});
