// From when on a text is a paste, and how much of it is searched. Apart from lines.ts, so that pages can cut a paste without loading
// what reads it.

/** Longest text that is read whole; of a longer one, its head and its tail (characters). A browser lays out so much in 30 ms. */
export const headLength = 30_000;
export const tailLength = 60_000;

/** Most lines of each: a browser takes a tenth of a millisecond for one, however short. */
const headLines = 500;
const tailLines = 1_500;

/** Length from which a text is cut; a cut one stays below, and so is left as it is. */
const longest = headLength + tailLength + 1_000;

/** Longest text that a reader typed, in characters. */
const typedLength = 300;

/** Whether a text is a paste: it is no query to be shared, and stays out of addresses. */
export function isPaste(text: string): boolean {
  return text.includes('\n') || text.length > typedLength;
}

/** A text of any size as the head and tail that are searched, with a line that says what was left out, as a browser can lay it out. */
export function boundText(text: string): string {
  const left = text.length - headLength - tailLength;
  const note = `\n… ${left.toLocaleString('en')} characters left out …\n`;
  const bounded = text.length > longest ? text.slice(0, headLength) + note + text.slice(-tailLength) : text;
  // A cut may part a character in two, and no script has more marks on a letter.
  return boundLines(bounded.replace(/(\p{M}{4})\p{M}+/gu, '$1').toWellFormed());
}

function boundLines(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const left = lines.length - headLines - tailLines;
  if (left <= 1) return text;
  return [...lines.slice(0, headLines), `… ${left.toLocaleString('en')} lines left out …`, ...lines.slice(-tailLines)].join('\n');
}
