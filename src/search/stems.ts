// Word forms: `terminating`, `terminated` and `terminates` are one word to a reader who searches.

/** Forms that the rules below would miss. */
const irregular = new Map(
  (
    'built build,children child,died die,dying die,found find,froze freeze,frozen freeze,held hold,hung hang,kept keep,lost lose,' +
    'indices index,met meet,ran run,sent send,stuck stick,vertices vertex,written write,wrote write'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [form: string, word: string]),
);

/**
 * A word's stem: plural, `-ing`, `-ed` and a last `e` go, as in Harman's S-stemmer and the first steps of Porter's.
 * Light on purpose: it must never join words that name different errors. Takes and gives lower case.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  return irregular.get(word) ?? dropE(dropEnding(dropPlural(word)));
}

function dropPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function dropEnding(word: string): string {
  const root = /^(.{3,}?)(?:ing|ed)$/.exec(word)?.[1];
  if (root === undefined || !/[aeiouy]/.test(root)) return word;
  return /([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}

function dropE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}
