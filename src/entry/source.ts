// The source text of one entry: normalised once, then cut into the Markdown of its fields.
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { location } from 'vfile-location';

/** Text as the readers expect it: no byte order mark, `\n` line endings, no NUL. Lines and columns stay as they were. */
export function normalizeSource(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
}

/** Cuts and places within one normalised source. */
export interface Source {
  text: string;
  /** Markdown from the start of the first node to the end of the last, freed from the indent of its list item. */
  slice(nodes: readonly Nodes[]): string;
  /** The same as one line: inline Markdown. */
  sliceInline(nodes: readonly Nodes[]): string;
  /** Line and column of an offset into `text`. */
  pointAt(offset: number): Point;
}

export function createSource(text: string): Source {
  const places = location(text);
  const slice = (nodes: readonly Nodes[]): string => {
    const first = nodes[0];
    const last = nodes.at(-1);
    if (first === undefined || last === undefined) return '';
    return dedent(text.slice(startOf(first), endOf(last)), columnOf(first) - 1).trim();
  };
  return {
    text,
    slice,
    sliceInline: (nodes) => slice(nodes).replace(/\s*\n\s*/g, ' '),
    pointAt: (offset) => places.toPoint(offset) ?? { line: 1, column: 1, offset: 0 },
  };
}

/** Removes up to `width` blanks from the start of every line but the first, and blanks from the ends of empty ones. */
export function dedent(text: string, width: number): string {
  return text.replace(new RegExp(`\n[ \t]{0,${width}}`, 'g'), '\n').replace(/\n[ \t]+(?=\n)/g, '\n');
}

/** Indents every line but the first and the empty ones. */
export function indent(text: string, by: string): string {
  return text.replace(/\n(?!\n|$)/g, `\n${by}`);
}

/** The words of a node, without markup: code, escapes and raw HTML as the reader of the page sees them. */
export function textOf(node: Nodes | readonly Nodes[]): string {
  return toString(node).replace(/\s+/g, ' ').trim();
}

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
const columnOf = (node: Nodes): number => node.position?.start.column ?? 1;
