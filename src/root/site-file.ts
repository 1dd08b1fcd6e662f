// Reads site.json; what is wrong with it is said as of an entry, with line and column.
import path from 'node:path';
import { VFile } from 'vfile';
import { z } from 'zod';
import { didYouMean } from '../entry/did-you-mean.ts';
import { addMessage, missing, sayMissing, sayUnexpected } from '../entry/message.ts';
import { quote, quoteAll } from '../entry/quote.ts';
import { rules } from '../entry/rules.ts';
import { faultOfAccent } from './contrast.ts';
import { shownPath } from './folders.ts';
import { type JsonFile, type JsonPath, parseJson } from './json-file.ts';
import { faultOf, readOwnFile } from './own-file.ts';
import { faultOfMark } from './mark.ts';
import { type Site, siteSchema } from './site-schema.ts';

/** The file, with a message for everything that is wrong with it, and what it says. */
export interface SiteJson {
  file: VFile;
  site: Site;
}

/** Stands in for what can't be read, so that a run goes on and reports the rest; nothing is built with it. */
const standIn: Site = siteSchema.parse({ name: 'Untitled', tagline: 'This site has no readable site.json' });

/** Reads site.json of a content root. Never throws. */
export function readSiteFile(root: string): SiteJson {
  const name = path.join(root, 'site.json');
  const file = new VFile({ path: shownPath(name) });
  try {
    file.value = Buffer.from(readOwnFile(name, root)).toString();
  } catch (error) {
    const code = faultOf(error);
    const isAbsent = /^ENO(?:ENT|TDIR)$/.test(code);
    const unread = sayUnexpected(`file that can’t be read (${code})`, rules['site-file'].expected);
    addMessage(file, 'site-file', isAbsent ? missing('site-file') : unread);
    return { file, site: standIn };
  }
  return { file, site: parseSite(file, root) };
}

function parseSite(file: VFile, root: string): Site {
  const json = parseJson(String(file));
  if ('found' in json) {
    const found = json.found === '' ? 'end of line' : quote(json.found);
    addMessage(file, 'site-file', sayUnexpected(found, rules['site-file'].expected), json.place);
    return standIn;
  }
  for (const { name, place } of json.doubled)
    addMessage(file, 'site-unknown', sayUnexpected(`second ${quote(name)}`, 'each name once'), place);
  const { data, error } = siteSchema.safeParse(json.value);
  for (const issue of error?.issues ?? []) reportIssue(issue, [], json, file);
  if (data === undefined) return standIn;
  for (const theme of ['light', 'dark'] as const) {
    const fault = faultOfAccent(theme, data.accent[theme]);
    if (fault !== undefined) addMessage(file, 'site-contrast', fault, json.placeOf(['accent', theme]));
  }
  const fault = faultOfMark(path.join(root, 'public', data.mark), root);
  if (fault !== undefined) addMessage(file, 'site-mark', fault, json.placeOf(['mark']));
  return data;
}

/** @param above Path of the value that the issue's own path begins at. */
function reportIssue(issue: z.core.$ZodIssue, above: JsonPath, json: JsonFile, file: VFile): void {
  const at = [...above, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(objectOf(shapeAt(at)).properties ?? {});
    for (const key of issue.keys) {
      const reason = sayUnexpected(`name ${quote(key)}`, quoteAll(known)) + didYouMean(key, known);
      addMessage(file, 'site-unknown', reason, json.placeOfName([...at, key]));
    }
    return;
  }
  const value = at.reduce<unknown>((outer, step) => (outer as Record<string | number, unknown> | undefined)?.[step], json.value);
  const lastOption = issue.code === 'invalid_union' ? issue.errors.at(-1) : undefined;
  if (lastOption !== undefined && typeof value === 'object' && value !== null) {
    for (const inner of lastOption) reportIssue(inner, at, json, file);
    return;
  }
  const { expected = '', enum: choices = [], anyOf = [] } = shapeAt(at);
  const shown = JSON.stringify(value);
  const near = typeof value === 'string' ? didYouMean(value, [...choices, ...anyOf.flatMap((option) => option.enum ?? [])]) : '';
  const where = at.length === 0 ? '' : ` of \`${at.join('.')}\``;
  const reason = json.has(at) ? sayUnexpected(`value ${quote(shown)}${where}`, expected) + near : sayMissing(quote(at.join('.')), expected);
  addMessage(file, 'site-value', reason, json.placeOf(at));
}

interface Shape {
  expected?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
  enum?: string[];
}

const shape = z.toJSONSchema(siteSchema, { io: 'input', unrepresentable: 'any' }) as Shape;

/** What the schema says of the value at a path. */
function shapeAt(at: JsonPath): Shape {
  return at.reduce<Shape>((outer, step) => {
    const { properties, items } = objectOf(outer);
    return (typeof step === 'number' ? items : properties?.[step]) ?? {};
  }, shape);
}

/** Of several shapes, the last is that of an object. */
const objectOf = (outer: Shape): Shape => outer.anyOf?.at(-1) ?? outer;
