// Lines that programs write as data (JSON, dumps of objects, pairs of keys and values): what of them speaks to people, and every code.
import { readCodes } from './codes.ts';

/** Keys, or last words of keys, under which programs put what happened, the kind of error, its code, and how grave it is. */
const keys = {
  message:
    'msg message err error errors exception reason detail details cause stack stacktrace trace log event description desc payload ' +
    'text title template body failure warning @m @mt @x',
  kind: 'type name class kind',
  code: 'code errno status number sqlstate hresult signal winerror',
  level: 'level lvl severity levelname @l',
};
const roles = new Map(Object.entries(keys).flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)));

/** What pino and bunyan write for levels. */
const levels: Readonly<Record<string, string>> = { 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' };

const quoted = String.raw`"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|'[^'\\]*(?:\\.[^'\\]*)*(?:'|\\?$)`;
const key = String.raw`"[^"\\]{1,80}"|'[^'\\]{1,80}'|(?<![\w$@.-])[\w$@.-]{1,80}|\[\w{1,80}\]`;
const literals = 'undefined|null|None|nil|true|false|True|False';
const literal = new RegExp(`^(?:${literals})$`);
const pairs = (sign: string): RegExp =>
  new RegExp(String.raw`(${key})\s{0,20}(?:${sign})\s{0,20}(${quoted}|[^\s"'{}[\](),;]+)?|(${quoted})|\}`, 'gs');
const fields = pairs('=>|[:=]');
const assignments = pairs('=');

/** One line of an object that is printed over many: a key and its value, or a value of a list. */
const dumped = new RegExp(
  String.raw`^(?:(?=["'[a-z])(?!(?:error|fatal|warning):)(?:${key})\s?(?:=>|:)\s?(?:${quoted}|(?:${literals})|-?\d[\w.-]*|[[{(]+|\[ ?(?:${quoted}) ?|[\w.]+(?=,))[\s\]})]*,?|(?:${quoted}),?)$`,
);
const objectStart = /(?:^|[\s(>:])([[(]{0,5}\{)/;
/** Longest value that may be a code alone (characters). */
const longestCode = 60;

const errorKind = /(?:error|exception|failure|fault)$/i;

/** What a program wrote as data. */
export interface Fields {
  level?: string;
  /** Messages, each with the kind of its error, and codes as `key: value`. */
  texts: string[];
}

/** Reads a line that is data or ends in data; undefined where it is neither, or where none of its keys is known. */
export function readFields(line: string): Fields | undefined {
  if (dumped.test(line)) return saidBy(line, fields);
  const isObject = line.includes('{') && objectStart.test(line);
  const pattern = isObject ? fields : assignments;
  const start = isObject ? line.indexOf(objectStart.exec(line)![1]!) : startOfPairs(line);
  const body = line.slice(start);
  if (start === -1 || !isData(body, pattern, isObject)) return undefined;
  const said = saidBy(body, pattern);
  if (said.texts.length === 0 || (!isObject && start > 0 && said.level === undefined)) return undefined;
  const head = line.slice(0, start).replace(/[\s(=>,-]+$/, '');
  return /\p{L}/u.test(head) ? { ...said, texts: [head, ...said.texts] } : said;
}

/** Where the first `key=value` or quoted text stands. */
function startOfPairs(line: string): number {
  if (!line.includes('=')) return -1;
  return /^["']/.test(line) ? 0 : line.search(assignments);
}

/** Whether a text is made of pairs, with hardly a word between them, and in an object with a value that is none of a type. */
function isData(body: string, pattern: RegExp, isObject: boolean): boolean {
  const found = Array.from(body.matchAll(pattern)).filter(([, name]) => name !== undefined);
  const isValued = found.some(([, , value = '']) => /^["'\d-]/.test(value) || literal.test(value));
  const words = (body.replace(pattern, ' ').match(/\p{L}[\p{L}\d]*/gu) ?? []).filter((word) => !literal.test(word));
  return found.length > 0 && (isValued || !isObject) && words.length <= found.length;
}

/** What the pairs of a text say, the kind of an error before the message that follows it. */
function saidBy(body: string, pattern: RegExp): Fields {
  const said: Fields = { texts: [] };
  let name = 'message';
  let kind: string | undefined;
  for (const [pair, given, bare, item] of body.matchAll(pattern)) {
    if (pair === '}' && kind !== undefined) said.texts.push(kind);
    if (pair === '}') kind = undefined;
    name = given === undefined ? name : unquote(given);
    const value = unquote(bare ?? item ?? '');
    const role = roleOf(name);
    if (value === '' || literal.test(value)) continue;
    if (role === 'level') said.level ??= levels[value] ?? value;
    else if (role === 'kind' && errorKind.test(value)) kind = value;
    else if (role === 'message' && /\p{L}/u.test(value)) {
      const isNamed = kind === undefined || /^[\w.]+(?:Error|Exception)\b/.test(value);
      said.texts.push(isNamed ? value : `${kind}: ${value}`);
      kind = undefined;
    } else if (role === 'code' || hasCode(value)) said.texts.push(`${name}: ${value}`);
  }
  if (kind !== undefined) said.texts.push(kind);
  return { ...said, texts: [...new Set(said.texts)] };
}

/** Whether a value is a code by its form, whatever its key. */
function hasCode(value: string): boolean {
  return value.length <= longestCode && readCodes(`: ${value}`).some(({ shape }) => shape === 'name');
}

function roleOf(name: string): string | undefined {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s._-]+/);
  return roles.get(name.toLowerCase()) ?? roles.get(words.at(-1)!);
}

/** A value as its program meant it: without quotes, with its line ends and signs. */
function unquote(value: string): string {
  if (/^".*"$/s.test(value))
    try {
      return JSON.parse(value) as string;
    } catch {
      // Not JSON, but its kin.
    }
  const bare = /^(["'[]).*["'\]]$/s.test(value) ? value.slice(1, -1) : value.replace(/^["']/, '');
  return bare.replace(/\\([nrt])/g, (_, sign: string) => (sign === 't' ? '\t' : '\n')).replace(/\\(.)/g, '$1');
}
