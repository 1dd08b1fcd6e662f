// The mark: an SVG file that stands for the site in tabs, in the header and on cards.
import { readFileSync } from 'node:fs';
import { sayMissing, sayUnexpected } from '../entry/message.ts';

/** What is wrong with a mark, as a message; nothing where it can be drawn everywhere. */
export function faultOfMark(file: string): string | undefined {
  let svg: string;
  try {
    svg = readFileSync(file, 'utf8');
  } catch {
    return sayMissing('file of the mark', 'it in `public/` beside `site.json`');
  }
  if (!/<svg[\s>]/.test(svg)) return sayUnexpected('content of the mark', 'an SVG drawing');
  // Cards are drawn where no fonts are.
  const [, name] = /<(text|image|foreignObject|script)[\s>]/.exec(svg) ?? [];
  return name === undefined ? undefined : sayUnexpected(`\`<${name}>\` in the mark`, 'shapes only; draw its letters as paths');
}
