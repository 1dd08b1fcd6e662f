// Cards of former builds, kept under names that change with everything that a card is made of.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../entry/schema.ts';
import { rootPath } from '../root/folders.ts';
import { site } from '../root/site.ts';

const root = path.join(import.meta.dirname, '../..');

/** What cards are drawn with besides entries. */
const sources = [
  ...filesBelow('src/cards'),
  ...filesBelow('src/view/words'),
  'src/entry/best-first.ts',
  'src/entry/cut.ts',
  'src/view/icons.ts',
  'src/view/rates.ts',
  'src/view/summary.ts',
  'src/entry/render.ts',
  'src/styles/tokens.css',
];

function filesBelow(folder: string): string[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.map((file) => path.relative(root, path.join(file.parentPath, file.name))).sort();
}

const libraries = /fontsource|takumi/;

/** File of an entry's card in a cache; the entry's texts are compared as they are in its file. */
export function cardFile({ title, domain, errorCodes, verification, workarounds, deadEnds }: Entry, folder: string): string {
  const fixes = workarounds.map(({ action, successRate }) => [action, successRate]);
  return fileOf([title, domain, errorCodes, verification, fixes, deadEnds.length], folder);
}

/** File of the site's own card in a cache. */
export function siteCardFile(folder: string): string {
  return fileOf('site', folder);
}

/** Writes a file whole or not at all, whoever else writes it at the same time. A hash goes before the card, to be checked. */
export function keep(file: string, card: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, Buffer.concat([digestOf(card), card]));
  rmSync(file, { recursive: true, force: true });
  renameSync(draft, file);
}

/** A kept card, once it is known to be what was kept: caches are cut short, and others write into them. Undefined where it is not. */
export function readKept(file: string): Uint8Array | undefined {
  try {
    if (!lstatSync(file).isFile()) return undefined;
    const kept = readFileSync(file);
    const card = kept.subarray(hashLength);
    return digestOf(card).equals(kept.subarray(0, hashLength)) ? card : undefined;
  } catch {
    return undefined;
  }
}

const hashLength = 32;
const digestOf = (card: Uint8Array): Buffer => createHash('sha256').update(card).digest();

/** Removes what a build has not used. */
export function prune(folder: string, used: readonly string[]): void {
  const names = new Set(used.map((file) => path.basename(file)));
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!names.has(name)) rmSync(path.join(folder, name), { recursive: true });
}

function fileOf(content: unknown, folder: string): string {
  return path.join(folder, `${hashOf(drawnWith(), JSON.stringify(content))}.card`);
}

let known: string | undefined;

function drawnWith(): string {
  if (known !== undefined) return known;
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const versions = Object.entries(devDependencies).filter(([name]) => libraries.test(name));
  return (known = hashOf(
    site.name,
    site.tagline,
    site.language,
    site.accent.light,
    readFileSync(path.join(rootPath('public'), site.mark), 'utf8'),
    JSON.stringify(versions),
    ...sources.map((file) => readFileSync(path.join(root, file), 'utf8')),
  ));
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} ${part}`);
  return hash.digest('hex').slice(0, 32);
}
