// Text that is too long for its place.

/**
 * A text of at most `length` UTF-16 units: cut at a word where one ends in the second half, without the mark or half
 * character before the cut, and with an ellipsis that shows it.
 */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length - 1);
  const whole = text.slice(0, end > length / 2 ? end : length - 1).replace(/[\ud800-\udbff]$/, '');
  return `${whole.replace(/[\s,.:;–—-]+$/, '')}…`;
}
