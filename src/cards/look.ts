// What cards take from the site's look: its colours by day, and its mark.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rootPath } from '../root/folders.ts';
import { site } from '../root/site.ts';

const root = path.join(import.meta.dirname, '../..');
const tokens = readFileSync(path.join(root, 'src/styles/tokens.css'), 'utf8');

export type Colour = 'paper' | 'ink' | 'muted' | 'line' | 'accent' | 'stop';

/** The light value of a colour of tokens.css, or of the site where it has its own. */
export function colourOf(name: Colour): string {
  if (name === 'accent') return site.accent.light;
  const [, colour] = new RegExp(`--${name}:\\s*light-dark\\(\\s*([^,]+?)\\s*,`).exec(tokens) ?? [];
  if (colour === undefined) throw new Error(`src/styles/tokens.css gives no light value for --${name}, which cards are drawn with`);
  return colour;
}

/** The mark of the site, as SVG. */
export const mark = readFileSync(path.join(rootPath('public'), site.mark), 'utf8');
