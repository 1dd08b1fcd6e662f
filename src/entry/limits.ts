// Guards against text that no parser should be asked to read: nesting without end, and paragraphs of nothing but marks.
import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { addMessage, unexpected } from './message.ts';

/** Deepest nesting of quotes and lists on one line, and of nodes within one block. */
const maxNesting = 32;

/** Most `*` and `_` in one paragraph: resolving them takes time that grows with the square of their number. */
const maxEmphasis = 1000;

/**
 * Most work in one paragraph with characters beyond ASCII: its length times the number of its marks, since a parser that counts
 * in bytes looks for the place of each from the start of the line. Fields may hold a paragraph as one line.
 */
const maxWork = 2e7;

/** How much more may stand in a fence. Not any amount, since what looks like a fence can be none to the parser. */
const inFence = 10;

const containers = (depth: number): RegExp => new RegExp(`^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${depth}}`);
const tooDeep = containers(maxNesting + 1);
const tooDeepInFence = containers(inFence * maxNesting + 1);
const thematicBreak = /^ {0,3}(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/;
const fenceLine = /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*)?(`{3,}|~{3,})/;
/** A fence wherever it stands: no paragraph goes on behind it. */
const plainFence = /^ {0,3}(?:`{3,}[^`]*|~{3,}.*)$/;
const mark = /[[\]<`\\~&|@]|:\/\/|www\./gi;
const item = /^ ?(?:[-+*]|\d{1,9}[.)])[ \t]/;
const tableRow = /^ {0,3}\|/;
const delimiterRow = /^ {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

/** Reports nesting and paragraphs that would slow a Markdown parser down; true where there are none. */
export function checkLimits(file: VFile): boolean {
  let fence: string | undefined;
  let marks = 0;
  let work: Work | undefined;
  let isTable = false;
  let isWithin = true;
  const lines = String(file).split('\n');
  for (const [index, line] of lines.entries()) {
    const place = { line: index + 1, column: 1 };
    const run = fenceLine.exec(line)?.[1];
    if (run !== undefined && (fence === undefined || (run[0] === fence[0] && run.length >= fence.length))) {
      fence = fence === undefined ? run : undefined;
    }
    isTable = tableRow.test(line) && (isTable || isTableHead(lines, index));
    const isApart = isTable || plainFence.test(line) || line.trim() === '';
    if (isApart) marks = 0;
    work = addLine(isApart || item.test(line) ? undefined : work, line);
    marks += line.match(/[*_]+/g)?.length ?? 0;
    if ((fence === undefined ? tooDeep : tooDeepInFence).test(line) && !thematicBreak.test(line)) {
      addMessage(file, 'file-nesting', unexpected('file-nesting', line), place);
      isWithin = false;
    }
    if (marks > maxEmphasis * (fence === undefined ? 1 : inFence)) {
      addMessage(file, 'file-emphasis', unexpected('file-emphasis', String(marks)), place);
      isWithin = false;
      marks = 0;
    }
    if (!work.isAscii && work.length * work.marks > maxWork * (fence === undefined ? 1 : inFence)) {
      addMessage(file, 'file-line', unexpected('file-line', String(work.marks)), place);
      isWithin = false;
      work = undefined;
    }
  }
  return isWithin;
}

interface Work {
  length: number;
  marks: number;
  isAscii: boolean;
}

function addLine(above: Work | undefined, line: string): Work {
  const { length, marks, isAscii } = above ?? { length: 0, marks: 0, isAscii: true };
  return {
    length: length + line.length + 1,
    marks: marks + (line.match(mark)?.length ?? 0),
    isAscii: isAscii && !/[^\0-\x7f]/.test(line),
  };
}

/** True for a line that no parser can take for anything but the head of a table, whose cells are read one by one. */
function isTableHead(lines: readonly string[], index: number): boolean {
  const [before = '', head = '', below = ''] = [lines[index - 1], lines[index], lines[index + 1]];
  const columns = (row: string): number => row.trim().replace(/\|$/, '').split('|').length;
  return /^(?:\s*$|#{1,6} )/.test(before) && !head.includes('\\') && delimiterRow.test(below) && columns(head) === columns(below);
}

/** Reports nodes nested too deep for code that walks them by recursion; true where there are none. */
export function checkDepth(tree: Root, file: VFile): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > 3 * maxNesting && first !== undefined) {
      addMessage(file, 'file-nesting', unexpected('file-nesting', first.type), first.position);
      return false;
    }
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return true;
}
