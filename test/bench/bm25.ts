// BM25 as Robertson and Zaragoza write it ("The Probabilistic Relevance Framework: BM25 and Beyond", 2009, equation 3.15), and nothing else.

/** How soon another occurrence of a word counts less, and how much the length of a document matters; the usual values. */
const k1 = 1.2;
const b = 0.75;

/**
 * Weighs every document against a text's words.
 * @param documents Their texts.
 * @returns Scores above 0 by place in `documents`.
 */
export function openBm25(documents: readonly string[]): (text: string) => Map<number, number> {
  const texts = documents.map(wordsOf);
  const average = texts.reduce((sum, words) => sum + words.length, 0) / Math.max(1, texts.length);
  const uses = new Map<string, Map<number, number>>();
  for (const [place, words] of texts.entries()) {
    for (const word of words) {
      const counts = uses.get(word) ?? new Map<number, number>();
      counts.set(place, (counts.get(place) ?? 0) + 1);
      uses.set(word, counts);
    }
  }
  return (text) => {
    const scores = new Map<number, number>();
    for (const word of new Set(wordsOf(text))) {
      const counts = uses.get(word) ?? new Map<number, number>();
      // The 1 keeps a word that most documents hold from counting against them.
      const rarity = Math.log(1 + (texts.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [place, count] of counts) {
        const length = 1 - b + b * ((texts[place]?.length ?? 0) / average);
        scores.set(place, (scores.get(place) ?? 0) + (rarity * count) / (k1 * length + count));
      }
    }
    return scores;
  };
}

/** Runs of letters and digits, in lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
