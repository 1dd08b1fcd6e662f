// Many entries from few: copies in which about a third of the plain words are others, and every code is another.
import type { Entry } from '../../src/entry/schema.ts';

/** Share of the plain words that a copy exchanges. */
const exchanged = 1 / 3;

/** Fields whose text is no prose, or decides what an entry belongs to. */
const kept: ReadonlySet<string> = new Set([
  ...['id', 'domain', 'category', 'verification', 'lastVerified', 'fixRate', 'anchor', 'language', 'url'],
  ...['version', 'product', 'range', 'status', 'introduced', 'deprecated'],
]);

/**
 * All entries as they are, then copies of them by turns. Words are exchanged for words of the same entries, each as likely as it is
 * common there, so that common words stay common; the same call gives the same copies.
 * @param count How many entries there should be; fewer than are given makes no copy.
 */
export function varyEntries(entries: readonly Entry[], count: number): Entry[] {
  const random = createRandom(1);
  const pool = entries.flatMap((entry) => textsOf(entry).flatMap((text) => text.match(token)?.filter(isPlainWord) ?? []));
  const draw = (): string => pool[Math.floor(random() * pool.length)]?.toLowerCase() ?? '';
  const copies = Array.from({ length: Math.max(0, count - entries.length) }, (_, n) => {
    const entry = entries[n % entries.length]!;
    const vary = createVariation(random, draw);
    const [domain = '', slug = ''] = entry.id.split('/');
    const id = `${domain}/${vary(slug)}-copy-${Math.floor(n / entries.length) + 1}`;
    return { ...mapTexts(entry, vary), id, aliases: [] };
  });
  return [...entries, ...copies];
}

const token = /[\p{L}\p{N}_]+/gu;

function isPlainWord(word: string): boolean {
  return /^[A-Za-z]?[a-z]{2,}$/.test(word);
}

/** A code, or a number that may be one. */
function isCode(word: string): boolean {
  return /^(?=.*\d)\w{3,}$|^[A-Z][A-Z_]{4,}$/.test(word);
}

/** Varies the texts of one copy: a word at random, a code in the same way wherever it stands. */
function createVariation(random: () => number, draw: () => string): (text: string) => string {
  const codes = new Map<string, string>();
  const varyCode = (code: string): string => {
    const known = codes.get(code);
    if (known !== undefined) return known;
    const made = /\d/.test(code)
      ? code.replace(/\d/g, () => String(Math.floor(random() * 10)))
      : code.replace(/[A-Z]/g, (letter) => (random() < exchanged ? String.fromCharCode(65 + Math.floor(random() * 26)) : letter));
    codes.set(code, made);
    return made;
  };
  const varyWord = (word: string): string => {
    const drawn = draw();
    return /^[A-Z]/.test(word) ? drawn.charAt(0).toUpperCase() + drawn.slice(1) : drawn;
  };
  return (text) =>
    text.replace(token, (word) => {
      if (isCode(word)) return varyCode(word);
      return isPlainWord(word) && random() < exchanged ? varyWord(word) : word;
    });
}

/** Strings of a value, those of kept fields left out. */
function textsOf(value: unknown): string[] {
  const texts: string[] = [];
  mapTexts(value, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** The same value with its strings mapped, those of kept fields left as they are. */
function mapTexts<T>(value: T, map: (text: string) => string): T {
  const read = (part: unknown): unknown => {
    if (typeof part === 'string') return map(part);
    if (Array.isArray(part)) return part.map(read);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, field]) => [key, kept.has(key) ? field : read(field)]));
  };
  return read(value) as T;
}

/** Mulberry32: numbers from 0 up to 1, the same ones for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
