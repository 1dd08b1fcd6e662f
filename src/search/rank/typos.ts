// Misspelt words: the nearest words of the index by edits, where a swap of neighbours is one edit
// (optimal string alignment distance; Boytsov, Indexing Methods for Approximate Dictionary Searching, 2011).

/** Shortest words that may hold one edit, and two. */
const oneEdit = 4;
const twoEdits = 8;

/** The nearest words to an unknown one, nearest and most common first, at most three. */
export function nearWords(word: string, vocabulary: ReadonlyMap<string, number>): string[] {
  if (word.length < oneEdit || !/^[a-z]+$/.test(word)) return [];
  const most = word.length >= twoEdits ? 2 : 1;
  const near: { other: string; edits: number; count: number }[] = [];
  for (const [other, count] of vocabulary) {
    if (Math.abs(other.length - word.length) > most || other.length < oneEdit) continue;
    if (other[0] !== word[0] && (other[1] !== word[1] || other[2] !== word[2])) continue;
    const edits = distance(word, other, most);
    if (edits <= most) near.push({ other, edits, count });
  }
  return near
    .sort((a, b) => a.edits - b.edits || b.count - a.count)
    .slice(0, 3)
    .map(({ other }) => other);
}

function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2]! + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
