// Splits a cell of the version table such as `Node.js >=18` into product and range.

/** A word that can stand in a version or range: `18`, `v2.1`, `>=1.70,<2.0`, `3.x`, `any`, `LTS`, and what joins them. */
const versionWord = /^(?:[<>=~^≤≥!]+\S*|[vV]?\d\S*|any|all|LTS|ESR|HTTP\/\S+|[-–—]|to|and|or|later|earlier|newer|older|before|up|,|\|\|)$/;

/**
 * A range is the longest tail of version words with a digit or `any` in it, or what stands in brackets.
 * @param text The cell's words, without markup. Without a range, or without a product before it, all of them are the product.
 */
export function splitVersion(text: string): { product: string; range?: string } {
  const [, named = '', bracket = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(text) ?? [];
  if (/\d/.test(bracket) && !/\d/.test(named)) return { product: named, range: bracket };
  const words = text.split(' ');
  let start = words.length;
  while (start > 1 && versionWord.test(words[start - 1] ?? '')) start -= 1;
  const range = words.slice(start).join(' ');
  if (!/\d|any|all|[<>=]/.test(range)) return { product: text };
  return { product: words.slice(0, start).join(' '), range };
}
