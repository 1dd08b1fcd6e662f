// A line of text as glyphs: in the order of its scripts' directions, each in the typeface that has it.
import bidiFactory from 'bidi-js';
import { Buffer, Direction, shape } from 'harfbuzzjs';
import { charactersOf, type Style, type Typeface, typefaceOf } from './fonts.ts';

/** Where glyphs stand; in units of 1/1000 of the type size. */
export interface Line {
  width: number;
  glyphs: { outline: string; x: number; y: number }[];
}

/** Consecutive characters in one typeface and direction. */
interface Run {
  text: string;
  typeface: Typeface | undefined;
  level: number;
}

const bidi = bidiFactory();
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Width of a box that stands for a character that no font has. */
const boxWidth = 600;
const box = 'M60 0H540V700H60ZM110 50V650H490V50Z';

/** True where a text begins in a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text) && (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) === 1;
}

/** Sets one line whose typefaces are loaded. */
export function setLine(text: string, style: Style, direction: 'ltr' | 'rtl' = 'ltr'): Line {
  const line: Line = { width: 0, glyphs: [] };
  for (const run of visualOrder(runsOf(text, style, direction))) addRun(run, line);
  return line;
}

function runsOf(text: string, style: Style, direction: 'ltr' | 'rtl'): Run[] {
  const levels = direction === 'rtl' || rightToLeft.test(text) ? bidi.getEmbeddingLevels(text, direction).levels : undefined;
  const runs: Run[] = [];
  let place = 0;
  for (const character of charactersOf(text)) {
    const typeface = typefaceOf(character, style);
    const level = levels?.[place] ?? 0;
    const last = runs.at(-1);
    if (last !== undefined && last.typeface === typeface && last.level === level) last.text += character;
    else runs.push({ text: character, typeface, level });
    place += character.length;
  }
  return runs;
}

/** Rule L2 of the bidirectional algorithm, on runs: from the deepest level up, what is at it or deeper is turned round. */
function visualOrder(runs: Run[]): Run[] {
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    let start = 0;
    while (start < runs.length) {
      let end = start;
      while (end < runs.length && (runs[end]?.level ?? 0) >= level) end += 1;
      if (end > start) runs.splice(start, end - start, ...runs.slice(start, end).reverse());
      start = Math.max(end, start + 1);
    }
  }
  return runs;
}

function addRun({ text, typeface, level }: Run, line: Line): void {
  if (typeface === undefined) {
    for (let n = charactersOf(text).length; n > 0; n -= 1) {
      line.glyphs.push({ outline: box, x: line.width, y: 0 });
      line.width += boxWidth;
    }
    return;
  }
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  shape(typeface.font, buffer);
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    const outline = outlineOf(codepoint, typeface);
    if (outline !== '') line.glyphs.push({ outline, x: line.width + xOffset, y: yOffset });
    line.width += xAdvance;
  }
}

function outlineOf(glyph: number, { font, outlines }: Typeface): string {
  let outline = outlines.get(glyph);
  if (outline === undefined) outlines.set(glyph, (outline = font.glyphToPath(glyph)));
  return outline;
}
