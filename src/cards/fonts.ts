// The typefaces of cards: npm packages that split a font into subsets by script. A subset is read when a text first needs it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Renderer } from '@takumi-rs/core';

/** Packages in the order in which a character is looked for in them. A team adds what its titles need. */
const packages = ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-thai', 'noto-emoji', 'noto-sans-sc', 'noto-sans-kr'];

/** By style; what codes are set in comes first for them. */
const packagesOf = { text: packages, code: ['noto-sans-mono', ...packages] };

export type Style = keyof typeof packagesOf;

/** For `fontFamily`. */
export const families: Readonly<Record<Style, string>> = { text: packagesOf.text.join(','), code: packagesOf.code.join(',') };

/** Draws with what {@link loadFonts} has read. */
export const renderer = new Renderer();

const require = createRequire(import.meta.url);
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a character can be drawn, by style and character. */
const known = new Map<string, boolean>();

/** Reads what a text needs. @returns What readers take for its characters, where no font has all of one: a box stands for it. */
export async function loadFonts(text: string, style: Style): Promise<string[]> {
  const missing: string[] = [];
  for (const character of new Set(Array.from(graphemes.segment(text), ({ segment }) => segment))) {
    const key = style + character;
    if (!known.has(key)) known.set(key, await loadCharacter(character, style));
    if (known.get(key) === false) missing.push(character);
  }
  return missing;
}

/** Reads subsets, package by package, until a character is drawn; a range may name more characters than its file draws. */
async function loadCharacter(character: string, style: Style): Promise<boolean> {
  // What shows nothing has no glyph either.
  const points = Array.from(character.replace(/[\p{Default_Ignorable_Code_Point}\s]/gu, ''), (part) => part.codePointAt(0) ?? 0);
  if (points.length === 0) return true;
  for (const name of packagesOf[style]) {
    const needed = subsetsOf(name).filter(({ unicodeRange }) =>
      points.some((point) => unicodeRange.some(([first, last]) => point >= first && point <= last)),
    );
    for (const subset of needed) await load(subset);
    if (needed.length > 0 && !(await isBoxed(character, style))) return true;
  }
  return false;
}

/** One file of a package, for the code points of its ranges. */
interface Subset {
  name: string;
  file: string;
  unicodeRange: [number, number][];
}

const loaded = new Map<Subset, Promise<unknown>>();

function load(subset: Subset): Promise<unknown> {
  let done = loaded.get(subset);
  if (done === undefined) {
    const { name, file, unicodeRange } = subset;
    const registered = renderer.registerFont({ name, data: readFileSync(require.resolve(file)), unicodeRange });
    loaded.set(subset, (done = registered));
    if (!boxes.has(name))
      boxes.set(
        name,
        registered.then(() => boxOf(name)),
      );
  }
  return done;
}

const subsets = new Map<string, Subset[]>();

function subsetsOf(name: string): Subset[] {
  let list = subsets.get(name);
  if (list === undefined) subsets.set(name, (list = readSubsets(name)));
  return list;
}

function readSubsets(name: string): Subset[] {
  const ranges = require(`@fontsource-variable/${name}/unicode.json`) as Record<string, string>;
  return Object.entries(ranges).map(([subset, list]) => ({
    name,
    file: `@fontsource-variable/${name}/files/${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    unicodeRange: list.split(',').map((range) => {
      const [first = 0, last = first] = range
        .replace(/^U\+/i, '')
        .split('-')
        .map((digits) => Number.parseInt(digits, 16));
      return [first, last];
    }),
  }));
}

/** The box that each package draws for what it lacks, as an outline. */
const boxes = new Map<string, Promise<string>>();

/** True where a package that was asked for a character draws its box. */
async function isBoxed(character: string, style: Style): Promise<boolean> {
  const svg = await drawAlone(character, families[style]);
  return (await Promise.all(boxes.values())).some((box) => svg.includes(box));
}

/** The box of a package that is loaded: what it draws for a code point that never is a character. */
function boxOf(name: string): Promise<string> {
  return drawAlone('\u{10FFFF}', name).then((svg) => / d="[^"]+"/.exec(svg)?.[0] ?? '');
}

/** A character as SVG. */
function drawAlone(character: string, fontFamily: string): Promise<string> {
  return renderer.renderSvg({ type: 'text', text: character, style: { fontFamily, fontSize: 32 } });
}
