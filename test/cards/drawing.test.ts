import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Card, cardOf } from '../../src/cards/card.ts';
import { drawCard } from '../../src/cards/drawing.ts';
import { loadTypefaces } from '../../src/cards/fonts.ts';
import { isRightToLeft, setLine } from '../../src/cards/line.ts';
import { setParagraph } from '../../src/cards/paragraph.ts';
import { readEntryFile } from '../../src/corpus/read.ts';
import type { Entry } from '../../src/entry/schema.ts';
import { fixtures, readValid, sourceOf } from '../helpers.ts';

const hostile = path.join(fixtures, 'hostile');

function fixture(name: string): Entry {
  const { entry } = readEntryFile(path.join(hostile, name), hostile);
  if (entry === undefined) throw new Error(`${name} is not valid`);
  return entry;
}

const titleBox = { width: 1056, height: 220, style: 'bold', sizes: [64, 58, 52, 46, 41, 37, 34], leading: 1.22 } as const;

async function setTitle(title: string): Promise<ReturnType<typeof setParagraph>> {
  await loadTypefaces(`${title}…`, 'bold');
  return setParagraph(title, titleBox);
}

describe('a card', () => {
  it('says what its page says, with estimates called so', () => {
    const entry = readValid(sourceOf({ verification: '- **Verification:** ai_generated\n- **Error Code:** `EREJECT`' }));
    expect(cardOf(entry)).toEqual({
      domain: 'git',
      codes: ['EREJECT'],
      title: 'Updates were rejected',
      rate: 'Works ~90%, estimated',
      isEstimate: true,
      fix: 'Pull, then push',
      deadEnds: '1 dead end to avoid',
      verification: 'Written by AI, not yet reviewed',
    } satisfies Card);
    expect(cardOf({ ...entry, verification: 'reproduced' })).toMatchObject({
      rate: 'Works 90%',
      isEstimate: false,
      verification: 'Reproduced',
    });
  });

  it('loses characters that would break its lines or turn its words round', () => {
    const entry = readValid(sourceOf());
    expect(cardOf({ ...entry, title: 'a\u202egnp.exe\u0007\u2028b  c' }).title).toBe('agnp.exe b c');
  });

  it.each(['quiet/other-scripts.md', 'monstrous/long-everything.md', 'markup/script-everywhere.md', 'quiet/shortest.md'])(
    'has glyphs for all of %s',
    async (name) => {
      const { svg, missing } = await drawCard(cardOf(fixture(name)), 'Wayout');
      expect(missing).toEqual([]);
      // Outlines and nothing else: no text, so no font at hand can change it, and nothing of the entry is markup.
      expect([...new Set(svg.match(/<[a-z]+/g))].toSorted()).toEqual(['<circle', '<g', '<path', '<rect', '<svg']);
    },
  );

  it('tells which characters no font has, and shows boxes for them', async () => {
    const card = { ...cardOf(fixture('quiet/shortest.md')), title: 'a \u{12000}' };
    expect((await drawCard(card, 'Wayout')).missing).toEqual(['\u{12000}']);
  });
});

describe('a title', () => {
  it.each([
    ['of 300 characters', cardOf(fixture('monstrous/long-everything.md')).title],
    ['of one word', `${'UnbreakableIdentifier'.repeat(6)}/${'UnbreakableIdentifier'.repeat(3)}`],
    ['in Arabic, Chinese and Cyrillic', cardOf(fixture('quiet/other-scripts.md')).title],
    ['without blanks', '找不到模块'.repeat(25)],
  ])('%s fits whole', async (_, title) => {
    const { lines, size } = await setTitle(title);
    expect(lines.length * size * titleBox.leading).toBeLessThanOrEqual(titleBox.height);
    expect(lines.filter(({ width }) => (width * size) / 1000 > titleBox.width)).toEqual([]);
    const all = setLine(title, 'bold').glyphs.length;
    expect(lines.reduce((sum, { glyphs }) => sum + glyphs.length, 0)).toBe(all);
  });

  it('too long even in the smallest size is cut, and shows that it is', async () => {
    const { lines, size } = await setTitle('word '.repeat(400));
    const ellipsis = setLine('…', 'bold').glyphs[0]?.outline;
    expect(size).toBe(34);
    expect(lines.at(-1)?.glyphs.at(-1)?.outline).toBe(ellipsis);
    expect(lines.filter(({ width }) => (width * size) / 1000 > titleBox.width)).toEqual([]);
  });

  it('is as large as it can be, and leaves no word alone in its last line', async () => {
    expect((await setTitle('Short')).size).toBe(64);
    const { lines } = await setTitle(
      'RuntimeError: NCCL communicator was aborted on rank 0. Original reason for aborting was: Timeout at 42',
    );
    const widths = lines.map(({ width }) => width);
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
  });
});

describe('a line', () => {
  it('joins Arabic letters, and puts the first at the right', async () => {
    await loadTypefaces('خطأ: ab', 'bold');
    const alone = [...'خطأ'].reduce((sum, letter) => sum + setLine(letter, 'bold').width, 0);
    expect(setLine('خطأ', 'bold', 'rtl').width).toBeLessThan(alone);
    const outlines = setLine('خطأ: ab', 'bold', 'rtl').glyphs.map(({ outline }) => outline);
    const latin = setLine('ab', 'bold').glyphs.map(({ outline }) => outline);
    expect(outlines.slice(0, 2)).toEqual(latin);
  });

  it('runs from right to left where its first letter does', () => {
    expect(['خطأ: error', 'error: خطأ', '«שגיאה»', '42'].map(isRightToLeft)).toEqual([true, false, true, false]);
  });

  it('draws joined emoji as one', async () => {
    await loadTypefaces('👩‍💻1️⃣', 'text');
    expect([setLine('👩‍💻', 'text').glyphs.length, setLine('1️⃣', 'text').glyphs.length]).toEqual([1, 1]);
  });
});
