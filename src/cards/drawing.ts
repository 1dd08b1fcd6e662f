// A card as a picture: boxes and texts, laid out as CSS does it, drawn as PNG.
import type { ContainerNode, ImageNode, Node, TextNode } from '@takumi-rs/core';
import { cardSize } from '../view/card-address.ts';
import { icons } from '../view/icons.ts';
import { type Rate, renderBar } from '../view/rates.ts';
import type { Card } from './card.ts';
import { families, loadFonts, renderer, type Style } from './fonts.ts';
import { type Colour, colourOf, mark } from './look.ts';
import { directionOf, wrapTitle } from './wrapped-title.ts';

export interface Drawing {
  png: Uint8Array;
  /** Characters that no font has; a box stands for each. */
  missing: string[];
}

const { width, height } = cardSize;
const margin = 72;
const inner = width - 2 * margin;
const bold = 600;
const fontSize = 28;
const titleSizes = [64, 58, 52, 46, 41, 37, 34];

/** In characters; longer ones are cut. */
const longestCode = 48;

/** The card of an entry. */
export async function drawCard(card: Card, siteName: string): Promise<Drawing> {
  const { title, rate, fix, domain, deadEnds, verification } = card;
  const missing = await load({
    text: [siteName, title, rate.alone, fix, domain, deadEnds, verification, '…'].join(''),
    code: `${card.codes.join('')}…+0123456789`,
  });
  const codes = await lineOfCodes(card.codes);
  const top = codes === undefined ? 137 : 193;
  const heading = await wrapTitle(title, { width: inner, height: 413 - top, fontWeight: bold, sizes: titleSizes, lineHeight: 1.22 });
  return {
    png: await draw([
      at(24, { height: 90, alignItems: 'center', justifyContent: 'space-between', borderBottom: `2px solid ${colourOf('line')}` }, [
        row({ gap: 14 }, [picture(mark, 40), line(siteName, { fontSize: 30, fontWeight: bold, maxWidth: inner / 2 })]),
        line(domain, { color: colourOf('muted'), maxWidth: inner / 2 - 60 }),
      ]),
      ...(codes === undefined ? [] : [at(150, {}, [codes])]),
      at(top, { justifyContent: directionOf(title).direction === 'rtl' ? 'flex-end' : 'flex-start' }, [heading]),
      at(436, { borderBottom: `2px solid ${colourOf('line')}` }, []),
      at(438, { height: 164, flexDirection: 'column', justifyContent: 'center', gap: 24 }, verdict(card)),
    ]),
    missing,
  };
}

/** The card of all pages that are no entry. */
export async function drawSiteCard(siteName: string, tagline: string): Promise<Drawing> {
  const missing = await load({ text: `${siteName}${tagline}…` });
  const lead = await wrapTitle(tagline, { width: inner, height: 180, fontWeight: 400, sizes: [44, 38, 32], lineHeight: 1.35 });
  return {
    png: await draw([
      at(180, { alignItems: 'center', gap: 36 }, [picture(mark, 104), line(siteName, { fontSize: 84, fontWeight: bold })]),
      at(345, { color: colourOf('muted') }, [lead]),
    ]),
    missing,
  };
}

async function load(texts: Partial<Record<Style, string>>): Promise<string[]> {
  const missing = new Set<string>();
  for (const [style, text] of Object.entries(texts)) for (const character of await loadFonts(text, style as Style)) missing.add(character);
  return [...missing];
}

/** As many codes as fit in a line, and how many more there are. */
async function lineOfCodes(codes: readonly string[]): Promise<TextNode | undefined> {
  const short = codes.map((code) => (code.length > longestCode ? `${code.slice(0, longestCode - 1)}…` : code));
  for (let shown = short.length; shown > 0; shown -= 1) {
    const more = shown < short.length ? `  +${short.length - shown}` : '';
    const text = short.slice(0, shown).join('  ') + more;
    const node = line(text, { fontFamily: families.code, fontSize, color: colourOf('accent'), whiteSpace: 'pre' });
    if (shown === 1 || (await renderer.measure(node)).width <= inner) return node;
  }
  return undefined;
}

function verdict({ rate, isReviewed, fix, deadEnds, verification }: Card): Node[] {
  const apart = { marginLeft: 40 };
  return [
    row({ gap: 16, alignItems: 'flex-start' }, [
      bar(rate),
      line(rate.alone, { fontWeight: bold, color: colourOf('accent'), flexShrink: 0 }),
      {
        type: 'text',
        text: fix,
        style: {
          ...directionOf(fix),
          textAlign: 'left',
          overflowWrap: 'anywhere',
          lineClamp: 2,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
        },
      },
    ]),
    row({ gap: 16, alignItems: 'flex-start' }, [
      icon('stop', 'stop'),
      line(deadEnds, { flexShrink: 0 }),
      row(apart, [icon(isReviewed ? 'works' : 'unknown', 'muted')]),
      line(verification, { color: colourOf('muted') }),
    ]),
  ];
}

type Look = NonNullable<ContainerNode['style']>;

function draw(children: Node[]): Promise<Uint8Array> {
  const style = {
    position: 'relative',
    width,
    height,
    backgroundColor: colourOf('paper'),
    color: colourOf('ink'),
    fontFamily: families.text,
    fontSize,
    lineHeight: 1.36,
  } as const;
  return renderer.render({ type: 'container', style, children }, { width, height, format: 'png' });
}

/** A box as wide as the text, so many pixels from the top. */
function at(top: number, style: Look, children: Node[]): ContainerNode {
  return row({ position: 'absolute', left: margin, width: inner, top, ...style }, children);
}

function row(style: Look, children: Node[]): ContainerNode {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** A text in one line, cut where it is too wide. */
function line(text: string, style: Look): TextNode {
  return { type: 'text', text, style: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', ...style } };
}

/** A rate as a bar, beside a line of text. */
function bar(rate: Rate): ImageNode {
  const colours = `fill="none" stroke-width="12" stroke="${colourOf('accent')}"`;
  const svg = renderBar(rate)
    .replace('<svg class="bar"', `<svg xmlns="http://www.w3.org/2000/svg" width="144" height="20" ${colours}`)
    .replace('<path', `<path stroke="${colourOf('line')}"`);
  return { type: 'image', src: svg, width: 144, height: 20, style: { marginTop: 10, flexShrink: 0 } };
}

/** Beside a line of text. */
function icon(name: keyof typeof icons, colour: Colour): ImageNode {
  const look = `fill="none" stroke="${colourOf(colour)}" stroke-width="1.75"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16" ${look}>${icons[name]}</svg>`;
  return { ...picture(svg, 26), style: { marginTop: 7, flexShrink: 0 } };
}

/** @param svg Its drawing. */
function picture(svg: string, size: number): ImageNode {
  return { type: 'image', src: svg, width: size, height: size };
}
