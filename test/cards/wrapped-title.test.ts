import type { MeasuredTextRun } from '@takumi-rs/core';
import { describe, expect, it } from 'vitest';
import { families, loadFonts, renderer } from '../../src/cards/fonts.ts';
import { directionOf, wrapTitle } from '../../src/cards/wrapped-title.ts';

const box = { width: 1056, height: 220, fontWeight: 600, sizes: [64, 58, 52, 46, 41, 37, 34], lineHeight: 1.22 };

interface Line {
  text: string;
  width: number;
}

/** A title as it is drawn: its type size, its lines from the top, and what it takes up. */
async function wrap(title: string): Promise<{ size: unknown; height: number; lines: Line[] }> {
  expect(await loadFonts(title, 'text')).toEqual([]);
  const node = await wrapTitle(title, box);
  const { children } = await renderer.measure({ type: 'container', style: { display: 'flex', width: box.width }, children: [node] });
  const [{ runs, height } = { runs: [], height: 0 }] = children;
  // Runs of one line may be in fonts of different heights, but share their middle.
  const rows = Map.groupBy(runs, (run) => Math.floor((run.y + run.height / 2) / (Number(node.style?.fontSize) * box.lineHeight)));
  return { size: node.style?.fontSize, height, lines: [...rows.values()].map(lineOf) };
}

function lineOf(runs: MeasuredTextRun[]): Line {
  return { text: runs.map(({ text }) => text.replaceAll('\u200b', '')).join(''), width: runs.reduce((sum, { width }) => sum + width, 0) };
}

describe('a title', () => {
  it.each([
    ['of a few hundred characters', 'Cannot read the configuration of the module that was asked for. '.repeat(4).trim()],
    ['of one word', `${'UnbreakableIdentifier'.repeat(6)}/${'UnbreakableIdentifier'.repeat(3)}`],
    ['in Arabic, Chinese and Cyrillic', 'ошибка: 找不到模块 خطأ'],
    ['without blanks', '找不到模块'.repeat(20)],
  ])('%s fits whole', async (_, title) => {
    const { lines, height } = await wrap(title);
    expect(height).toBeLessThanOrEqual(box.height + 1);
    expect(lines.filter(({ text, width }) => width > box.width && text.trimEnd() === text)).toEqual([]);
    expect(
      [
        ...lines
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, ''),
      ].toSorted(),
    ).toEqual([...title.replace(/\s/g, '')].toSorted());
  });

  it('too long even in the smallest size is cut', async () => {
    const { size, height } = await wrap('word '.repeat(400));
    expect([size, height <= box.height]).toEqual([34, true]);
  });

  it('is as large as it can be, and leaves no word alone in its last line', async () => {
    expect((await wrap('Short')).size).toBe(64);
    const { size, lines } = await wrap('The renderer was aborted on its first page. The reason that it gave for this was: Timeout at 42');
    const widths = lines.map(({ width }) => width);
    expect([size, lines.length]).toEqual([58, 3]);
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
  });

  it('breaks between words also where a script has no blanks', async () => {
    const { lines } = await wrap('モジュールが見つかりません'.repeat(3));
    const words = new Intl.Segmenter('ja', { granularity: 'word' });
    const ends = new Set(Array.from(words.segment('モジュールが見つかりません'.repeat(3)), ({ index }) => index));
    let at = 0;
    const starts = lines.map(({ text }) => (at += text.length) - text.length);
    expect(lines.length).toBeGreaterThan(1);
    expect(starts.filter((start) => !ends.has(start))).toEqual([]);
  });

  it('runs from right to left where its first letter does', () => {
    expect(['خطأ: error', 'error: خطأ', '«שגיאה»', '42'].map((text) => directionOf(text).direction)).toEqual(['rtl', 'ltr', 'rtl', 'ltr']);
  });
});

describe('a line', () => {
  const runsOf = async (text: string): Promise<MeasuredTextRun[]> => {
    await loadFonts(text, 'text');
    const style = { ...directionOf(text), fontFamily: families.text, fontSize: 32 };
    return (await renderer.measure({ type: 'text', text, style })).runs;
  };
  const widthOf = async (text: string): Promise<number> => (await runsOf(text)).reduce((sum, { width }) => sum + width, 0);

  it('joins Arabic letters, and puts the first at the right', async () => {
    const alone = await Promise.all([...'خطأ'].map(widthOf));
    expect(await widthOf('خطأ')).toBeLessThan(alone.reduce((sum, width) => sum + width, 0));
    const runs = await runsOf('خطأ: ab');
    expect(runs.toSorted((a, b) => a.x - b.x).map(({ text }) => text.trim())).toEqual(['ab', ':', 'خطأ']);
  });

  it('draws joined emoji as one', async () => {
    expect(await widthOf('👩‍💻')).toBe(await widthOf('👩'));
    expect(await loadFonts('👩‍💻1️⃣', 'text')).toEqual([]);
  });
});
