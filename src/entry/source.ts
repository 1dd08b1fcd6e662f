// The source text of one entry: normalised once, then cut into the Markdown of its fields.
import type { Code, Nodes } from 'mdast';
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
   * Markdown of blocks, from the first to the last; the lines of code keep all their blanks.
   * @param width Columns that the list item around them indents their lines by.
   */
  slice(nodes: readonly Nodes[], width?: number): string;
  /** The same as one line: inline Markdown. */
  sliceInline(nodes: readonly Nodes[]): string;
  /** The source of a node. */
  textAt(node: Nodes): string;
  /** Columns before a node on its first line; a tab goes to the next multiple of four. */
  widthBefore(node: Nodes): number;
  /** Line and column of an offset into `text`. */
  pointAt(offset: number): Point;
}

export function createSource(text: string): Source {
  const places = location(text);
  const lineStartOf = (node: Nodes): number => text.lastIndexOf('\n', startOf(node) - 1) + 1;
  /** Numbers of the lines of code, without empty ones at its end. */
  const linesOf = (code: Code): number[] => {
    const lines = text.slice(startOf(code), endOf(code)).trimEnd().split('\n');
    return lines.map((_, index) => (code.position?.start.line ?? 1) + index);
  };
  const slice = (nodes: readonly Nodes[], width = 0): string => {
    const first = nodes[0];
    const last = nodes.at(-1);
    if (first === undefined || last === undefined) return '';
    // The lines of a list or of code hold together by their indent, the first one's included; that of a paragraph means nothing.
    const start = first.type === 'paragraph' ? startOf(first) : lineStartOf(first);
    const firstLine = first.position?.start.line ?? 1;
    const codeLines = new Set(codeIn(nodes).flatMap(linesOf));
    return dedent(text.slice(start, endOf(last)), width, (index) => codeLines.has(firstLine + index)).trimEnd();
  };
  return {
    text,
    slice,
    sliceInline(nodes) {
      const first = nodes[0];
      const last = nodes.at(-1);
      return first === undefined || last === undefined ? '' : joinLines(text.slice(startOf(first), endOf(last)));
    },
    textAt: (node) => text.slice(startOf(node), endOf(node)),
    widthBefore: (node) => widthOf(text.slice(lineStartOf(node), startOf(node))),
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

/**
 * Removes up to `width` columns of blanks from the start of every line, and all of them from a line of nothing else.
 * A line with fewer is one that Markdown lets a paragraph go on with (a lazy one): it joins the line above, since with an
 * indent of its own it could be the rule of a table or of a heading.
 * @param isCode True for the index of a line that keeps what blanks it has beyond `width`.
 */
export function dedent(text: string, width: number, isCode: (index: number) => boolean = () => false): string {
  const lines: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const blanks = /^[ \t]*/.exec(line)?.[0] ?? '';
    const above = lines.at(-1) ?? '';
    if (blanks === line && !isCode(index)) lines.push('');
    else if (index > 0 && above !== '' && !isCode(index) && widthOf(blanks) < width)
      lines.push(`${endOfLine(lines.pop()!)} ${line.trimStart()}`);
    else lines.push(cutBlanks(blanks, width) + line.slice(blanks.length));
  }
  return lines.join('\n');
}

/** A line without the marks of a break behind it. */
function endOfLine(line: string): string {
  const slashes = /\\*$/.exec(line)?.[0].length ?? 0;
  return (slashes % 2 === 1 ? line.slice(0, -1) : line).trimEnd();
}

/** Code blocks in nodes and below them, in the order of the source. */
function codeIn(nodes: readonly Nodes[]): Code[] {
  return nodes.flatMap((node) => (node.type === 'code' ? [node] : 'children' in node ? codeIn(node.children) : []));
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
