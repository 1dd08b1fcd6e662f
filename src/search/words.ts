// Text as words that can be compared: compound names whole and split, variable parts marked as such.
import { stem } from './stems.ts';

/** Names whose signs are part of them; everything else is letters and digits. */
const signed = new Map(Object.entries({ 'c++': 'cpp', 'c#': 'csharp', 'f#': 'fsharp', '.net': 'dotnet' }));

const pattern =
  /(?<=error )#\d{2,5}(?!\d)|c\+\+|[cf]#|(?<![\p{L}\p{N}])\.net\b|[\p{L}\p{M}\p{N}]+(?:_+[\p{L}\p{M}\p{N}]+|['’](?:t|s|re|ve|ll|d)\b)*/giu;

/** Characters of scripts that put no spaces between words, and runs of them and of others. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((script) => `\\p{scx=${script}}`).join('');
const runs = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu');
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/** Words that say nothing about which error it is. */
const stopWords = new Set(
  (
    'a about after all also am an and any are as at be been but by can could did do does doing even ever every few for ' +
    'from get gets getting go goes got had has have he how i if im in into is it its ive just keep keeps let like make ' +
    'me much my need no nor not now of on once one only or other our out over own please same she should since so some ' +
    'still such than that the their them then there these they thing things this those though to too try trying us use ' +
    'used uses using very want was we were what when where which while who why will with would you your dont doesnt cant ' +
    'cannot wont isnt didnt arent wasnt always again although because become up'
  ).split(' '),
);

/** Words that most errors share: they tell that it is one, not which. */
const genericWords = new Set('error warning exception failed fail fatal failure err warn'.split(' ').map(stem));

/** What a word is in its text. It decides how much it counts when it matches, and when it doesn't (see rank/alignment.ts). */
export type Role = 'word' | 'stop' | 'generic' | 'quoted' | 'aside' | 'path' | 'number';

