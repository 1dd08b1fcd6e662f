import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Card, cardOf } from '../../src/cards/card.ts';
import { sayRate } from '../../src/view/rates.ts';
import { drawCard, drawSiteCard } from '../../src/cards/drawing.ts';
import { readEntryFile } from '../../src/corpus/read.ts';
import type { Entry } from '../../src/entry/schema.ts';
import { cardSize } from '../../src/view/card-address.ts';
import { fixtures, readValid, sourceOf } from '../helpers.ts';

const hostile = path.join(fixtures, 'hostile');

function fixture(name: string): Entry {
  const { entry } = readEntryFile(path.join(hostile, name), hostile);
  if (entry === undefined) throw new Error(`${name} is not valid`);
  return entry;
}

describe('a card', () => {
  it('says what its page says, with estimates called so', () => {
    const entry = readValid(sourceOf({ verification: '- **Verification:** ai_generated\n- **Error Code:** `EREJECT`' }));
    expect(cardOf(entry)).toEqual({
      domain: 'git',
      codes: ['EREJECT'],
      title: 'Updates were rejected',
      rate: sayRate({ successRate: 0.9 }),
      isReviewed: false,
      fix: 'Pull, then push',
      deadEnds: '1 dead end to avoid',
      verification: 'Written by AI, not reviewed',
    } satisfies Card);
    expect(cardOf({ ...entry, verification: 'reproduced' })).toMatchObject({
      rate: sayRate({ successRate: 0.9 }),
      isReviewed: true,
      verification: 'Reproduced',
    });
  });

  it('loses characters that would break its lines or turn its words round', () => {
    const entry = readValid(sourceOf());
    expect(cardOf({ ...entry, title: 'a\u202egnp.exe\u0007\u2028b  c' }).title).toBe('agnp.exe b c');
  });

  it.each(['quiet/other-scripts.md', 'monstrous/long-everything.md', 'markup/script-everywhere.md', 'quiet/shortest.md'])(
    'has glyphs for all of %s, and the size that unfurlers ask for',
    async (name) => {
      const { png, missing } = await drawCard(cardOf(fixture(name)), 'Errors');
      expect(missing).toEqual([]);
      expect(sizeOf(png)).toEqual(cardSize);
      expect(png.length).toBeLessThan(100_000);
    },
  );

  it('tells which characters no font has', async () => {
    const card = { ...cardOf(fixture('quiet/shortest.md')), title: 'a \u{12000}', codes: ['\u{12001}'] };
    expect((await drawCard(card, 'Errors')).missing).toEqual(['\u{12000}', '\u{12001}']);
    expect((await drawSiteCard('Errors', 'of \u{12000}')).missing).toEqual(['\u{12000}']);
  });

  it('is another picture for every word that it says', async () => {
    const card = cardOf(readValid(sourceOf({ verification: '- **Verification:** ai_generated\n- **Error Code:** `EREJECT`' })));
    const cards: Card[] = [
      card,
      { ...card, domain: 'other' },
      { ...card, codes: [] },
      { ...card, codes: ['EREJECT', 'E2'] },
      { ...card, title: 'Another' },
      { ...card, rate: sayRate({ successRate: 0.01 }) },
      { ...card, rate: sayRate({ successRate: 0.9, count: { people: 9, of: 10 } }) },
      { ...card, isReviewed: true },
      { ...card, fix: 'Another' },
      { ...card, deadEnds: '9 dead ends' },
      { ...card, verification: 'Another' },
    ];
    const pictures = [];
    for (const one of cards) pictures.push(Buffer.from((await drawCard(one, 'Errors')).png).toString('base64'));
    expect(new Set(pictures).size).toBe(cards.length);
  });

  it('shows as many codes as fit, and how many more there are', async () => {
    const card = cardOf(readValid(sourceOf()));
    const pictureWith = async (codes: string[]): Promise<string> =>
      Buffer.from((await drawCard({ ...card, codes }, 'Errors')).png).toString('base64');
    const many = Array.from({ length: 20 }, (_, n) => `ERR_NUMBER_${10 + n}`);
    expect(await pictureWith(many)).toBe(await pictureWith([...many.slice(0, 19), 'ERR_OTHER']));
    expect(await pictureWith(many)).not.toBe(await pictureWith(many.slice(0, 19)));
    expect(await pictureWith(['x'.repeat(60)])).toBe(await pictureWith([`${'x'.repeat(47)}…`]));
  });
});

/** Of a PNG, from its first chunk. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(png);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
