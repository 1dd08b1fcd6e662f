// Misspelt words: the nearest words of the index by edits, where a swap of neighbours is one edit
// (optimal string alignment distance; Boytsov, Indexing Methods for Approximate Dictionary Searching, 2011).

/** Shortest words that may hold one edit, and two. */
const oneEdit = 4;
const twoEdits = 8;

/** Most words that are taken for what was meant. */
const most = 3;

/** The nearest words to one that no entry has, nearest first. */
export function nearWords(word: string, terms: Iterable<string>): string[] {
  if (word.length < oneEdit || !/^[a-z]+$/.test(word)) return [];
  const edits = word.length >= twoEdits ? 2 : 1;
  const near: { other: string; away: number }[] = [];
  for (const other of terms) {
    if (Math.abs(other.length - word.length) > edits || other.length < oneEdit || other[0] !== word[0]) continue;
    const away = distance(word, other);
    if (away <= edits) near.push({ other, away });
  }
  return near
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ other }) => other);
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = last[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, change, isSwap ? before[j - 2]! + 1 : Infinity);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
