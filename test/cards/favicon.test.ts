import { expect, it } from 'vitest';
import { drawFavicon } from '../../src/cards/favicon.ts';

it('favicon.ico holds the mark as one PNG of 32 by 32', async () => {
  const drawn = async (colour: string): Promise<Buffer> =>
    Buffer.from(
      await drawFavicon(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="${colour}"/></svg>`),
    );
  const ico = await drawn('#0b6b4f');
  const start = ico.readUInt32LE(18);
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico[7], ico.readUInt32LE(14)]).toEqual([1, 1, 32, 32, ico.length - start]);
  expect(ico.toString('latin1', start + 1, start + 4)).toBe('PNG');
  expect(ico.equals(await drawn('#a3341c'))).toBe(false);
});
