// The typefaces of cards: npm packages that split a font into subsets by script. A subset is read when a text first needs it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

/** Packages that text is set in, in this order, and the scripts that one is kept to. A team adds what its titles need. */
const packages: readonly { name: string; only?: RegExp }[] = [
  { name: 'noto-sans' },
  { name: 'noto-sans-arabic' },
  { name: 'noto-sans-hebrew' },
  { name: 'noto-sans-thai' },
  { name: 'noto-emoji' },
  { name: 'noto-sans-kr', only: /\p{Script=Hangul}/u },
  { name: 'noto-sans-sc' },
];

/** The package for codes; what it lacks comes from the others. */
const codePackage = 'noto-sans-mono';

const weights = { text: 400, bold: 600, code: 400 } as const;

export type Style = keyof typeof weights;

/** All fonts are scaled to it. */
const unitsPerEm = 1000;

/** One subset in one weight. */
export interface Typeface {
  font: Font;
  /** Outlines that were drawn before, as SVG paths, by glyph. */
  outlines: Map<number, string>;
}

const require = createRequire(import.meta.url);
const faces = new Map<string, Promise<Face>>();
const typefaces = new Map<string, Typeface>();
const chosen = new Map<string, Typeface | undefined>();

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for the characters of a text, joined emoji and letters with their marks whole. */
export function charactersOf(text: string): string[] {
  return /^[ -~]*$/.test(text) ? text.split('') : Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Reads what a text needs, so that {@link typefaceOf} knows it. @returns Characters that no font has. */
export async function loadTypefaces(text: string, style: Style): Promise<string[]> {
  const missing: string[] = [];
  for (const character of new Set(charactersOf(text))) {
    const key = style + character;
    if (!chosen.has(key)) chosen.set(key, await choose(character, style));
    if (chosen.get(key) === undefined) missing.push(character);
  }
  return missing;
}

/** The typeface of a loaded text's character; nothing where no font has it. */
export function typefaceOf(character: string, style: Style): Typeface | undefined {
  return chosen.get(style + character);
}

/** The first that has all of a character, or else the first that has its base. */
async function choose(character: string, style: Style): Promise<Typeface | undefined> {
  // A character that shows nothing goes with blanks.
  const [base = 0x20, ...marks] = Array.from(
    character.replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
    (part) => part.codePointAt(0) ?? 0,
  );
  let fallback: Typeface | undefined;
  for (const { name, only } of style === 'code' ? [{ name: codePackage }, ...packages] : packages) {
    if (only !== undefined && !only.test(character)) continue;
    for (const subset of subsetsWith(base, name)) {
      const typeface = await open(name, subset, weights[style]);
      // A range may name more characters than its file draws.
      if (typeface.font.nominalGlyph(base) === undefined) continue;
      if (marks.every((mark) => typeface.font.nominalGlyph(mark) !== undefined)) return typeface;
      fallback ??= typeface;
    }
  }
  return fallback;
}

async function open(name: string, subset: string, weight: number): Promise<Typeface> {
  const file = `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`;
  const key = `${file} ${weight}`;
  let face = faces.get(file);
  if (face === undefined) faces.set(file, (face = readFace(file)));
  const read = await face;
  let typeface = typefaces.get(key);
  if (typeface === undefined) {
    const font = new Font(read);
    font.setScale(unitsPerEm, unitsPerEm);
    font.setVariations([new Variation('wght', weight)]);
    typefaces.set(key, (typeface = { font, outlines: new Map() }));
  }
  return typeface;
}

async function readFace(file: string): Promise<Face> {
  return new Face(new Blob(await decompress(readFileSync(require.resolve(file)))));
}

/** First and last code point of a range, and its subset. */
type Range = readonly [number, number, string];

const ranges = new Map<string, Range[]>();

function subsetsWith(point: number, name: string): string[] {
  let known = ranges.get(name);
  if (known === undefined) ranges.set(name, (known = readRanges(name)));
  return [...new Set(known.filter(([first, last]) => point >= first && point <= last).map(([, , subset]) => subset))];
}

function readRanges(name: string): Range[] {
  const subsets = require(`@fontsource-variable/${name}/unicode.json`) as Record<string, string>;
  return Object.entries(subsets).flatMap(([subset, list]) =>
    list.split(',').map((range) => {
      const [first = 0, last = first] = range
        .replace(/^U\+/i, '')
        .split('-')
        .map((digits) => Number.parseInt(digits, 16));
      return [first, last, subset.replace(/[[\]]/g, '')] as const;
    }),
  );
}
