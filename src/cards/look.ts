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

const mark = readFileSync(path.join(rootPath('public'), site.mark), 'utf8');

/** The mark of the site at a place; part of the drawing itself, since an `<image>` takes as long as all the text of a card. */
export function drawMark(x: number, y: number, size: number): string {
  return mark.slice(mark.indexOf('<svg')).replace(/^<svg\b([^>]*)>/, (_, attributes: string) => {
    const kept = attributes.replace(/\s(?:x|y|width|height)=(?:"[^"]*"|'[^']*')/g, '');
    const [, width] = /\swidth=["']([\d.]+)/.exec(attributes) ?? [];
    const [, height] = /\sheight=["']([\d.]+)/.exec(attributes) ?? [];
    const view = /\sviewBox=/.test(kept) || width === undefined || height === undefined ? '' : ` viewBox="0 0 ${width} ${height}"`;
    return `<svg x="${x}" y="${y}" width="${size}" height="${size}"${view}${kept}>`;
  });
}
