// The mark: an SVG file that stands for the site in tabs, in the header and on cards.
import { sayMissing, sayUnexpected } from '../entry/message.ts';
import { faultOf, readOwnFile } from './own-file.ts';

/** What is wrong with a mark, as a message; nothing where it can be drawn everywhere. @param root The content root. */
export function faultOfMark(file: string, root: string): string | undefined {
  let svg: string;
  try {
    svg = Buffer.from(readOwnFile(file, root)).toString();
  } catch (error) {
    const fault = faultOf(error);
    if (!/^ENO(?:ENT|TDIR)$/.test(fault))
      return sayUnexpected(`mark that can’t be read (${fault})`, 'a file in `public/` beside `site.json`');
    return sayMissing('file of the mark', 'it in `public/` beside `site.json`');
  }
  if (!/<svg[\s>]/.test(svg)) return sayUnexpected('content of the mark', 'an SVG drawing');
  // Cards are drawn where no fonts are.
  const [, name] = /<(text|image|foreignObject|script)[\s>]/.exec(svg) ?? [];
  return name === undefined ? undefined : sayUnexpected(`\`<${name}>\` in the mark`, 'shapes only; draw its letters as paths');
}
