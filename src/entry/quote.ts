// Text from a file as it stands in a message.
import { escapeLine } from './hidden-characters.ts';

/** One line, at most 60 characters, in backticks; what is hidden in it is shown. */
export function quote(text: string): string {
  // Of a long text no more is looked at than can be shown.
  const line = escapeLine(text.slice(0, 1000).replace(/\s+/g, ' ').trim());
  const short = line.length > 60 ? `${line.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

/** Names as a message lists them: `` `a`, `b` ``. */
export function quoteAll(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
