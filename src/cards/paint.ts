// SVG -> the pixels of a card -> PNG.
import { Resvg } from '@resvg/resvg-js';
import { encodePng } from './png.ts';

/** A PNG file of an SVG, whose text must be drawn as paths: no fonts are loaded. */
export function paint(svg: string): Buffer {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return encodePng(image.pixels, image.width, image.height);
}
