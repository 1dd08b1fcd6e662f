// The mark as `favicon.ico`, which browsers and feed readers ask for at every site, whatever its pages say.
import { Renderer } from '@takumi-rs/core';

/** Width and height, in pixels. */
const size = 32;

/** An ICO file that holds the mark as one PNG. @param svg Its drawing, without text. */
export function drawFavicon(svg: string): Promise<Uint8Array> {
  const picture = { type: 'image', src: svg, width: size, height: size } as const;
  return new Renderer().render(picture, { width: size, height: size, format: 'ico' });
}
