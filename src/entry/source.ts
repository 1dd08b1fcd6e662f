// The source text of one entry: normalised once, then cut into the Markdown of its fields.
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { location } from 'vfile-location';

/** Text as the readers expect it: no byte order mark, `\n` line endings, no NUL, no half of a character. Lines and columns stay as they were. */
export function normalizeSource(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
    .toWellFormed();
}

/** Cuts and places within one normalised source. */
export interface Source {
  text: string;
  /**
   * Markdown from the start of the first node to the end of the last.
   * @param width Columns that the list item around them indents their lines by.
   */
  slice(nodes: readonly Nodes[], width?: number): string;
  /** The same as one line: inline Markdown. */
  sliceInline(nodes: readonly Nodes[]): string;
  /** Columns before a node on its first line; a tab goes to the next multiple of four. */
  widthBefore(node: Nodes): number;
  /** Line and column of an offset into `text`. */
  pointAt(offset: number): Point;
}

export function createSource(text: string): Source {
  const places = location(text);
  const slice = (nodes: readonly Nodes[], width = 0): string => {
    const first = nodes[0];
    const last = nodes.at(-1);
    if (first === undefined || last === undefined) return '';
    return dedent(text.slice(startOf(first), endOf(last)), width).trimEnd();
  };
  return {
    text,
    slice,
    sliceInline: (nodes) => joinLines(slice(nodes)),
    widthBefore: (node) => widthOf(text.slice(text.lastIndexOf('\n', startOf(node) - 1) + 1, startOf(node))),
    pointAt: (offset) => places.toPoint(offset) ?? { line: 1, column: 1, offset: 0 },
  };
}

/** Lines as one, without the blanks around their ends. */
export function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** Removes up to `width` columns of blanks from the start of every line but the first, and blanks from the ends of empty ones. */
export function dedent(text: string, width: number): string {
  return text.replace(/\n[ \t]+(?=\n)/g, '\n').replace(/\n[ \t]+/g, (blanks) => `\n${cutBlanks(blanks.slice(1), width)}`);
}

function cutBlanks(blanks: string, width: number): string {
  let end = 0;
  while (end < blanks.length && widthOf(blanks.slice(0, end)) < width) end += 1;
  return ' '.repeat(Math.max(0, widthOf(blanks.slice(0, end)) - width)) + blanks.slice(end);
}

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += character === '\t' ? 4 - (width % 4) : 1;
  return width;
}

/** Indents every line but the first and the empty ones. */
export function indent(text: string, by: string): string {
  return text.replace(/\n(?!\n|$)/g, `\n${by}`);
}

/** The words of a node, without markup: code, escapes and raw HTML as the reader of the page sees them. */
export function textOf(node: Nodes | readonly Nodes[]): string {
  return joinText(node).replace(/\s+/g, ' ').trim();
}

/** Nodes whose children stand on lines of their own. */
const blockParents: readonly string[] = ['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition'];

function joinText(node: Nodes | readonly Nodes[]): string {
  if (!('type' in node)) return node.map(joinText).join('');
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(joinText).join(blockParents.includes(node.type) ? ' ' : '') : toString(node);
}

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
