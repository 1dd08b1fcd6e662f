// From when on a text is a paste, and how much of it is searched. Apart from lines.ts, so that pages can cut a paste without loading
// what reads it.

/** Longest text that is read whole; of a longer one, its head and its tail (characters). A browser lays out so much in 30 ms. */
export const headLength = 30_000;
export const tailLength = 60_000;

/** Length from which a text is cut; a cut one stays below, and so is left as it is. */
const longest = headLength + tailLength + 1_000;

/** Longest text that a reader typed, in characters. */
const typedLength = 300;

/** Whether a text is a paste: it is no query to be shared, and stays out of addresses. */
export function isPaste(text: string): boolean {
  return text.includes('\n') || text.length > typedLength;
}

/** A text of any size as the head and tail that are searched, with a line that says what was left out. */
export function boundText(text: string): string {
  if (text.length <= longest) return text;
  const left = text.length - headLength - tailLength;
  return `${text.slice(0, headLength)}\n… ${left.toLocaleString('en')} characters left out …\n${text.slice(-tailLength)}`;
}
