// Inline Markdown as the words that a reader sees: what the index holds and what a query is held against.

/** Characters that Markdown lets a writer escape with a backslash. */
const escaped = /\\([!-/:-@[-`{-~])/g;

/** The words of a piece of inline Markdown, on one line. Only marks that Markdown itself would eat are removed. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]\\]*(?:\\.[^\]\\]*)*)\]\([^()\s]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .replace(escaped, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
