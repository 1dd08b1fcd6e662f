// A card as SVG, in outlines only: what it is drawn with needs no fonts.
import type { Card } from './card.ts';
import { loadTypefaces, type Style } from './fonts.ts';
import { type Line, setLine } from './line.ts';
import { type Colour, colourOf, drawMark } from './look.ts';
import { setParagraph, setSingleLine } from './paragraph.ts';
import { cardSize } from '../view/card-address.ts';
import { icons } from '../view/icons.ts';

export interface Drawing {
  svg: string;
  /** Characters that no font has; a box stands for each. */
  missing: string[];
}

const { width, height } = cardSize;
const margin = 72;
const inner = width - 2 * margin;
const titleSizes = [64, 58, 52, 46, 41, 37, 34];
const titleLeading = 1.22;

/** In characters; longer ones are cut. */
const longestCode = 48;

/** The card of an entry. */
export async function drawCard(card: Card, siteName: string): Promise<Drawing> {
  const missing = await load({
    text: `${card.fix}${card.domain}${card.deadEnds}${card.verification}…`,
    bold: `${siteName}${card.title}${card.rate}…`,
    code: `${card.codes.join(' ')}… +0123456789`,
  });
  const codes = card.codes.length === 0 ? '' : drawCodes(card.codes, 178);
  const top = codes === '' ? 140 : 196;
  const title = setParagraph(card.title, { width: inner, height: 416 - top, style: 'bold', sizes: titleSizes, leading: titleLeading });
  const lines = title.lines.map((line, row) =>
    drawLine(
      line,
      title.size,
      title.isRightToLeft ? width - margin - px(line, title.size) : margin,
      top + title.size * (0.95 + row * titleLeading),
      'ink',
    ),
  );
  return { svg: frame([header(card.domain, siteName), codes, ...lines, rule(436), drawVerdict(card)]), missing };
}

/** The card of all pages that are no entry. */
export async function drawSiteCard(siteName: string, tagline: string): Promise<Drawing> {
  const missing = await load({ bold: siteName, text: `${tagline}…` });
  const name = setSingleLine(siteName, 'bold', 84, inner - 140);
  const lead = setParagraph(tagline, { width: inner, height: 180, style: 'text', sizes: [44, 38, 32], leading: 1.35 });
  const lines = lead.lines.map((line, row) => drawLine(line, lead.size, margin, 390 + row * lead.size * 1.35, 'muted'));
  return { svg: frame([drawMark(margin, 190, 104), drawLine(name, 84, margin + 140, 270, 'ink'), ...lines]), missing };
}

async function load(texts: Partial<Record<Style, string>>): Promise<string[]> {
  const missing = new Set<string>();
  for (const [style, text] of Object.entries(texts))
    for (const character of await loadTypefaces(text, style as Style)) missing.add(character);
  return [...missing];
}

function header(domain: string, siteName: string): string {
  const name = setSingleLine(siteName, 'bold', 30, inner / 2);
  const right = setSingleLine(domain, 'text', 28, inner / 2 - 60);
  return [
    drawMark(margin, 48, 40),
    drawLine(name, 30, margin + 54, 79, 'ink'),
    drawLine(right, 28, width - margin - px(right, 28), 79, 'muted'),
    rule(112),
  ].join('');
}

/** As many codes as fit in a line, and how many more there are. */
function drawCodes(codes: readonly string[], y: number): string {
  const size = 28;
  const short = codes.map((code) => (code.length > longestCode ? `${code.slice(0, longestCode - 1)}…` : code));
  for (let shown = short.length; shown > 0; shown -= 1) {
    const more = shown < short.length ? `  +${short.length - shown}` : '';
    const line = setLine(short.slice(0, shown).join('  ') + more, 'code');
    if (shown === 1 || px(line, size) <= inner) return drawLine(line, size, margin, y, 'accent');
  }
  return '';
}

function drawVerdict({ rate, isEstimate, fix, deadEnds, verification }: Card): string {
  const size = 28;
  const leading = 1.36;
  const indent = margin + 42;
  const works = setLine(rate, 'bold');
  const start = indent + px(works, size) + 20;
  const action = setParagraph(fix, { width: width - margin - start, height: size * leading * 2, style: 'text', sizes: [size], leading });
  const [first, last] = action.lines.length > 1 ? [486, 580] : [500, 562];
  const avoid = setLine(deadEnds, 'text');
  const second = indent + px(avoid, size) + 56;
  const trust = setSingleLine(verification, 'text', size, width - margin - second - 42);
  return [
    icon('works', margin, first, 'accent'),
    drawLine(works, size, indent, first, 'accent'),
    ...action.lines.map((line, row) => drawLine(line, size, start, first + row * size * leading, 'ink')),
    icon('stop', margin, last, 'stop'),
    drawLine(avoid, size, indent, last, 'ink'),
    icon(isEstimate ? 'unknown' : 'works', second, last, 'muted'),
    drawLine(trust, size, second + 42, last, 'muted'),
  ].join('');
}

const px = (line: Line, size: number): number => (line.width * size) / 1000;

function drawLine(line: Line, size: number, x: number, y: number, colour: Colour): string {
  const scale = size / 1000;
  const glyphs = line.glyphs.map((glyph) => `<path transform="translate(${glyph.x} ${glyph.y})" d="${glyph.outline}"/>`);
  return `<g fill="${colourOf(colour)}" transform="matrix(${scale} 0 0 ${-scale} ${x} ${y})">${glyphs.join('')}</g>`;
}

/** @param y Of the baseline of the text beside it. */
function icon(name: keyof typeof icons, x: number, y: number, colour: Colour): string {
  return `<g fill="none" stroke="${colourOf(colour)}" stroke-width="1.75" transform="translate(${x} ${y - 23}) scale(1.625)">${icons[name]}</g>`;
}

const rule = (y: number): string => `<rect x="${margin}" y="${y}" width="${inner}" height="2" fill="${colourOf('line')}"/>`;

function frame(parts: readonly string[]): string {
  const paper = `<rect width="${width}" height="${height}" fill="${colourOf('paper')}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${paper}${parts.join('')}</svg>`;
}
