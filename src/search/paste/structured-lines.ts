// Lines that loggers write as data, in JSON or as pairs of keys and values: what they say to people, as lines of their own.

/** Keys under which loggers put what happened, what kind of error it was, and how grave. */
const telling =
  /^(?:msg|message|error|err|exception|reason|details?|(?:root_?)?cause|caused_?by|errors|stack(?:_?trace)?|log|event|textpayload|description|error_?message)$/i;
const kind = /^(?:type|name|code|class)$/i;
const level = /^(?:level|lvl|severity)$/i;

/** Longest line that is read as data, in characters, and how deep. */
const longest = 20_000;
const deepest = 4;

/** An object, with at most the name of the service or pod that wrote it before it. */
const object = /^(?:[\w.@/-]{1,60} +\| |\[[^\]]{1,80}\] )?\s*(\{.*\})\s*$/s;
const pair = /(?<=^|\s)([\w.]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s"]*))/g;

/** What a logger wrote for people; undefined where a line is no such data, or says nothing to them. */
export function structuredLines(line: string): string[] | undefined {
  if (line.length > longest) return undefined;
  const said = line.includes('{') ? fromJson(line) : /\b(?:level|lvl|severity)=/.test(line) ? fromPairs(line) : undefined;
  const lines = said?.texts.flatMap((text) => text.split(/\r?\n/)).filter((text) => /\p{L}/u.test(text)) ?? [];
  return lines.length === 0 ? undefined : [...new Set(lines)].map((text) => `${said!.level}${text}`);
}

/** Texts, and the level that goes before each, such as `ERROR: `; empty where none is given. */
interface Said {
  level: string;
  texts: string[];
}

function fromJson(line: string): Said | undefined {
  const [, json] = object.exec(line) ?? [];
  if (json === undefined) return undefined;
  try {
    const value = JSON.parse(json) as Record<string, unknown>;
    const [, given] = Object.entries(value).find(([key]) => level.test(key)) ?? [];
    return { level: levelOf(given), texts: textsOf(value, false, 0) };
  } catch {
    return undefined;
  }
}

function fromPairs(line: string): Said {
  const pairs = Array.from(line.matchAll(pair), ([, key = '', quoted, bare = '']) => ({
    key,
    value: quoted?.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1') ?? bare,
  }));
  return {
    level: levelOf(pairs.find(({ key }) => level.test(key))?.value),
    texts: pairs.flatMap(({ key, value }) => (telling.test(key) ? value : [])),
  };
}

function levelOf(given: unknown): string {
  return typeof given === 'string' && /^(?:fatal|critical|error|warn(?:ing)?|info|debug|trace)$/i.test(given)
    ? `${given.toUpperCase()}: `
    : '';
}

/** Texts under telling keys, in order; the first of an error with the kind of the error before it. */
function textsOf(value: unknown, isTelling: boolean, depth: number): string[] {
  if (typeof value === 'string') return isTelling ? [value] : [];
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, isTelling, depth + 1));
  const texts = Object.entries(value).flatMap(([key, inner]) => textsOf(inner, telling.test(key), depth + 1));
  const [, of] = Object.entries(value).find(([key, inner]) => isTelling && kind.test(key) && typeof inner === 'string') ?? [];
  return of === undefined ? texts : [texts[0] === undefined ? String(of) : `${String(of)}: ${texts[0]}`, ...texts.slice(1)];
}
