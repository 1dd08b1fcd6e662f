// The beginning of a root cause, which answers, and the rest, which tells one cause from another.

/** Whether it begins with a paragraph, and not with code, a list, a quote, a table or a heading. */
export function beginsWithProse(rootCause: string): boolean {
  return !/^(?:```|~~~|[-*+>|#]|\d+[.)] )/.test(rootCause.trim());
}

/** @returns Markdown of the first paragraph, and of all that follows it; all of it is first where it begins with no paragraph. */
export function splitCause(rootCause: string): { first: string; rest: string } {
  const source = rootCause.trim();
  const end = beginsWithProse(source) ? source.search(/\n[ \t]*\n|\n(?=```|~~~)/) : -1;
  return end === -1 ? { first: source, rest: '' } : { first: source.slice(0, end), rest: source.slice(end).trim() };
}