export interface Word {
  /** The word in its comparable form: lower case, one word, stemmed. */
  term: string;
  /** Comparable parts of a compound name such as `ResourceExhausted`; empty where it isn't one. */
  parts: readonly string[];
  role: Role;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/**
 * Ranges whose words are variable: quoted values; and placeholders, paths, URLs, dotted names and file positions. What may begin at
 * each sign is bounded, or a long run of them would be read again from each.
 */
const quotedPattern = /(['"`])(?=\S)((?:(?!\1).){1,120}?)(?<=\S)\1(?![\p{L}\p{N}])/gu;
const pathPattern =
  /<[^<>]{1,60}>|[a-z][a-z+.-]{0,30}:\/\/[^\s'"`<>)\]]+|(?:[a-z]:)?(?:[\\/][\w.@%+~$-]+){2,}[\\/]?|(?<!\w)[\w@.~-]{1,80}(?:[\\/][\w.@%+~-]+){2,}|(?<![\w.])(?:[a-z_][\w$]*\.){2,}(?=[\w$])|(?<![\w@./\\-])[\w@./\\-]+\.\w{1,5}(?::\d+(?::\d+)?|\(\d+,\d+\))/giu;

/** Remarks: `(EHOSTUNREACH)`, `(most likely due to a circular import)`. */
const asidePattern = /\([^()]{3,80}\)/gu;

/** Things that stand for one case only and are never words: UUIDs, hashes, addresses, long digit runs. */
const noisePattern =
  /^(?:0x[\da-f]{5,}|[\da-f]{8,}|\d{6,}|(?=[a-z\d]*\d[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{16,}|\d+(?:ms|s|mb|kb|gb|mib|gib|kib|b))$/i;

/** All words of a text, in order. Where a script has no spaces, each pair of neighbouring characters is one. */
export function readWords(text: string): Word[] {
  const quoted = /['"`]/.test(text) ? rangesOf(text, quotedPattern) : [];
  const paths = /[/\\<]|\w\.\w/.test(text) ? rangesOf(text, pathPattern) : [];
  const asides = text.includes('(') ? rangesOf(text, asidePattern) : [];
  const words: Word[] = [];
  const add = (written: string, start: number): void => {
    const shape = shapeOf(written);
    if (shape === undefined) return;
    const { term, parts } = shape;
    words.push({ term, parts, role: roleAt(start, shape, { quoted, asides, paths }), start, end: start + written.length });
  };
  for (const { 0: run, index } of text.matchAll(pattern)) {
    if (/^[\0-\u{e00}]*$/u.test(run)) add(run, index);
    else
      for (const { 0: part, index: at } of run.matchAll(runs))
        if (startsUnspaced.test(part)) for (const [pair, shift] of pairsOf(part)) add(pair, index + at + shift);
        else add(part, index + at);
  }
  return words;
}

function pairsOf(run: string): [pair: string, start: number][] {
  const characters = [...run];
  let start = 0;
  return characters.slice(0, Math.max(1, characters.length - 1)).map((character, i) => {
    const pair: [string, number] = [character + (characters[i + 1] ?? ''), start];
    start += character.length;
    return pair;
  });
}

/** The terms by which a text can be found: names by their parts, no stop words, no paths. */
export function termsOf(words: readonly Word[]): string[] {
  return words.flatMap(({ role, term, parts }) => (role === 'stop' || role === 'path' ? [] : parts.length > 0 ? parts : [term]));
}

/** What a written word is wherever it stands. */
interface Shape {
  term: string;
  parts: readonly string[];
  role: 'word' | 'stop' | 'generic' | 'number';
}

/** Shapes of words seen, as most words come again; emptied when full. */
const shapes = new Map<string, Shape | undefined>();
const mostShapes = 30_000;

function shapeOf(raw: string): Shape | undefined {
  if (shapes.has(raw)) return shapes.get(raw);
  if (shapes.size >= mostShapes) shapes.clear();
  const shape = readShape(raw.replace(/['’]/g, ''));
  shapes.set(raw, shape);
  return shape;
}

function readShape(bare: string): Shape | undefined {
  if (noisePattern.test(bare) && !/^0[\da-f]{7}$/i.test(bare)) return undefined;
  const lower = bare.toLowerCase();
  const parts = partsOf(bare);
  const whole = lower.replaceAll('_', '');
  // Without humps, only a long name is surely more than one word: `stackoverflowexception`.
  const isName = parts.length > 2 || /^[a-z]{11,}(?:exception|error)$/.test(bare);
  const term = signed.get(lower) ?? stem(isName ? whole.replace(/(?:exception|error)$/, '') : whole);
  const role = /^\d+$/.test(lower)
    ? 'number'
    : lower.length < 2 || stopWords.has(lower) || placeholder.test(lower)
      ? 'stop'
      : genericWords.has(term)
        ? 'generic'
        : 'word';
  return { term, parts, role };
}

function roleAt(start: number, { role }: Shape, { quoted, asides, paths }: Record<'quoted' | 'asides' | 'paths', Range[]>): Role {
  if (role === 'number') return role;
  if (inside(start, paths)) return 'path';
  if (role === 'stop') return role;
  if (inside(start, quoted)) return 'quoted';
  if (role === 'generic') return role;
  return inside(start, asides) ? 'aside' : 'word';
}

/** What titles write for a part that varies: `X`, `X.XX`, `N`. */
const placeholder = /^(?:x{1,5}|n{1,3}|y)$/;

/** Splits at underscores and humps. Letters with a few digits, such as `python3`, leave the digits; codes stay whole. */
function partsOf(word: string): string[] {
  const humps = word.match(/\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|[^\p{Lu}\p{Ll}_\d]+|\d+/gu) ?? [];
  if (humps.length < 2 || /^[a-z]{1,7}\d{3,}[a-z]?$/i.test(word)) return [];
  return humps.filter((hump) => hump.length > 1 && !/^\d+$/.test(hump)).map((hump) => stem(hump.toLowerCase()));
}

function rangesOf(text: string, ranges: RegExp): Range[] {
  return Array.from(text.matchAll(ranges), (match) => [match.index, match.index + match[0].length] as const);
}

function inside(at: number, ranges: Range[]): boolean {
  return ranges.some(([start, end]) => at >= start && at < end);
}

type Range = readonly [start: number, end: number];
