// The mark as `favicon.ico`, which browsers and feed readers ask for at every site, whatever its pages say.
import { Resvg } from '@resvg/resvg-js';

/** Width and height, in pixels. */
const size = 32;

/** An ICO file that holds the mark as one PNG. @param svg Its drawing, without text. */
export function drawFavicon(svg: string): Uint8Array {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();
  const head = Buffer.alloc(22);
  // One picture, an icon; of 32 bits a pixel.
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
