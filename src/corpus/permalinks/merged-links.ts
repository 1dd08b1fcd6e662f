// The links that stand in the text of permalinks.json. Git merges the file by keeping the lines of both sides
// (merge=union), which leaves commas too few or too many, and sections that open twice, with links of the other one in them.
// So links are read for themselves: commas and braces say nothing but which section opened last.
import { createScanner } from 'jsonc-parser';
import type { Point } from 'unist';
import { anchorKinds } from '../../entry/anchors.ts';

/** What stands at a published link. */
export const publishedKinds = ['entry', ...anchorKinds] as const;
export type PublishedKind = (typeof publishedKinds)[number];

const sections = ['published', 'moved'] as const;
export type LinkSection = (typeof sections)[number];

/** Reads all links, and finds what is none; a file that ends before its last brace is faulty there. */
export function readLinks(text: string): { links: PlacedLink[]; faults: Point[] } {
  const tokens = readTokens(text);
  const links: PlacedLink[] = [];
  const faults: Point[] = [];
  const opened: LinkSection[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [name, colon, value] = tokens.slice(index, index + 3);
    if (name === undefined || /^[{},]$/.test(name.raw)) continue;
    const section = sections.find((known) => known === name.text);
    if (name.text !== undefined && colon?.raw === ':' && value?.text !== undefined) {
      links.push({ section: opened.at(-1), link: name.text, value: value.text, place: name.place });
      index += 2;
    } else if (section !== undefined && colon?.raw === ':' && value?.raw === '{') {
      opened.push(section);
      index += 2;
    } else {
      const fault = name.text === undefined || value?.raw === '{' ? name : colon?.raw === ':' ? value : colon;
      const { line } = name.place;
      faults.push(fault?.place.line === line ? fault.place : name.place);
      // What else stands on the line is part of the same fault.
      while (tokens[index + 1]?.place.line === line) index += 1;
    }
  }
  if (faults.length === 0 && tokens.at(-1)?.raw !== '}') faults.push(endOf(text));
  // Where both sides change the end of one section and the start of the next, git puts all of that from one side before all
  // of it from the other: only the value tells where a link belongs.
  const isInterleaved = new Set(opened).size < opened.length;
  const sectionOf = ({ value }: PlacedLink): LinkSection => (publishedKinds.some((kind) => kind === value) ? 'published' : 'moved');
  return { links: isInterleaved ? links.map((link) => ({ ...link, section: sectionOf(link) })) : links, faults };
}

function readTokens(text: string): Token[] {
  const scanner = createScanner(text);
  const tokens: Token[] = [];
  for (let raw = '-'; raw !== '';) {
    scanner.scan();
    raw = text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength());
    const isString = raw.startsWith('"') && scanner.getTokenError() === 0;
    const place = { line: scanner.getTokenStartLine() + 1, column: scanner.getTokenStartCharacter() + 1 };
    if (raw.trim() !== '') tokens.push({ raw, place, text: isString ? scanner.getTokenValue() : undefined });
  }
  return tokens;
}

function endOf(text: string): Point {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A link as it stands in the file. */
export interface PlacedLink {
  /** Undefined before the first section. */
  section: LinkSection | undefined;
  link: string;
  value: string;
  place: Point;
}

interface Token {
  raw: string;
  /** What a string says; undefined for any other token. */
  text: string | undefined;
  place: Point;
}
