import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../src/cards/png.ts';

/** Opaque pixels of colours such as 0xrrggbb. */
const pixelsOf = (colours: readonly number[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]));

/** The chunks of a PNG by type. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

/** Colours of the pixels of a PNG with a palette. */
function decode(png: Buffer, width: number): number[] {
  const chunks = chunksOf(png);
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  return [...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((place) => palette.readUIntBE(place * 3, 3));
}

describe('encodePng', () => {
  it('keeps plain colours as they are', () => {
    const colours = [0xfdfdfb, 0x1c1d1a, 0x0b6b4f, 0xa3341c, 0xfdfdfb, 0x5b5d56];
    const png = encodePng(pixelsOf(colours), 3, 2);
    expect(decode(png, 3)).toEqual(colours);
    expect([...(chunksOf(png).get('IHDR') ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  });

  it('gives near colours the place of the first, and no colour one that is far', () => {
    const colours = Array.from({ length: 4096 }, (_, n) => ((n & 15) << 20) | (((n >> 4) & 15) << 12) | ((n >> 8) << 4));
    const found = decode(encodePng(pixelsOf(colours), 64, 64), 64);
    const distances = colours.map((colour, i) =>
      Math.max(...[16, 8, 0].map((shift) => Math.abs(((colour >> shift) & 255) - (((found[i] ?? 0) >> shift) & 255)))),
    );
    expect(Math.max(...distances)).toBeLessThan(64);
    expect(new Set(found).size).toBeGreaterThan(60);
  });
});
