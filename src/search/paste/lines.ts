// A paste as lines worth matching: colours, prefixes and stack frames gone, data as what it says, repeated lines once.
import { readCodes } from './codes.ts';
import { readFields } from './fields.ts';
import { isPrefix, stripPrefixes } from './line-prefixes.ts';
import { headLength, tailLength } from './paste-bounds.ts';
import { causePrior, isLeveled, priorOf } from './priors.ts';

export { consequence } from './priors.ts';

/** Most lines that are matched: the first and the last of what remains. */
const headLines = 160;
const tailLines = 240;

/** Of a longer line its head and its tail are read: what stands between is data (characters). */
const lineHead = 500;
const lineTail = 200;

/** How deep data may stand in the texts of data. */
const deepest = 4;

export interface PastedLine {
  /** The line as a reader would quote it: without colours and prefixes. */
  text: string;
  /** How likely such a line is to name the error, 0.3 to 1.2. */
  prior: number;
  /** Whether a level such as `ERROR:` stood before it, which only a program writes. */
  leveled?: boolean;
}

export interface Paste {
  lines: PastedLine[];
  /** Stack frames, and what stood before the lines: they match no entry, but they tell the language and the tool. */
  traces: string[];
}

/**
 * Control sequences of terminals (ECMA-48) with links and titles, also where a copy has lost their escape sign; and all control
 * characters but tabs.
 */
const colours =
  /(?:\u001b\[|\u009b)[\d;?:]*[ -/]*[@-~]|\u001b[\]_P^X][^\u0007\u001b]{0,500}(?:\u0007|\u001b\\)|\u001b[ -/]+[0-~]|\u001b[@-_]|\[(?:\d{1,3};)*\d{1,3}m|(?!\s)\p{Cc}/gu;

/** Stack frames of the common runtimes, and rules, carets and pointers that hold no words of their own. */
const frame =
  /^\s*(?:frame #\d+: |at\s+(?:async\s+)?[\w$.<>[\]`/\\(:~-].*(?:\(|:\d+|\bline \d+|\[0x)|at [\w$.<>[\]]+\s*$|\.\.\. \d+ (?:more|common frames)|File "[^"]*", line \d+|\d+:\s+0x[\da-f]+|#\d+\s+(?:0x[\da-f]+ |\S.*\((?:package:|dart:)|\S+\(\d+\):|\{main\})|goroutine \d+ |created by |\S+\.go:\d+(?: \+0x[\da-f]+)?$|[\w./*()-]+\((?:(?:0x[\da-f]+|\{|\.\.\.)[^()]*)?\)?(?: in goroutine \d+)?$|from \S+:\d+:in |\S+\.rb:\d+:in [`'][^']*'$|--> \S+:\d+:\d+|\S+:\d+:\d+$)/;

/** Signs below the place in a line of code. */
const pointer = /^\s*[\^~]+\s*$/;
/** What holds no word and is no code that stands alone; what builds say of their steps; a level without a message. */
const nothing =
  /^(?!\W{0,2}\d{3,10}\W{0,2}$)[^\p{L}]*$|^(?:-+> )?(?:Using cache|Running in [\da-f]+|[\da-f]{12}|Removing intermediate container [\da-f]+|section_(?:start|end):\d+:\S+|\[(?:ERROR|FATAL)\])$/u;

/** Reads a paste of any size. */
export function readLines(text: string): Paste {
  const bounded = text.length > headLength + tailLength ? `${text.slice(0, headLength)}\n${text.slice(-tailLength)}` : text;
  const isNews = createNews();
  const lines: PastedLine[] = [];
  const frames: string[] = [];
  const removed: string[] = [];
  let afterFile = false;
  const read = (raw: string, level: string, depth: number): void => {
    const bare = stripPrefixes(raw);
    const fields = depth < deepest ? readFields(bare) : undefined;
    if (fields !== undefined) {
      removed.push(raw.slice(0, lineTail));
      for (const said of fields.texts.flatMap((said) => said.split(/\r?\n/))) read(said, fields.level?.toUpperCase() ?? level, depth + 1);
      return;
    }
    const cut = cutLine(raw);
    const stripped = cutLine(bare);
    const isEchoed = afterFile && /^\s/.test(cut);
    if (cut.trim() !== '') afterFile = /^\s*File "[^"]*", line \d+/.test(cut);
    if (frame.test(cut) || frame.test(stripped)) {
      frames.push(stripped.slice(0, 160));
      return;
    }
    const above = lines.at(-1);
    if (above !== undefined && pointer.test(cut)) above.prior = Math.min(above.prior, 0.45);
    if (nothing.test(stripped) || isPrefix(stripped) || !isNews(stripped)) return;
    const before = raw.slice(0, raw.indexOf(bare)).slice(0, lineTail).trim();
    if (before !== '') removed.push(before);
    const line = { raw: cut, text: stripped, before: `${before} ${level}:`, isEchoed };
    lines.push({ text: stripped, prior: priorOf(line), ...(isLeveled(line) ? { leveled: true } : {}) });
  };
  for (const raw of bounded.replace(colours, '').split(/\r\n|[\n\r\u2028\u2029]/)) read(raw, '', 0);
  if (lines.length === 0) lines.push(...wholeText(bounded));
  const innermost = lines.findLast(({ prior }) => prior === causePrior);
  if (innermost !== undefined) innermost.prior = 1.2;
  return { lines: ends(lines, headLines, tailLines), traces: [...ends(frames, 40, 40), ...ends([...new Set(removed)], 40, 40)] };
}

/** Tells of each line whether it says what none before it said: more than other numbers, or other codes in their places. */
function createNews(): (text: string) => boolean {
  const codesIn = (text: string): string =>
    readCodes(text, (key) => /\d/.test(key))
      .flatMap(({ key, stated }) => (stated ? key : []))
      .join(' ');
  const told = new Map<string, { first: string; codes: Set<string> }>();
  return (text) => {
    const masked = text.replace(/\d+/g, '0').toLowerCase();
    const earlier = told.get(masked);
    if (earlier === undefined) return told.set(masked, { first: text, codes: new Set() }).size > 0;
    if (earlier.codes.size === 0) earlier.codes.add(codesIn(earlier.first));
    const before = earlier.codes.size;
    return earlier.codes.add(codesIn(text)).size > before;
  };
}

/** A paste in which nothing looks like a message, such as `502` or a lone stack frame, is taken as it is. */
function wholeText(text: string): PastedLine[] {
  const line = stripPrefixes(cutLine(text.replace(colours, '').replace(/\s+/g, ' ').trim()));
  return line === '' ? [] : [{ text: line, prior: 1 }];
}

function cutLine(line: string): string {
  return line.length > lineHead + lineTail ? `${line.slice(0, lineHead)} … ${line.slice(-lineTail)}` : line;
}

function ends<T>(items: T[], head: number, tail: number): T[] {
  return items.length > head + tail ? [...items.slice(0, head), ...items.slice(-tail)] : items;
}
