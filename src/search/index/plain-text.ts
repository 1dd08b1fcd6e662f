// Inline Markdown as the words that a reader sees: what the index holds and what a query is held against.

/** Marks that are eaten, and characters that Markdown lets a writer escape with a backslash. */
const marks = /\\([!-/:-@[-`{-~])|\*\*|`/g;

/** The words of a piece of inline Markdown, on one line. Only marks that Markdown itself would eat are removed. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]\\]*(?:\\.[^\]\\]*)*)\]\([^()\s]*\)/g, '$1')
    .replace(marks, (_, escaped: string | undefined) => escaped ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
